/**
 * Names of the files that leave the product: Chinese, telling bodies, measure, years and data version, and safe
 * on Windows and on sticks formatted there.
 */
import type { ChartSpec } from '../../charts/spec.ts';
import type { Frame } from '../../model/frame.ts';
import { formatYears } from '../../text/format.ts';
import { subtitleOf } from '../../text/words/subtitles.ts';

/** Windows counts UTF-16 units of a path; 120 leaves room for the folders. Other systems stop at 255 bytes. */
const MAX_UNITS = 120;
const MAX_BYTES = 255;

const WIDE: Readonly<Record<string, string>> = {
  '\\': '＼',
  '/': '／',
  ':': '：',
  '*': '＊',
  '?': '？',
  '"': '＂',
  '<': '＜',
  '>': '＞',
  '|': '｜',
};
/** Device names that Windows refuses, with any extension. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])$/i;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A part of a name without what Windows forbids; forbidden signs become their full-width twins. */
function clean(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, ' ')
    .replace(/[\\/:*?"<>|]/g, (sign) => WIDE[sign] ?? '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, '')
    .replace(/(^|[^\ud800-\udbff])[\udc00-\udfff]/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text cut to whole characters within both limits. */
function cut(text: string, units: number, bytes: number): string {
  let out = '';
  for (const character of text) {
    if (out.length + character.length > units || bytesOf(out + character) > bytes) break;
    out += character;
  }
  return out;
}

/**
 * Joins parts with `_` and adds the extension. Where the name is too long its longest part is cut, so that the
 * others, the version among them, stay whole. Never empty: nothing at all becomes `图表`.
 */
export function safeName(parts: readonly string[], extension: string): string {
  const end = `.${clean(extension).replace(/^\.+/, '').replace(/[. ]/g, '')}`;
  let kept = parts.map(clean).filter((part) => part !== '');
  const room = { units: MAX_UNITS - end.length - 1, bytes: MAX_BYTES - bytesOf(end) - 1 };
  const excess = (): boolean => kept.join('_').length > room.units || bytesOf(kept.join('_')) > room.bytes;
  if (excess()) {
    const longest = kept.reduce((at, part, i) => (bytesOf(part) > bytesOf(kept[at]!) ? i : at), 0);
    const others = kept.filter((_, i) => i !== longest).join('_');
    const part = cut(
      kept[longest]!,
      Math.max(room.units - others.length - 1, 1),
      Math.max(room.bytes - bytesOf(others) - 1, 4),
    );
    kept = kept.map((each, i) => (i === longest ? part : each));
  }
  let name = cut(kept.join('_'), room.units, room.bytes)
    .replace(/[. ]+$/, '')
    .replace(/^[. ]+/, '');
  if (name === '') name = '图表';
  // Windows looks at what stands before the first dot.
  if (RESERVED.test(name.split('.')[0]!.trim())) name = `_${name}`;
  return name + end;
}

/** The measure alone: what stands before the first `·` of the subtitle. */
export function measureName(spec: ChartSpec): string {
  return (subtitleOf(spec).zh.split('·')[0] ?? '').trim() || spec.id;
}

/** `西区产业园_预算执行率_2021_数据1a2b3c4d.png`, `5个部门_预算执行率_2021-2023_数据1a2b3c4d.xlsx`. */
export function fileName(spec: ChartSpec, frame: Frame, extension: string): string {
  const [only] = frame.departments;
  const who = frame.departments.length > 1 ? `${frame.departments.length}个部门` : (only?.short.zh ?? '');
  // An en dash survives Windows but not every zip.
  const years = formatYears(frame.years, 'zh').replace(/–/g, '-');
  const parts = [frame.sample ? '示例数据' : '', who, measureName(spec), years, `数据${frame.version}`];
  return safeName(parts, extension);
}

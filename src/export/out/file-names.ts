/**
 * Names of the files that leave the product: in the reader's language, telling measure, body, years, format and data
 * version, and safe on Windows, on sticks formatted there and in archives.
 */
import type { ChartSpec } from '../../charts/spec.ts';
import type { Lang } from '../../model/localised.ts';
import { formatYears } from '../../text/format.ts';
import { exportWords } from '../../text/words/export.ts';
import { subtitleOf } from '../../text/words/subtitles.ts';
import { words } from '../../text/words/words.ts';
import type { ExportFigure } from '../figure.ts';

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
 * Joins parts with `-` and adds the extension. Where the name is too long its longest part is cut, so that the
 * others, the version among them, stay whole. Never empty: nothing at all becomes `图表`.
 */
export function safeName(parts: readonly string[], extension: string): string {
  const end = `.${clean(extension).replace(/^\.+/, '').replace(/[. ]/g, '')}`;
  let kept = parts.map(clean).filter((part) => part !== '');
  const room = { units: MAX_UNITS - end.length - 1, bytes: MAX_BYTES - bytesOf(end) - 1 };
  const excess = (): boolean => kept.join('-').length > room.units || bytesOf(kept.join('-')) > room.bytes;
  if (excess()) {
    const longest = kept.reduce((at, part, i) => (bytesOf(part) > bytesOf(kept[at]!) ? i : at), 0);
    const others = kept.filter((_, i) => i !== longest).join('-');
    const part = cut(
      kept[longest]!,
      Math.max(room.units - others.length - 1, 1),
      Math.max(room.bytes - bytesOf(others) - 1, 4),
    );
    kept = kept.map((each, i) => (i === longest ? part : each));
  }
  let name = cut(kept.join('-'), room.units, room.bytes)
    .replace(/[. ]+$/, '')
    .replace(/^[. ]+/, '');
  if (name === '') name = '图表';
  // Windows looks at what stands before the first dot.
  if (RESERVED.test(name.split('.')[0]!.trim())) name = `_${name}`;
  return name + end;
}

/** The measure alone: what stands before the first `·` of the subtitle. */
export function measureName(spec: ChartSpec, lang: Lang): string {
  return (subtitleOf(spec)[lang].split('·')[0] ?? '').trim() || spec.id;
}

/** A figure as a file is named after it. */
export type NamedFigure = Pick<ExportFigure, 'spec' | 'frame' | 'lang'>;

/**
 * `绩览-预算执行率-2024-聊天-数据1a2b3c4d.png`, `Jilan-Budget execution rate-West Zone Park-2021-data 1a2b3c4d.xlsx`: the
 * body where it is one alone; `format`: what the extension does not say.
 */
export function fileName({ spec, frame, lang }: NamedFigure, extension: string, format = ''): string {
  const [only] = frame.departments;
  const w = exportWords(lang).names;
  const who = frame.departments.length === 1 ? (only?.short[lang] ?? '') : '';
  // An en dash survives Windows but not every zip.
  const years = formatYears(frame.years, lang).replace(/–/g, '-');
  return safeName(
    [
      words(lang).product.name,
      frame.sample ? w.sample : '',
      measureName(spec, lang),
      who,
      years,
      format,
      w.version(frame.version),
    ],
    extension,
  );
}

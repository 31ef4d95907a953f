/** The sentences that sum up one body: reports on file, execution, score, checks that differ. */
import type { Frame, Row } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { appendColumnUnit, formatCell, formatIn, formatYears } from '../format.ts';

interface Known {
  readonly name: string;
  /** Years of its reports, ascending. */
  readonly years: readonly number[];
  readonly reports: number;
  readonly checks: number;
  readonly differs: number;
  readonly attention: number;
}

/** The latest figure of a body in a Frame: its year and its text with the unit. */
function latest(frame: Frame | undefined, body: string, key: string, lang: Lang) {
  const column = frame?.columns.find((each) => each.key === key);
  if (!frame || !column) return undefined;
  const found = frame.panels
    .flatMap((panel) => panel.rows.map((row): [typeof panel, Row] => [panel, row]))
    .filter(([, row]) => row.department === body && row.cells[key]?.state === 'value')
    .sort(([, a], [, b]) => (b.year ?? 0) - (a.year ?? 0))[0];
  if (!found) return undefined;
  const [panel, row] = found;
  const cell = row.cells[key]!;
  const text = appendColumnUnit(formatCell(cell, column, panel.unit, lang), column, panel.unit, lang);
  return { year: row.year ?? 0, text };
}

/** `frames` by chart id: execution-rate, average-progress, score-total. Parts without a figure are left out. */
export function bodySentence(
  body: string,
  known: Known,
  frames: Readonly<Record<string, Frame>>,
  lang: Lang,
): string {
  const zh = lang === 'zh';
  const count = (n: number): string => formatIn(n, '个', lang);
  const years = formatYears(known.years, lang);
  const own = zh
    ? `已收录${known.name} ${years} 年的 ${count(known.reports)} 份自评报告。`
    : `${known.reports === 1 ? 'One self-evaluation' : `${count(known.reports)} self-evaluations`} of ${known.name} on file, ${years}.`;
  const rate = latest(frames['execution-rate'], body, 'value', lang);
  const average = latest(frames['average-progress'], body, 'value', lang);
  const score = latest(frames['score-total'], body, 'value', lang);
  const isSelf = frames['score-total']?.sources.every(({ scorer }) => scorer === 'self' || scorer === 'none');
  const parts = zh
    ? [
        rate && `${rate.year} 年预算执行率 ${rate.text}`,
        !rate && average && `${average.year} 年平均支出进度 ${average.text}（不是年末执行率）`,
        score && `${score.year} 年自评总分 ${score.text}${isSelf ? '（自评，未经复核）' : ''}`,
        known.checks > 0 &&
          `做了 ${count(known.checks)} 项核对，${known.differs > 0 ? `${count(known.differs)} 项不符` : '没有不符'}`,
        known.attention > 0 && `值得关注 ${count(known.attention)} 项，列于下方`,
      ]
    : [
        rate && `in ${rate.year} it executed ${rate.text} of its full-year budget`,
        !rate &&
          average &&
          `average progress in ${average.year} was ${average.text}, which is no year-end rate`,
        score && `it gave itself ${score.text} in ${score.year}${isSelf ? ' (not reviewed)' : ''}`,
        known.checks > 0 &&
          `of ${count(known.checks)} checks ${known.differs > 0 ? `${count(known.differs)} ${known.differs === 1 ? 'differs' : 'differ'}` : 'none differs'}`,
        known.attention > 0 &&
          `${known.attention === 1 ? '1 item deserves' : `${count(known.attention)} items deserve`} attention and ${known.attention === 1 ? 'is' : 'are'} listed below`,
      ];
  const told = parts.filter((part): part is string => typeof part === 'string' && part !== '');
  if (told.length === 0) return own;
  const text = told.join(zh ? '；' : '; ');
  return zh ? `${own}${text}。` : `${own} ${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/** The cut-offs of one report: figures that end before the year does beside figures of the whole year. */
import { isActual } from '../../src/facts/own-figure.ts';
import type { Check } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import { parsePeriod } from '../../src/model/period.ts';
import type { ReportContext } from './context.ts';
import { periodText } from '../../src/text/period.ts';
import { joined, LIST, say, words } from './formula.ts';
import { unanswered } from './outcome.ts';

const UNLIKE = words(
  '同一报告的数截至时点不一，截至年中的数不与全年数比较；未更新到年末的原因待说明',
  'Figures of one report end at unlike times and do not compare; why some stop short of the year end is to be explained',
);

/**
 * Made where some results of a report cover a part of the year, or run to a date that it does not give (截至目前), and others
 * the whole of it. One check a report: the cut-offs with the number of figures of each.
 */
export function cutOff(context: ReportContext): Check[] {
  const flows = context.facts.filter((fact) => isActual(fact) && !fact.indicator.startsWith('score.'));
  const short = flows.filter(isShort);
  const full = flows.filter((fact) => fact.status === 'completed' && isFullYear(fact.period));
  if (short.length === 0 || full.length === 0) return [];
  const periods = [...new Set(short.map(({ period }) => period))];
  const counts = periods.map((period) => {
    const n = String(short.filter((fact) => fact.period === period).length);
    return words(`${periodText(period, 'zh')} ${n} 个`, `${periodText(period, 'en')}: ${n}`);
  });
  const about = {
    kind: 'cut_off',
    what: 'period',
    formula: say`${words('全年的数 ', 'Figures of the whole year: ')}${String(full.length)}${words(' 个；', '; ')}${joined(counts, LIST)}`,
    isWhole: true,
    unit: '个',
    facts: short,
  } as const;
  return [unanswered(context, about, null, UNLIKE)];
}

/** The year, or its months up to the end of December. */
function isFullYear(text: string): boolean {
  const period = parsePeriod(text);
  if (period?.kind === 'months') return period.from === 1 && period.to === 12 && !period.within;
  return period?.kind === 'year';
}

/** A stock is of a date by nature; only one that stands among months of the year is cut off with them. */
function isShort({ status, period: text }: Fact): boolean {
  const period = parsePeriod(text);
  if (period?.kind === 'to_date') return status === 'completed';
  return period?.kind === 'months' && !isFullYear(text);
}

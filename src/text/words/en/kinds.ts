/** Words of charts that load with the page that needs them, in English. */
import type { KindWords } from '../zh/kinds.ts';
import { plural } from './plural.ts';

export const en: KindWords = {
  limited: (years, part, also, left) => {
    const names = { chosen: 'the chosen bodies', threshold: 'what crosses a line' };
    const more = also.length > 0 ? `, with ${also.map((one) => names[one]).join(' and ')}` : '';
    return `Shown: ${part ? 'a part' : 'all'}${years === '' ? '' : ` of ${years}`}${more}; ${left} more ${plural(left, 'row is', 'rows are')} in the table.`;
  },
  all: (n) => `all ${n}`,
  waterfall: {
    full: 'Full marks',
    score: 'Own score',
    noReason: 'the report gives no reason',
    nonePoints: (n) => `${n} more ${plural(n, 'report', 'reports')} without a deduction; see the table.`,
  },
  change: { first: 'first year', last: 'last year', rise: 'up', fall: 'down' },
  heatmap: {
    nothingLost: (n) =>
      `${n} more ${plural(n, 'row', 'rows')} without a deduction in any report shown; see the table.`,
  },
  multiples: {
    sharedAxis: 'one axis for all',
    /** Outliers. */
    beyond: 'values off the axis stand behind a break',
    ownAxes: 'each plot has its own axis: heights do not compare',
    predecessor: (name, sure) => (sure ? `predecessor: ${name}` : `likely predecessor: ${name}`),
  },
  completion: { target: 'target 100%', reached: 'reached', over: 'beyond the target', cut: 'axis cut' },
};

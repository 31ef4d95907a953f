/** Units in English. */
import { unitNamed } from '../../../model/unit.ts';
import type { UnitWords } from '../zh/units.ts';

/** `1 body`: units are named in the plural. */
const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/s$/, '');

export const en: UnitWords = {
  name: (unit) => unitNamed(unit).en,
  figure: (figure, unit) => {
    const name = unitNamed(unit).en;
    if (name === '') return figure;
    if (name === 'month') return `month ${figure}`;
    if (/^(10|[A-Z]{3} )/.test(name)) return `${figure} (${name})`;
    return `${figure} ${figure === '1' ? singular(name) : name}`;
  },
  behind: '',
  currencies: { cny: 'RMB', usd: 'USD' },
  points: 'pp',
  qualifiers: {
    exact: '',
    approx: '≈',
    at_least: '≥',
    at_most: '≤',
    more_than: '>',
    nearly: 'nearly ',
    less_than: '<',
  },
};

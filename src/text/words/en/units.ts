/** Units in English. */
import type { UnitId } from '../../../model/unit.ts';
import type { UnitWords } from '../zh/units.ts';

const NAMES: Readonly<Record<UnitId, string>> = {
  元: 'yuan',
  万元: '10k yuan',
  亿元: '100m yuan',
  美元: 'US dollars',
  万美元: '10k US dollars',
  亿美元: '100m US dollars',
  'm²': 'm²',
  '万m²': '10k m²',
  公顷: 'ha',
  平方公里: 'km²',
  '%': '%',
  分: 'points',
  辆: 'vehicles',
  万辆: '10k vehicles',
  人: 'persons',
  名: '',
  人次: 'person-trips',
  家: 'firms',
  家次: 'firm-visits',
  次: 'times',
  场: 'meetings',
  个: '',
  项: '',
  项次: 'issue-cases',
  宗: 'cases',
  件: 'cases',
  份: 'copies',
  块: 'plots',
  条: 'articles',
  期: 'issues',
  轮: 'rounds',
  小时: 'hours',
  天: 'days',
  月: 'month',
};

/** `1 body`: units are named in the plural. */
const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/s$/, '');

export const en: UnitWords = {
  name: (unit) => NAMES[unit],
  figure: (figure, unit) => {
    const name = NAMES[unit];
    if (name === '') return figure;
    if (name === 'month') return `month ${figure}`;
    if (name.startsWith('10')) return `${figure} (${name})`;
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

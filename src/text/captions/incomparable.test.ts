import { describe, expect, it } from 'vitest';
import type { IncomparablePanels, Panel } from '../../model/frame.ts';
import type { UnitId } from '../../model/unit.ts';
import { incomparableText, reasonText } from './incomparable.ts';
import { column, frame, panel, printed, row } from '../../testing/made-frames.ts';

const counted = (
  key: string,
  unit: UnitId,
  zh: string,
  en: string,
  basis: [string, string],
  rows: Panel['rows'],
) => panel(rows, { key, unit, title: { zh, en }, basis: { zh: basis[0], en: basis[1] } });
const value = (id: string, decimal: string, unit: UnitId) => row(id, 2022, { value: printed(decimal, unit) });
const framed = (...panels: Panel[]) =>
  frame({ verb: 'series', indicators: [] }, panels, [column('value', 'count')]);
const occasions = counted(
  'a',
  '次',
  '走访企业（次）',
  'Visits, occasions',
  ['走访的次数：出行一次计一次', 'Occasions: one outing counts once'],
  [value('zhizao', '182', '次')],
);
const people = counted(
  'b',
  '人次',
  '走访企业（人次）',
  'Visits, person-trips',
  ['走访人员 × 次数：三人一次计三', 'Staff × trips: three people count three'],
  [value('keji', '712', '人次')],
);
const apart = (reason: IncomparablePanels['reason'], ...panels: string[]): IncomparablePanels => ({
  reason,
  panels,
});

describe('why panels stand apart', () => {
  it('names each panel with its figure and what it counts, the reason, and what would compare', () => {
    expect(incomparableText(apart('group', 'a', 'b'), framed(occasions, people), 'zh')).toBe(
      '“走访企业（次）”（182 次，走访的次数）、“走访企业（人次）”（712 人次，走访人员 × 次数）不作比较：统计的不是同一件事；统计同一件事的数才可比。',
    );
    expect(incomparableText(apart('group', 'a', 'b'), framed(occasions, people), 'en')).toBe(
      '“Visits, occasions” (182 times, occasions), “Visits, person-trips” (712 person-trips, staff × trips) are not compared: they count different things; only figures that count the same thing would compare.',
    );
  });
  it('names the unit where a panel has several figures, and says that its bodies compare', () => {
    const several = { ...occasions, rows: [...occasions.rows, value('panyu', '9', '次')] };
    expect(incomparableText(apart('group', 'a', 'b'), framed(several, people), 'zh')).toBe(
      '“走访企业（次）”（次，走访的次数）、“走访企业（人次）”（712 人次，走访人员 × 次数）不作比较：统计的不是同一件事；可比的是“走访企业（次）”（2 个部门）。',
    );
    expect(incomparableText(apart('group', 'a', 'b'), framed(several, people), 'en')).toContain(
      'what compares is “Visits, occasions” (2 bodies).',
    );
  });
  it('tells periods, statuses and scopes without the basis, which is the same', () => {
    const month = { ...occasions, key: 'm', title: { zh: '走访（1-11月）', en: 'Visits (Jan–Nov)' } };
    expect(incomparableText(apart('period', 'a', 'm'), framed(occasions, month), 'zh')).toBe(
      '“走访企业（次）”（182 次）、“走访（1-11月）”（182 次）不作比较：统计期间不同；同一期间的数才可比。',
    );
    const part = { ...month, period: '1-11月' };
    expect(incomparableText(apart('period', 'a', 'm'), framed(occasions, part), 'zh')).toBe(
      '“走访（1-11月）”的数据截至报告时点，不与全年数比较。',
    );
    expect(incomparableText(apart('period', 'a', 'm'), framed(occasions, part), 'en')).toBe(
      '“Visits (Jan–Nov)” runs to the date of the report only and is not compared with whole years.',
    );
    expect(incomparableText(apart('scope', 'a', 'm'), framed(occasions, month), 'zh')).toContain(
      '统计范围不同',
    );
    expect(incomparableText(apart('scorer', 'a', 'm'), framed(occasions, month), 'en')).toContain(
      'only scores that one party gave would compare',
    );
  });
  it('tells panels of one name by their basis, once', () => {
    const same = ['a', 'b'].map((key) => panel([], { key, basis: { zh: `口径${key}`, en: `basis ${key}` } }));
    expect(incomparableText(apart('basis', 'a', 'b'), framed(...same), 'zh')).toBe(
      '“预算执行率 · 口径a”、“预算执行率 · 口径b”不作比较：计算口径不同；同一口径的数才可比。',
    );
  });
  it('says how many where they are many, and stands panels that are gone', () => {
    const many = [1, 2, 3, 4, 5, 6].map((n) =>
      panel([], { key: `${n}`, title: { zh: `指标${n}`, en: `Measure ${n}` } }),
    );
    const keys = many.map(({ key }) => key);
    expect(incomparableText(apart('group', ...keys), framed(...many), 'zh')).toMatch(
      /^“指标1”、“指标2”、“指标3”等 6 组不作比较：统计的不是同一件事/,
    );
    expect(incomparableText(apart('group', ...keys), framed(...many), 'en')).toContain(
      '“Measure 3” and 3 more are not compared',
    );
    expect(incomparableText(apart('status', 'gone'), framed(), 'zh')).toMatch(/^各图之间不作比较/);
  });
});

describe('reasonText', () => {
  it('has words for a figure that stands alone', () => {
    expect(reasonText(['single'], 'zh')).toBe('只有一个数，无从比较');
    expect(reasonText(['unit'], 'en')).toBe('their units differ');
  });

  it('tells several reasons together', () => {
    expect(reasonText(['scope', 'period'], 'zh')).toBe('统计范围不同、统计期间不同');
    expect(reasonText(['scope', 'period'], 'en')).toBe(
      'they differ in scope and they cover different periods',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { formulaWriter } from './check-formula.ts';
import { FIVE_REPORTS as site } from '../../testing/reports.ts';

const { zh, en } = site.indicators[0]!;

describe('formulaWriter', () => {
  it('leaves Chinese as it is but for thousands separators', () => {
    expect(formulaWriter(site, 'zh')(`${zh} 2218.86 ÷ 目标 12`)).toBe(`${zh} 2,218.86 ÷ 目标 12`);
  });

  it('keeps years, places and decimals together', () => {
    const write = formulaWriter(site, 'zh');
    expect(write('2022年工作经费 0.409091（二（一）第1段）')).toBe(
      '2022年工作经费 0.409091（二（一）第1段）',
    );
  });

  it('puts in English names, the longest first, and keeps what only the report names', () => {
    expect(formulaWriter(site, 'en')(`办公用房经费：${zh} 24 ÷ 目标 24`)).toBe(
      `办公用房经费: ${en} 24 ÷ target 24`,
    );
  });
});

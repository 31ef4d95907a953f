import { describe, expect, it } from 'vitest';
import type { Frame } from '../../model/frame.ts';
import { bodySentence } from './say.ts';

const KNOWN = {
  name: '甲园',
  years: [2021, 2022],
  reports: 2,
  checks: 30,
  differs: 1,
  explain: 0,
  attention: 3,
};
function frame(type: 'rate' | 'score', values: Record<number, string>, scorer = 'self'): Frame {
  const unit = type === 'rate' ? '%' : '分';
  return {
    columns: [{ key: 'value', label: { zh: '', en: '' }, type }],
    panels: [
      {
        unit,
        rows: Object.entries(values).map(([year, printed]) => ({
          key: year,
          department: 'a',
          year: Number(year),
          cells: { value: { value: 1, state: 'value', printed, unit, facts: [] } },
        })),
      },
    ],
    sources: [{ scorer }],
    departments: [],
  } as unknown as Frame;
}
const rates = frame('rate', { 2021: '98.9', 2022: '97.60' });
const scores = frame('score', { 2022: '98.29' });

describe('the sentences on a body', () => {
  it('tell the latest rate as printed, the score as the body’s own, and what differs', () => {
    expect(bodySentence('a', KNOWN, { 'execution-rate': rates, 'score-total': scores }, 'zh')).toBe(
      '已收录甲园 2021–2022 年的 2 份自评报告。2022 年预算执行率 97.60%；2022 年自评总分 98.29 分（自评，未经复核）；做了 30 项核对，1 项不符；值得关注 3 项，列于下方。',
    );
  });

  it('average progress stands in only where there is no year-end rate, and says that it is none', () => {
    const average = { 'average-progress': frame('rate', { 2022: '89.92' }) };
    expect(bodySentence('a', KNOWN, average, 'zh')).toContain('平均支出进度 89.92%（不是年末执行率）');
    expect(bodySentence('a', KNOWN, { ...average, 'execution-rate': rates }, 'zh')).not.toContain('89.92');
  });

  it('a reviewed score is not called the body’s own', () => {
    const reviewed = { 'score-total': frame('score', { 2022: '95' }, 'reviewed') };
    expect(bodySentence('a', KNOWN, reviewed, 'zh')).not.toContain('未经复核');
  });

  it('another body’s figure is not told, and nothing is said of what is missing', () => {
    const none = { ...KNOWN, checks: 0, differs: 0, explain: 0, attention: 0 };
    expect(bodySentence('b', none, { 'execution-rate': rates }, 'zh')).toBe(
      '已收录甲园 2021–2022 年的 2 份自评报告。',
    );
  });

  it('tells apart what differs and what is for the body to explain', () => {
    const facts = { ...KNOWN, differs: 0, explain: 2 };
    expect(bodySentence('a', facts, {}, 'zh')).toContain('做了 30 项核对，没有不符，2 项待说明；');
    expect(bodySentence('a', facts, {}, 'en')).toContain('Of 30 checks none differs and 2 need explanation;');
  });

  it('says the same in English', () => {
    const one = { ...KNOWN, name: 'Park A', differs: 0, attention: 1 };
    expect(bodySentence('a', one, { 'execution-rate': rates }, 'en')).toBe(
      '2 self-evaluations of Park A on file, 2021–2022. In 2022 it executed 97.60% of its full-year budget; of 30 checks none differs; 1 item deserves attention and is listed below.',
    );
    const average = { 'average-progress': frame('rate', { 2022: '89.92' }), 'score-total': scores };
    expect(bodySentence('a', { ...KNOWN, name: 'Park A', reports: 1, years: [2022] }, average, 'en')).toBe(
      'One self-evaluation of Park A on file, 2022. Average progress in 2022 was 89.92%, which is no year-end rate; it gave itself 98.29 points in 2022 (not reviewed); of 30 checks 1 differs; 3 items deserve attention and are listed below.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, fact } from '../../testing/facts.ts';
import { frameOf, noteOf, rowAt, rowsOf } from '../../testing/frames.ts';

const money = (body: string, year: number, budget: string, executed: string) => [
  fact(body, year, 'budget.annual', budget, '万元'),
  fact(body, year, 'exec.total', executed, '万元'),
];
const PEERS = ['b', 'c', 'd', 'e'];
const years = (rates: Readonly<Record<number, string>>, body = 'a') =>
  Object.entries(rates).flatMap(([year, spent]) => money(body, Number(year), '100', spent));
const projects = (year: number, spent: string) => [
  fact('a', year, 'budget.project', '50', '万元'),
  fact('a', year, 'exec.project', spent, '万元'),
];
const courseOf = (facts: ReturnType<typeof fact>[], lineage: Parameters<typeof dataset>[0]['lineage'] = []) =>
  frameOf('execution-course', dataset({ facts, lineage }), { ...EVERYTHING, departments: ['a'] });

describe('a body among its peers', () => {
  it('has the middle half and the median of five bodies of its year, itself among them', () => {
    const all = courseOf([
      ...years({ 2022: '96', 2023: '98' }),
      ...PEERS.flatMap((id, i) => money(id, 2023, '100', String(94 + i))),
    ]);
    expect(rowAt(all, 'a', 2023).cells).toMatchObject({
      low: { value: 0.95 },
      median: { value: 0.96 },
      high: { value: 0.97 },
      peers: { value: 5 },
    });
    expect(noteOf(all, 'peer_band')).toMatchObject({ year: 2023, n: 5 });
  });

  it('has none of four', () => {
    const few = courseOf([
      ...years({ 2022: '96', 2023: '98' }),
      ...PEERS.slice(1).flatMap((id) => money(id, 2023, '100', '95')),
    ]);
    expect(rowAt(few, 'a', 2023).cells.median).toMatchObject({ value: null });
    expect(noteOf(few, 'peer_band')).toBeUndefined();
  });
});

describe('what explains a fall', () => {
  it('is the part that left most, where the rate fell by more than five points', () => {
    const { cells } = rowAt(
      courseOf([...years({ 2021: '98', 2022: '80', 2023: '99' }), ...projects(2022, '31')]),
      'a',
      2022,
    );
    expect(cells.part?.text?.zh).toBe('项目支出');
    expect(cells).toMatchObject({ part_rate: { value: 0.62 }, part_unspent: { value: 190_000 } });
  });

  it('is not looked for where it fell by less, or rose', () => {
    const less = courseOf([...years({ 2021: '98', 2022: '94' }), ...projects(2022, '45')]);
    expect(rowAt(less, 'a', 2022).cells.part).toMatchObject({ state: 'not_applicable' });
    const rose = courseOf([...years({ 2021: '80', 2022: '94' }), ...projects(2022, '45')]);
    expect(rowAt(rose, 'a', 2022).cells.part).toMatchObject({ state: 'not_applicable' });
  });
});

describe('the rows of a course', () => {
  it('run from the first report to the last, those without a report among them', () => {
    const rows = rowsOf(courseOf([...years({ 2020: '98', 2022: '97' }), ...money('b', 2024, '100', '90')]));
    expect(rows.map(({ department, year, cells }) => [department, year, cells.rate?.state])).toEqual([
      ['a', 2020, 'value'],
      ['a', 2021, 'no_report'],
      ['a', 2022, 'value'],
    ]);
  });

  it('are of the others as well where the body has one rate', () => {
    const apart = courseOf([...years({ 2022: '98' }), ...money('b', 2021, '100', '90')]);
    expect(rowsOf(apart).map(({ key }) => key)).toEqual(['a:2022', 'b:2021']);
    expect(apart.departments.map(({ id }) => id)).toEqual(['a', 'b']);
    const together = courseOf([
      ...years({ 2022: '98' }),
      ...money('b', 2021, '100', '90'),
      ...money('b', 2022, '100', '91'),
    ]);
    expect(rowsOf(together).map(({ key }) => key)).toEqual(['a:2022', 'b:2022']);
  });

  it('follow a likely predecessor under its own name', () => {
    const link = { predecessor: 'b', successor: 'a', year: 2022, basis_zh: '', basis_en: '' };
    const facts = [...years({ 2022: '98', 2023: '97' }), ...money('b', 2021, '100', '90')];
    const likely = courseOf(facts, [{ ...link, confidence: 'likely' }]);
    expect(rowsOf(likely).map(({ key }) => key)).toEqual(['a:2022', 'a:2023', 'b:2021']);
    expect(likely.successions).toHaveLength(1);
    expect(rowsOf(courseOf(facts, [{ ...link, confidence: 'possible' }]))).toHaveLength(2);
  });
});

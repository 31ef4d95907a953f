import { describe, expect, it } from 'vitest';
import type { Cell, Frame, Row } from '../../model/frame.ts';
import { BODIES, column, frame, missing, number, panel, printed, words } from '../../testing/made-frames.ts';
import { finding } from './say.ts';

const year = (value: number): Cell => ({ ...words(String(value), String(value)), value });
const changed = (department: string, from: Cell, to: Cell, by: number, rate: Cell): Row => ({
  key: department,
  department,
  cells: { from, to, change: number(by), change_rate: rate, fromYear: year(2021), toYear: year(2023) },
});
const none: Cell = missing('not_applicable');
const columns = (type: 'rate' | 'amount') => [
  column('from', type),
  column('to', type),
  column('change', type === 'rate' ? 'points' : 'difference'),
  column('change_rate', 'change'),
  column('fromYear', 'text'),
  column('toYear', 'text'),
];
const rates = (rows: Row[], more: Partial<Frame> = {}) =>
  frame({ verb: 'change', indicators: ['exec.rate'] }, [panel(rows)], columns('rate'), more);
const amounts = (rows: Row[], more: Partial<Frame> = {}) =>
  frame(
    { verb: 'change', indicators: ['budget.annual'] },
    [panel(rows, { unit: '万元', title: { zh: '全年预算数', en: 'Full-year budget' } })],
    columns('amount'),
    more,
  );
const up = changed('panyu', printed('95.0', '%'), printed('97.6', '%'), 0.026, none);
const down = changed('keji', printed('99.0', '%'), printed('95.8', '%'), -0.032, none);
const budget = changed('panyu', printed('200.00', '万元'), printed('250.00', '万元'), 500_000, number(0.25));

describe('the finding of a change', () => {
  it('says of rates how many points they rose or fell', () => {
    expect(finding(rates([up]), 'zh')).toBe(
      '番禺经开区预算执行率由 2021 年的 95.0% 升至 2023 年的 97.6%，上升 2.6 个百分点。',
    );
    expect(finding(rates([down]), 'en')).toBe(
      'GZ–HK Sci-Tech Park: budget execution rate fell from 99.0% in 2021 to 95.8% in 2023, down 3.2 pp.',
    );
  });
  it('says of amounts by how much and by how many per cent', () => {
    expect(finding(amounts([budget]), 'zh')).toBe(
      '番禺经开区全年预算数由 2021 年的 200.00 万元增至 2023 年的 250.00 万元，增加 50.00 万元（+25.0%）。',
    );
  });
  it('counts rises and falls of several bodies and names none by them', () => {
    expect(finding(rates([up, down]), 'zh')).toBe(
      '预算执行率由 2021 年到 2023 年可比的 2 个部门中，1 个上升、1 个下降、最多上升 2.6 个百分点、最多下降 3.2 个百分点。',
    );
    expect(finding(rates([up, down]), 'en')).toBe(
      'Budget execution rate: of 2 bodies with two years (2021–2023), 1 up, 1 down, at most up 2.6 pp, at most down 3.2 pp.',
    );
  });
  it('says that a figure is equal in both years', () => {
    const same = changed('panyu', printed('95.0', '%'), printed('95.0', '%'), 0, none);
    expect(finding(rates([same]), 'zh')).toBe('番禺经开区预算执行率 2021 年和 2023 年同为 95.0%。');
  });
  it('calls a likely predecessor likely, and says nothing of a certain one', () => {
    const link = (confidence: 'likely' | 'certain') => ({
      successions: [
        { from: 'xiqu', to: 'panyu', year: 2022, confidence, basis: { zh: '卡口', en: 'gates' } },
      ],
    });
    expect(finding(amounts([budget], link('likely')), 'zh')).toContain(
      '；起始值取自很可能的前身西区产业园。',
    );
    expect(finding(amounts([budget], link('certain')), 'zh')).not.toContain('前身');
  });
  it('says that no body has two years', () => {
    const half: Row = {
      ...up,
      cells: { ...up.cells, to: missing('no_report'), change: missing('no_report') },
    };
    expect(finding(rates([half]), 'zh')).toBe('预算执行率没有部门有两个年度的数，不比较变动。');
    expect(finding(rates([]), 'zh')).toBe('所选 5 个部门 2021–2023 年没有预算执行率数据。');
  });
  it('says the same in English', () => {
    const half: Row = {
      ...up,
      cells: { ...up.cells, to: missing('no_report'), change: missing('no_report') },
    };
    expect(finding(rates([half]), 'en')).toBe(
      'No body has two years of budget execution rate, so no change shows.',
    );
    const same = changed('panyu', printed('95.0', '%'), printed('95.0', '%'), 0, none);
    expect(finding(rates([same]), 'en')).toBe(
      'Panyu ETDZ: budget execution rate 95.0% in both 2021 and 2023.',
    );
    expect(finding(amounts([budget]), 'en')).toBe(
      'Panyu ETDZ: full-year budget rose from RMB 2,000,000 in 2021 to RMB 2,500,000 in 2023, up RMB 500,000 (+25.0%).',
    );
    expect(finding(rates([]), 'en')).toContain('No data on budget execution rate');
  });
  it('counts items where the figures are of projects, and what is unchanged', () => {
    const same = changed('keji', printed('95.0', '%'), printed('95.0', '%'), 0, none);
    const of = rates([up, same].map((row) => ({ ...row, subject: { zh: '绿化', en: 'Greening' } })));
    expect(finding(of, 'zh')).toBe(
      '预算执行率由 2021 年到 2023 年可比的 2 项中，1 个上升、1 个持平、最多上升 2.6 个百分点。',
    );
    expect(finding(of, 'en')).toBe(
      'Budget execution rate: of 2 items with two years (2021–2023), 1 up, 1 unchanged, at most up 2.6 pp.',
    );
  });
  it('names few bodies that begin with a likely predecessor’s figure and counts many', () => {
    const linked = (...to: string[]) => ({
      successions: to.map((id) => ({
        from: 'xiqu',
        to: id,
        year: 2022,
        confidence: 'likely' as const,
        basis: { zh: '卡口', en: 'gates' },
      })),
    });
    expect(finding(rates([up, down], linked('panyu', 'keji')), 'zh')).toContain(
      '番禺经开区、穗港科技合作园的起始值取自很可能的前身',
    );
    expect(finding(rates([up, down], linked('panyu', 'keji')), 'en')).toContain(
      'the first figure of Panyu ETDZ and GZ–HK Sci-Tech Park is a likely predecessor’s',
    );
    expect(finding(rates([up, down], linked('panyu', 'keji', 'lingang')), 'zh')).toContain(
      '3 个部门的起始值',
    );
    expect(finding(rates([up, down], linked('panyu', 'keji', 'lingang')), 'en')).toContain(
      'the first figure of 3 bodies is',
    );
    expect(finding(rates([up], linked('panyu')), 'en')).toContain(
      'its first figure is that of West Zone Park, a likely predecessor',
    );
  });
  it('tells three panels and counts the rest', () => {
    const panels = ['甲', '乙', '丙', '丁', '戊'].map((zh) =>
      panel([up], { key: zh, title: { zh, en: zh } }),
    );
    const of = { ...rates([]), panels };
    expect(finding(of, 'zh')).toMatch(/另有 2 组单独列示。$/);
    expect(finding(of, 'en')).toMatch(/2 more sets stand apart\.$/);
    expect(finding({ ...of, panels: panels.slice(1) }, 'en')).toMatch(/1 more set stands apart\.$/);
  });
});

describe('the finding of a comparison', () => {
  const compare = (panels: Frame['panels'], unlike: Frame['incomparableIndicators'] = []) =>
    frame({ verb: 'compare' }, panels, [], {
      incomparableIndicators: unlike,
      departments: BODIES.slice(0, 2),
    });
  const shown = panel([{ ...up, indicator: 'exec.rate' }]);
  const names = [{ zh: '走访', en: 'Visits' }];
  it('counts what compares and what does not', () => {
    const of = compare(
      [shown],
      [
        { indicators: ['exec.rate', 'exec.avg'], names, reasons: ['basis'] },
        { indicators: ['a', 'b'], names, reasons: ['single'] },
      ],
    );
    expect(finding(of, 'zh')).toBe(
      '2 个部门 2021–2023 年有 1 项指标可比；1 项统计口径不同、2 项仅有一个数，不作比较。',
    );
    expect(finding(of, 'en')).toContain('1 measure can be compared; 1 counted in several ways');
  });
  it('says where nothing compares, and where nothing is on file', () => {
    expect(finding(compare([], [{ indicators: ['a'], names, reasons: ['single'] }]), 'zh')).toContain(
      '没有可比的指标',
    );
    expect(finding(compare([]), 'zh')).toContain('没有可比的数据');
    expect(finding(compare([]), 'en')).toContain('No data on anything to compare');
    expect(finding(compare([], [{ indicators: ['a'], names, reasons: ['single'] }]), 'en')).toBe(
      '2 bodies, 2021–2023: nothing can be compared; 1 with one figure only, not to be compared directly.',
    );
  });
});

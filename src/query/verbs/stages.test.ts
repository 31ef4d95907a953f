import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, fact, report } from '../../testing/facts.ts';
import { noteOf, rowsOf } from '../../testing/frames.ts';
import { run } from '../run.ts';

const data = dataset({
  facts: [
    fact('a', 2022, 'inv.projects_negotiated', '18.5', '个'),
    fact('a', 2022, 'inv.projects_registered', '0', '个'),
    fact('b', 2022, 'inv.projects_signed', '3', '个', { status: 'planned' }),
  ],
  reports: [report('c', 2022)],
});
const frame = run(data, { verb: 'stages' }, EVERYTHING, 's');

describe('stages', () => {
  it('has five rows a body’s year, a stage left out as not reported and a real nought as nought', () => {
    const [panel] = frame.panels;
    expect(
      panel!.rows.map((row) => [row.subject?.zh, row.cells.value?.value ?? row.cells.value?.state]),
    ).toEqual([
      ['洽谈', 18.5],
      ['签约', 'not_reported'],
      ['注册', 0],
      ['引进', 'not_reported'],
      ['落地', 'not_reported'],
    ]);
    expect(panel!.unit).toBe('个');
    expect(noteOf(frame, 'stages')).toBeDefined();
  });

  it('keeps planned projects in a panel of their own', () => {
    expect(frame.panels.map(({ status, rows }) => [status, rows.length])).toEqual([
      ['completed', 5],
      ['planned', 5],
    ]);
    expect(frame.panels[1]!.title.zh).toBe('招商各阶段项目数（计划）');
    expect(frame.incomparablePanels).toMatchObject([{ reason: 'status' }]);
  });

  it('leaves bodies without any stage to the notes', () => {
    expect(rowsOf(frame).some((row) => row.department === 'c')).toBe(false);
    expect(noteOf(frame, 'missing')).toMatchObject({ state: 'not_reported', departments: 'c' });
    expect(frame.coverage).toEqual({ n: 2, of: 3 });
  });

  it('stands with every body’s reasons where no stage is on file', () => {
    const none = run(
      dataset({ facts: [], reports: [report('a', 2021)] }),
      { verb: 'stages' },
      EVERYTHING,
      's',
    );
    expect(rowsOf(none)).toHaveLength(5);
    expect(rowsOf(none).every((row) => row.cells.value?.state === 'not_reported')).toBe(true);
  });
});

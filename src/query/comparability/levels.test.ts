import { describe, expect, it } from 'vitest';
import type { DepartmentRow } from '../../model/tables/departments.ts';
import { EVERYTHING } from '../../model/question.ts';
import { dataset, department, fact, report } from '../../testing/facts.ts';
import { frameOf } from '../../testing/frames.ts';

const BODIES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Six bodies with a rate and a score of one framework each; the last is of another level. */
const withLast = (level: DepartmentRow['level']) =>
  dataset({
    departments: BODIES.map((id) => department(id, { duties: ['教育'], level: id === 'f' ? level : '' })),
    reports: BODIES.map((id) => report(id, 2022)),
    facts: BODIES.flatMap((id, i) => [
      fact(id, 2022, 'exec.rate', `${90 + i}`, '%'),
      fact(id, 2022, 'score.total', `${90 + i}`, '分'),
    ]),
  });
const ratesOf = (level: DepartmentRow['level']) => frameOf('execution-rate', withLast(level), EVERYTHING);
const bodiesIn = (panels: ReturnType<typeof ratesOf>['panels']) =>
  panels.map(({ rows }) => rows.map((row) => row.department).join(''));

describe('bodies of unlike levels', () => {
  it('stand in panels of their own, which name the level and the reason', () => {
    const frame = ratesOf('unit');
    expect(bodiesIn(frame.panels)).toEqual(['abcde', 'f']);
    expect(frame.panels.map(({ title }) => title.zh)).toEqual([
      expect.stringContaining('区（县）级'),
      expect.stringContaining('下属单位'),
    ]);
    expect(frame.incomparablePanels).toMatchObject([{ reason: 'level' }]);
  });

  it('share a panel where all are of one level, said or left empty', () => {
    for (const level of ['', 'district'] as const) {
      const frame = ratesOf(level);
      expect(bodiesIn(frame.panels)).toEqual(['abcdef']);
      expect(frame.incomparablePanels).toEqual([]);
    }
  });

  it('have panels of scores of their own within one framework', () => {
    const scores = (level: DepartmentRow['level']) => frameOf('score-total', withLast(level), EVERYTHING);
    expect(bodiesIn(scores('city').panels)).toEqual(['abcde', 'f']);
    expect(scores('city').incomparablePanels).toMatchObject([{ reason: 'level' }]);
    expect(bodiesIn(scores('').panels)).toEqual(['abcdef']);
  });

  it('make no group of peers: the middle half is of a body’s own level', () => {
    const course = (level: DepartmentRow['level'], body: string) =>
      frameOf('execution-course', withLast(level), { ...EVERYTHING, departments: [body] }).panels[0]!.rows;
    const peersOf = (level: DepartmentRow['level'], body: string) =>
      course(level, body).find((row) => row.department === body)!.cells.peers?.value;
    expect(peersOf('', 'a')).toBe(6);
    expect(peersOf('town', 'a')).toBe(5);
    expect(peersOf('town', 'f')).toBeNull();
    expect(course('town', 'f').map((row) => row.department)).toEqual(['f']);
  });
});

/**
 * score_total: the body's own total score of every year with its `grade` (from the framework's bands), `duty` and
 * `management` (level-1 scores; summed from complete level-3 rows where not stated). Where a reviewer or the finance
 * bureau scored a body's year in the same framework, `reviewed` and `finance` stand beside it with the `difference` from
 * the own score (of the finance bureau's where there are both); these columns are there only where they hold something.
 * One panel a framework; a body scored in another framework that year is not_applicable.
 */
import type { Framework } from '../../facts/framework.ts';
import { ancestorsOf, frameworkOf, gradeOf } from '../../facts/framework.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Cell, Column, Panel, Row } from '../../model/frame.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import type { Answers } from '../assemble.ts';
import { computedCell, factCell, missingCell, missingCells, textCell } from '../cells.ts';
import { groupBy } from '../group.ts';
import type { OneReport } from '../facts-table.ts';
import { byReport, factsOf } from '../facts-table.ts';
import { frameworkName, frameworksIn, titleWithin } from './framework.ts';
import { incomparablePanelsOf, comparable } from '../comparability/comparability.ts';
import { DEPARTMENT, nameOf, YEAR } from '../labels.ts';
import { indicatorOf } from '../series/rates.ts';
import { BESIDE, besideCells, besideOf, trimmed } from './score-beside.ts';
import { isReview } from './scorer-notes.ts';
import type { Scope } from '../scope.ts';
import { cellKey } from '../scope.ts';

const TOTAL = 'score.total';
const LEVEL_1 = { duty: 'score.l1_duty', management: 'score.l1_mgmt' } as const;

const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'value', label: LABELS.total, type: 'score', indicator: TOTAL },
  { key: 'grade', label: LABELS.grade, type: 'text' },
  { key: 'duty', label: LABELS.duty, type: 'score', indicator: LEVEL_1.duty },
  { key: 'management', label: LABELS.management, type: 'score', indicator: LEVEL_1.management },
];

/** A level-1 score as stated, else the sum of its level-3 rows where the report has all of them. */
function levelCell(
  found: OneReport,
  leaves: readonly Fact[],
  framework: Framework,
  level: keyof typeof LEVEL_1,
): Cell {
  const stated = found.figures.get(LEVEL_1[level]);
  if (stated) return factCell(stated);
  if (framework.rows.length > 0 && !framework.byId.has(level)) return missingCell('not_applicable');
  const below = framework.leaves.filter((row) => ancestorsOf(framework, row).some(({ id }) => id === level));
  const scores = below.map((row) => leaves.find((fact) => fact.subject === row.id));
  const all = scores.filter((fact): fact is Fact => fact !== undefined);
  if (below.length === 0 || all.length < below.length) return missingCell('not_reported');
  return computedCell(
    all.reduce((sum, fact) => sum + fact.value, 0),
    all,
  );
}

/** `own` is the body's own report; where it has none in the framework, the row names the first of the others. */
function rowOf(
  key: string,
  own: OneReport | undefined,
  others: readonly OneReport[],
  leaves: readonly Fact[],
  framework: Framework,
  scope: Scope,
): Row | undefined {
  const found = own ?? others[0];
  const one = found && [...found.figures.values()][0];
  if (!one) return undefined;
  const total = own?.figures.get(TOTAL);
  const grade = total && gradeOf(framework, total.value);
  const lacks = missingCell('not_reported');
  return {
    key,
    department: one.department,
    year: one.year,
    report: found.report,
    indicator: TOTAL,
    cells: {
      value: total ? factCell(total) : lacks,
      grade: total && grade ? textCell(nameOf(grade), [total.id]) : lacks,
      duty: own ? levelCell(own, leaves, framework, 'duty') : lacks,
      management: own ? levelCell(own, leaves, framework, 'management') : lacks,
      ...besideCells(total, others, scope),
    },
  };
}

interface Found {
  readonly cells: ReadonlyMap<string, readonly OneReport[]>;
  readonly leaves: ReadonlyMap<string, readonly Fact[]>;
  readonly framework: (report: string) => string;
}

function rowsOf(framework: Framework, found: Found, scope: Scope, alone: boolean): Row[] {
  const inside = (one: OneReport): boolean => alone || found.framework(one.report) === framework.id;
  const bodies = new Set<string>();
  for (const [key, list] of found.cells)
    if (list.some(inside)) bodies.add(key.slice(0, key.lastIndexOf(':')));
  return scope.departments
    .filter(({ id }) => alone || bodies.has(id))
    .flatMap(({ id: department }) =>
      scope.years.flatMap((year): Row[] => {
        const key = `${department}:${year}:score:${framework.id}`;
        const all = found.cells.get(cellKey(department, year)) ?? [];
        const within = all.filter(inside);
        const isOther = (one: OneReport): boolean => isReview(scope.scorerOf(one.report));
        const others = within.filter(isOther);
        const own = within.filter((one) => !isOther(one));
        if (within.length === 0) {
          const state = all.length > 0 ? 'not_applicable' : scope.missing(department, year);
          const cells = missingCells([...COLUMNS, ...BESIDE], state);
          return [{ key, department, year, indicator: TOTAL, cells }];
        }
        // Of several reports of its own the first is the fullest: the others' scores stand beside that one.
        return (own.length > 0 ? own : [undefined]).flatMap((one, i) => {
          const leaves = (one && found.leaves.get(one.report)) ?? [];
          const name = i === 0 || !one ? key : `${key}:${one.report}`;
          return rowOf(name, one, i === 0 ? others : [], leaves, framework, scope) ?? [];
        });
      }),
    );
}

const emptyFramework = (data: Dataset): Framework => frameworkOf(data, Object.keys(data.frameworks)[0] ?? '');

export const scoreTotal: Answers<'score_total'> = (data, _question, scope) => {
  const indicator = indicatorOf(data, TOTAL);
  const scores = factsOf(data, scope, [TOTAL, ...Object.values(LEVEL_1)]);
  const found: Found = {
    cells: byReport(scores, ['total', 'duty', 'management']),
    leaves: groupBy(factsOf(data, scope, ['score.l3']), (fact) => fact.report),
    framework: scope.frameworkOf,
  };
  const scored = new Set(scores.map((fact) => scope.frameworkOf(fact.report)));
  const used = frameworksIn(data, scope).filter(({ id }) => scored.has(id));
  const frameworks = used.length > 0 ? used : [emptyFramework(data)];
  const kindOf = (framework: Framework) =>
    comparable({ unit: '分', status: 'completed', period: '全年' }, indicator, framework.id);
  const drawn = frameworks.map((framework): Panel => ({
    key: `score|${framework.id}`,
    title: titleWithin(
      label(({ titles }) => titles.scoreTotal),
      framework,
      frameworks.length,
    ),
    unit: '分',
    basis: frameworkName(framework.id),
    period: '全年',
    status: 'completed',
    rows: rowsOf(framework, found, scope, frameworks.length === 1),
  }));
  const beside = besideOf(drawn.flatMap((panel) => panel.rows));
  const columns = [...COLUMNS, ...beside];
  const panels = drawn.map((panel) => ({ ...panel, rows: panel.rows.map((row) => trimmed(row, columns)) }));
  const bodies = new Set(scores.map((fact) => fact.department)).size;
  return {
    columns,
    panels,
    incomparablePanels: incomparablePanelsOf(
      frameworks.map((framework, i) => ({ key: panels[i]!.key, kind: kindOf(framework) })),
    ),
    notes: bodies > 1 ? [{ code: 'no_rank', params: {} }] : [],
    measures: ['value', ...beside.filter(({ type }) => type === 'score').map(({ key }) => key)],
    reports: scores.map((fact) => fact.report),
  };
};

/**
 * score_total: the body's own total score of every year with its `grade` (from the framework's bands) and the scores
 * of the framework's level-1 rows (`l1:履职效能`; summed from complete rows below where not stated). Where a reviewer or the finance
 * bureau scored a body's year in the same framework, `reviewed` and `finance` stand beside it with the `difference` from
 * the own score (of the finance bureau's where there are both); these columns are there only where they hold something.
 * One panel a framework; a body scored in another framework that year is not_applicable.
 */
import { findingsOfReport } from '../../facts/dataset-index.ts';
import type { Framework } from '../../facts/framework.ts';
import { frameworkOf, gradeOf } from '../../facts/framework.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Fact } from '../../model/fact.ts';
import type { Cell, Column, Row } from '../../model/frame.ts';
import { label, LABELS } from '../../text/words/labels.ts';
import { leftJoin } from '../aggregate.ts';
import type { Answers } from '../assemble.ts';
import { factCell, missingCell, missingCells, textCell } from '../cells.ts';
import type { ReportFacts, ReportsOfYear } from '../facts-in-scope.ts';
import { factsOf, reportsStating } from '../facts-in-scope.ts';
import { DEPARTMENT, nameOf, YEAR } from '../labels.ts';
import type { Scope } from '../scope.ts';
import { bodyYearsOf, departmentOf, SAME_BODY_YEAR } from '../scope.ts';
import { indicatorOf } from '../series/rates.ts';
import { frameworkPanels, frameworksIn } from './framework.ts';
import { BESIDE, besideCells, besideOf, trimmed } from './score-beside.ts';
import { LEVEL_INDICATORS, LEVEL_ROWS, levelCells, levelColumns, missingLevels } from './level-scores.ts';
import { isReview } from './scorer-notes.ts';

const TOTAL = 'score.total';

const COLUMNS: readonly Column[] = [
  DEPARTMENT,
  YEAR,
  { key: 'value', label: LABELS.total, type: 'score', indicator: TOTAL },
  { key: 'grade', label: LABELS.grade, type: 'text' },
];

/** The grade that the report states, else the one whose band its total is in: that one is derived. */
function gradeCell(data: Dataset, report: string, framework: Framework, total: Fact | undefined): Cell {
  const said = findingsOfReport(data, report).find(({ code }) => code === 'grade')?.value;
  const stated = framework.grades.find(({ zh }) => zh === said);
  const grade = stated ?? (total && gradeOf(framework, total.value));
  if (!total || !grade) return missingCell('not_reported');
  const cell = textCell(nameOf(grade), [total.id]);
  return stated ? cell : { ...cell, reading: 'derived' };
}

/** `own` is the body's own report; where it has none in the framework, the row names the first of the others. */
function rowOf(
  data: Dataset,
  key: string,
  own: ReportFacts | undefined,
  others: readonly ReportFacts[],
  framework: Framework,
  scope: Scope,
): Row | undefined {
  const found = own ?? others[0];
  const one = found && [...found.facts.values()][0];
  if (!one) return undefined;
  const total = own?.facts.get(TOTAL);
  const lacks = missingCell('not_reported');
  return {
    key,
    department: one.department,
    year: one.year,
    report: found.report,
    indicator: TOTAL,
    cells: {
      value: total ? factCell(total) : lacks,
      grade: gradeCell(data, found.report, framework, total),
      ...levelCells(data, own, framework),
      ...besideCells(total, others, scope),
    },
  };
}

/** Rows of the bodies scored in a framework; `alone` is the only one, whose panel holds every body. */
function rowsOf(
  data: Dataset,
  framework: Framework,
  years: readonly ReportsOfYear[],
  scope: Scope,
  alone: boolean,
): Row[] {
  const isInside = ({ report }: ReportFacts): boolean => alone || scope.frameworkOf(report) === framework.id;
  const isOther = ({ report }: ReportFacts): boolean => isReview(scope.scorerOf(report));
  const bodies = new Set(years.filter(({ reports }) => reports.some(isInside)).map(departmentOf));
  const asked = bodyYearsOf(scope).filter(({ department }) => alone || bodies.has(department));
  return leftJoin(asked, years, SAME_BODY_YEAR).flatMap(({ left, right: [scored] }): Row[] => {
    const { department, year } = left;
    const key = `${department}:${year}:score:${framework.id}`;
    const inside = (scored?.reports ?? []).filter(isInside);
    if (inside.length === 0) {
      const state = scored ? 'not_applicable' : scope.missing(department, year);
      const cells = { ...missingCells([...COLUMNS, ...BESIDE], state), ...missingLevels(framework, state) };
      return [{ key, department, year, indicator: TOTAL, cells }];
    }
    const others = inside.filter(isOther);
    const own = inside.filter((one) => !isOther(one));
    // Of several reports of its own the first is the fullest: the others' scores stand beside that one.
    return (own.length > 0 ? own : [undefined]).flatMap((one, i) => {
      const name = i === 0 || !one ? key : `${key}:${one.report}`;
      return rowOf(data, name, one, i === 0 ? others : [], framework, scope) ?? [];
    });
  });
}

const emptyFramework = (data: Dataset): Framework => frameworkOf(data, Object.keys(data.frameworks)[0] ?? '');

export const scoreTotal: Answers<'score_total'> = (data, _question, scope) => {
  const scores = factsOf(data, scope, [TOTAL, ...LEVEL_INDICATORS]);
  const years = reportsStating(scores, ['total', ...LEVEL_ROWS]);
  const scored = new Set(scores.map((fact) => scope.frameworkOf(fact.report)));
  const used = frameworksIn(data, scope).filter(({ id }) => scored.has(id));
  const frameworks = used.length > 0 ? used : [emptyFramework(data)];
  const { panels, incomparablePanels } = frameworkPanels(
    'score',
    label(({ titles }) => titles.scoreTotal),
    indicatorOf(data, TOTAL),
    frameworks,
    (framework) => rowsOf(data, framework, years, scope, frameworks.length === 1),
    scope.levelOf,
  );
  const rows = panels.flatMap((panel) => panel.rows);
  const beside = besideOf(rows);
  const columns = [...COLUMNS, ...levelColumns(frameworks, rows), ...beside];
  const bodies = new Set(scores.map((fact) => fact.department)).size;
  return {
    columns,
    panels: panels.map((panel) => ({ ...panel, rows: panel.rows.map((row) => trimmed(row, columns)) })),
    incomparablePanels,
    notes: bodies > 1 ? [{ code: 'no_rank', params: {} }] : [],
    measures: ['value', ...beside.filter(({ type }) => type === 'score').map(({ key }) => key)],
    reports: scores.map((fact) => fact.report),
  };
};

/** The panels of an answer about all as they are of some bodies and years. */
import type { Cell, Frame, IncomparablePanels, Panel, Row } from '../../model/frame.ts';
import type { Selection } from '../../model/question.ts';
import { samePeriod } from '../same-period.ts';
import { missingIn, type OnFile } from './on-file.ts';

/** Bodies and years by name. */
export type Restriction = Pick<Selection, 'departments' | 'years' | 'succession' | 'lines'>;

const isValue = (row: Row, key = 'value'): boolean => row.cells[key]?.state === 'value';

/** A row of a body's year that lacks the figure, named as a neighbour is; what names a row is no figure. */
function missingRow(like: Row, department: string, year: number, onFile: OnFile): Row {
  const cell: Cell = { value: null, state: missingIn(onFile, department, year), facts: [] };
  const cells: Record<string, Cell> = {};
  for (const [key, own] of Object.entries(like.cells)) cells[key] = key === 'stage' ? own : cell;
  return {
    key: `${department}:${year}${like.key.slice(`${like.department ?? ''}:${like.year ?? ''}`.length)}`,
    department,
    year,
    ...(like.indicator === undefined ? {} : { indicator: like.indicator }),
    ...(like.subject ? { subject: like.subject } : {}),
    cells,
  };
}

/** Every body's year with its rows; where it has none, those of `models` without a figure. */
function filled(
  rows: readonly Row[],
  models: readonly Row[],
  { departments, years }: Restriction,
  onFile: OnFile,
): Row[] {
  return departments.flatMap((department) =>
    years.flatMap((year) => {
      const own = rows.filter((row) => row.department === department && row.year === year);
      const named = (model: Row): readonly Row[] =>
        own.filter(({ indicator }) => indicator === model.indicator);
      return models.flatMap((model) => {
        const found = named(model);
        return found.length > 0 ? found : [missingRow(model, department, year, onFile)];
      });
    }),
  );
}

/** The first row of each, as a model for others. */
function modelsBy(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  const models = new Map<string, Row>();
  for (const row of rows) if (!models.has(keyOf(row))) models.set(keyOf(row), row);
  return [...models.values()];
}

const indicatorIn = ({ indicator }: Row): string => indicator ?? '';

/** One panel a kind of figure: among several a body stands where it has one, a single panel has every body's year. */
function seriesPanels(
  frame: Frame,
  rowsOf: (panel: Panel) => Row[],
  to: Restriction,
  onFile: OnFile,
): Panel[] {
  const { question } = frame;
  const asked = question.verb === 'series' ? question.indicators : [];
  const holding = frame.panels.flatMap((panel) => {
    const rows = rowsOf(panel);
    const valued = rows.filter((row) => isValue(row));
    const bodies = new Set(valued.map(({ department }) => department));
    const shown = new Set(valued.map(({ indicator }) => indicator));
    const own = rows.filter((row) => bodies.has(row.department) && shown.has(row.indicator));
    return valued.length > 0 ? [{ ...panel, rows: own }] : [];
  });
  if (holding.length > 1) return holding;
  const [first] = asked;
  const empty = frame.panels.find(({ rows }) => rows.some(({ indicator }) => indicator === first));
  const [only = empty ?? frame.panels[0]] = holding;
  if (!only) return [];
  const all = frame.panels.find(({ key }) => key === only.key)?.rows ?? [];
  const plain = [...all.filter(({ subject }) => subject === undefined), ...all];
  const shown =
    holding.length > 0
      ? only.rows.map(indicatorIn)
      : empty
        ? [first ?? '']
        : all.slice(0, 1).map(indicatorIn);
  const models = modelsBy(plain, indicatorIn)
    .filter((row) => shown.includes(indicatorIn(row)))
    .map(({ subject: _, ...row }) => row)
    .sort((a, b) => asked.indexOf(indicatorIn(a)) - asked.indexOf(indicatorIn(b)));
  return [{ ...only, rows: filled(holding.length > 0 ? only.rows : [], models, to, onFile) }];
}

/** One panel a framework: a body stands in those that it was scored in, in a single one every body. */
function totalPanels(
  frame: Frame,
  rowsOf: (panel: Panel) => Row[],
  to: Restriction,
  onFile: OnFile,
): Panel[] {
  const holding = frame.panels.flatMap((panel) => {
    const rows = rowsOf(panel);
    const bodies = new Set(rows.flatMap((row) => (row.report === undefined ? [] : [row.department])));
    return bodies.size > 0
      ? [{ ...panel, rows: rows.filter(({ department }) => bodies.has(department)) }]
      : [];
  });
  if (holding.length > 1) return holding;
  const [only = frame.panels[0]] = holding;
  if (!only) return [];
  const all = frame.panels.find(({ key }) => key === only.key)?.rows ?? [];
  const models = all.filter(({ report, key }) => report === undefined || !key.endsWith(report)).slice(0, 1);
  return [{ ...only, rows: filled(holding.length > 0 ? only.rows : [], models, to, onFile) }];
}

/** The years of attraction that any stage is reported of; where there is none, every year without a figure. */
function stagePanels(
  frame: Frame,
  rowsOf: (panel: Panel) => Row[],
  to: Restriction,
  onFile: OnFile,
): Panel[] {
  const holding = frame.panels
    .map((panel) => ({ ...panel, rows: rowsOf(panel) }))
    .filter(({ rows }) => rows.length > 0);
  const [first] = frame.panels;
  if (holding.length > 0 || !first) return holding;
  const { status, period } = first;
  // Nothing is of no other status or period than the usual one.
  const models = modelsBy(first.rows, ({ subject }) => subject?.zh ?? '').map((row) => ({
    ...row,
    key: row.key.replace(`:${status}:${period}`, ':completed:全年'),
  }));
  const key = first.key.replace(`|${status}|${period}`, '|completed|全年');
  return [{ ...first, key, status: 'completed', period: '全年', rows: filled([], models, to, onFile) }];
}

/** A table says of each figure what it is; its panel goes by the first. */
function outputPanel(panel: Panel): Panel {
  const cell = panel.rows[0]?.cells['value'];
  return { ...panel, period: samePeriod(cell?.period ?? panel.period), status: cell?.status ?? panel.status };
}

/** Panels with the rows of the bodies and years asked for; among unlike figures one that holds none of them falls away. */
export function restrictedPanels(frame: Frame, to: Restriction, onFile: OnFile): Panel[] {
  const rowsOf = ({ rows }: Panel): Row[] =>
    rows.filter(
      ({ department, year }) => to.departments.includes(department ?? '') && to.years.includes(year ?? NaN),
    );
  switch (frame.question.verb) {
    case 'series':
      return seriesPanels(frame, rowsOf, to, onFile);
    case 'score_total':
      return totalPanels(frame, rowsOf, to, onFile);
    case 'stages':
      return stagePanels(frame, rowsOf, to, onFile);
    default: {
      const panels = frame.panels.map((panel) => ({ ...panel, rows: rowsOf(panel) }));
      const holding = panels.filter(({ rows }) => rows.length > 0);
      const { verb } = frame.question;
      if (verb === 'outputs') return holding.map(outputPanel);
      const isByKind = verb === 'score_rows' || verb === 'score_lost' || verb === 'deductions';
      return isByKind ? holding : panels;
    }
  }
}

/** What two panels differ in, where a reason for standing apart can be seen on them. */
const SEEN: Readonly<Partial<Record<IncomparablePanels['reason'], (panel: Panel) => string>>> = {
  group: ({ key }) => key.split('|')[0] ?? key,
  unit: ({ unit }) => unit,
  status: ({ status }) => status,
  period: ({ period }) => period,
  framework: ({ basis }) => basis.zh,
};

/** Why the panels that are left stand apart. */
export function restrictedReasons(frame: Frame, panels: readonly Panel[]): IncomparablePanels[] {
  return frame.incomparablePanels.flatMap((incomparable) => {
    const left = panels.filter(({ key }) => incomparable.panels.includes(key));
    const seen = SEEN[incomparable.reason];
    const isApart = left.length > 1 && (!seen || new Set(left.map(seen)).size > 1);
    return isApart ? [{ ...incomparable, panels: left.map(({ key }) => key) }] : [];
  });
}

/** The pieces that finding sentences are put together from. Everything is read from the Frame's panels. */
import type { Cell, Column, Frame, Missing, Panel, Row } from '../../model/frame.ts';
import type { Lang } from '../../model/localised.ts';
import { appendColumnUnit, formatCell } from '../format.ts';
import { columnUnit, departmentName } from '../table.ts';
import { words } from '../words/words.ts';

/** A cell that holds a number, with all that is needed to speak of it. */
export interface Point {
  readonly frame: Frame;
  readonly panel: Panel;
  readonly row: Row;
  readonly column: Column;
  readonly cell: Cell;
  readonly value: number;
}

export function pointsIn(frame: Frame, panel: Panel, key: string): Point[] {
  const column = frame.columns.find((each) => each.key === key);
  if (!column) return [];
  return panel.rows.flatMap((row) => {
    const cell = row.cells[key];
    if (!cell || cell.state !== 'value' || cell.value === null) return [];
    return [{ frame, panel, row, column, cell, value: cell.value }];
  });
}

export function pointsOf(frame: Frame, key: string): Point[] {
  return frame.panels.flatMap((panel) => pointsIn(frame, panel, key));
}

/** The figure in words: `超过 369 项`, `99.6%`. `bare` leaves the unit off. */
export function said(point: Point, lang: Lang, bare = false): string {
  const { cell, column, frame, panel } = point;
  const unit = columnUnit(frame, panel, column);
  const number = formatCell({ ...cell, qualifier: 'exact' }, column, unit, lang);
  const qualifier = words(lang).qualifiers[cell.qualifier ?? 'exact'];
  const gap = lang === 'zh' && qualifier ? ' ' : '';
  return `${qualifier}${gap}${bare ? number : appendColumnUnit(number, column, unit, lang)}`;
}

export const nameOf = (point: Point, lang: Lang): string =>
  departmentName(point.frame, point.row.department, lang);

/** Body and year: `番禺经开区 2023 年`; in English `Panyu ETDZ, 2023`. */
export function bodyYear(point: Point, lang: Lang): string {
  const { year } = point.row;
  if (year === undefined) return nameOf(point, lang);
  return lang === 'zh' ? `${nameOf(point, lang)} ${year} 年` : `${nameOf(point, lang)}, ${year}`;
}

export const departmentsIn = (points: readonly Point[]): number =>
  new Set(points.map(({ row }) => row.department)).size;

export function lowest(points: readonly Point[]): Point {
  return points.reduce((low, point) => (point.value < low.value ? point : low));
}
export function highest(points: readonly Point[]): Point {
  return points.reduce((high, point) => (point.value > high.value ? point : high));
}

/** `为 99.6%`, but `超过 712 人次`: words around a figure stand in for the verb. */
export const isZh = (text: string): string => (/^[\u4e00-\u9fff]/.test(text) ? text : `为 ${text}`);

/** A name as it stands inside an English sentence; names that begin with capitals (VOCs) keep them. */
export const inner = (name: string, lang: Lang): string =>
  lang === 'en' && /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/**
 * `在 95.8% 至 99.6% 之间`, or `均为 100.0%` where both ends read alike. `named` says whose the ends are: only for
 * measures that compare across bodies. Needs at least one point.
 */
export function span(points: readonly Point[], lang: Lang, named?: (point: Point) => string): string {
  const [low, high] = [lowest(points), highest(points)];
  const zh = lang === 'zh';
  const [from, to] = [said(low, lang), said(high, lang)];
  if (points.length === 1) return zh ? isZh(from) : `at ${from}`;
  if (from === to) return `${zh ? '均为 ' : points.length === 2 ? 'both at ' : 'all at '}${from}`;
  const unitOf = (point: Point): string => columnUnit(point.frame, point.panel, point.column);
  // A unit that both ends share is said once; the per cent sign belongs to each figure.
  const isShared = !named && unitOf(low) === unitOf(high) && unitOf(low) !== '%';
  const end = (point: Point, bare: boolean): string =>
    said(point, lang, bare) + (named ? words(lang).bracket(named(point)) : '');
  if (!zh) return `between ${end(low, isShared)} and ${end(high, false)}`;
  const spaced = (text: string): string => (/[\d%]$/.test(text) ? `${text} ` : text);
  return `在 ${spaced(end(low, isShared))}至 ${spaced(end(high, false))}之间`;
}

export function count(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? `1 ${one}` : `${n} ${many}`;
}

/** `X`, `X and Y`, `X, Y and Z`; in Chinese `X、Y`. */
export function list(items: readonly string[], lang: Lang): string {
  if (lang === 'zh') return items.join('、');
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** What is most worth saying of a body whose cells are missing for several reasons. */
const WORTH: readonly (Missing | 'none')[] = [
  'to_check',
  'not_reported',
  'not_applicable',
  'no_report',
  'not_existing',
  'none',
];
type Gap = Missing | 'none';

/** Bodies of the Frame without a value in any of some columns, by reason; 'none' where the Frame has no row for them. */
export function gaps(frame: Frame, ...keys: readonly string[]): Map<Gap, string[]> {
  const states = new Map<string, Gap>();
  const there = new Set<string>();
  for (const { rows } of frame.panels)
    for (const { department, cells } of rows) {
      if (department === undefined) continue;
      for (const key of keys) {
        const state = cells[key]?.state ?? 'none';
        const known = states.get(department) ?? 'none';
        if (state === 'value') there.add(department);
        else if (WORTH.indexOf(state) < WORTH.indexOf(known)) states.set(department, state);
      }
    }
  const out = new Map<Gap, string[]>();
  for (const { id } of frame.departments) {
    if (there.has(id)) continue;
    const state = states.get(id) ?? 'none';
    out.set(state, [...(out.get(state) ?? []), id]);
  }
  return out;
}

function gapClause(frame: Frame, state: Gap, ids: readonly string[], noun: string, lang: Lang): string {
  const few = ids.length <= 2;
  const names = ids.map((id) => departmentName(frame, id, lang));
  if (lang === 'zh') {
    const who = few ? list(names, lang) : `另有 ${ids.length} 个部门`;
    const what: Record<Gap, string> = {
      no_report: '未收录报告',
      not_reported: `未报告${noun}`,
      not_applicable: `不适用${noun}`,
      not_existing: '在此期间未设立',
      to_check: `${noun || '数据'}待核`,
      none: `未见${noun || '此项数据'}`,
    };
    return who + what[state];
  }
  const who = few ? list(names, lang) : `${ids.length} other bodies`;
  const one = ids.length === 1;
  const it = noun || 'it';
  const what: Record<Gap, string> = {
    no_report: `${one ? 'has' : 'have'} no report on file`,
    not_reported: `did not report ${it}`,
    not_applicable: `${one ? 'is a case' : 'are cases'} to which ${it} does not apply`,
    not_existing: 'did not exist then',
    to_check: `${one ? 'has a figure' : 'have figures'} still to be checked`,
    none: `${one ? 'has' : 'have'} ${noun ? `no ${noun.replace(/^an? /, '')} on file` : 'no such figure on file'}`,
  };
  return `${who} ${what[state]}`;
}

/** Clauses on the bodies that have no value, `穗港智造合作区未报告执行数`; [] where none is missing. */
export function absent(frame: Frame, keys: string | readonly string[], lang: Lang, noun = ''): string[] {
  return [...gaps(frame, ...(typeof keys === 'string' ? [keys] : keys))].map(([state, ids]) =>
    gapClause(frame, state, ids, noun, lang),
  );
}

/** Clauses as one sentence with its full stop. */
export function sentence(clauses: readonly string[], lang: Lang): string {
  const text = clauses.filter(Boolean).join(words(lang).clauseSeparator);
  if (lang === 'zh') return `${text}。`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

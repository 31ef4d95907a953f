/** A scoring tree: its rows in order, their ancestors, its grades. Scores compare only within one tree. */
import type { Dataset } from '../../model/dataset.ts';
import type { Localised } from '../../model/localised.ts';
import type { FrameworkRow } from '../../model/tables.ts';
import { sameText } from '../cells.ts';
import { nameOf, titled } from '../labels.ts';
import type { Scope } from '../scope.ts';
import { gridOf } from '../scope.ts';

export interface Framework {
  readonly id: string;
  readonly rows: readonly FrameworkRow[];
  readonly byId: ReadonlyMap<string, FrameworkRow>;
  /** Level-3 rows in the tree's order. */
  readonly leaves: readonly FrameworkRow[];
}

export function frameworkOf(data: Dataset, id: string): Framework {
  const rows = data.frameworks[id] ?? [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { id, rows, byId, leaves: rows.filter((row) => row.level === '3') };
}

/** Frameworks that reports of the scope were scored in, in the order of the reports on file. */
export function frameworksIn(data: Dataset, scope: Scope): Framework[] {
  const reports = gridOf(scope).flatMap(({ department, year }) => scope.reportsOf(department, year));
  const used = new Set(reports.map((report) => report.framework));
  const ids = [...new Set(data.reports.map((report) => report.framework))];
  return ids.filter((id) => id !== '' && used.has(id)).map((id) => frameworkOf(data, id));
}

/** Rows above a row, the nearest first, without the total. */
export function ancestorsOf(framework: Framework, row: FrameworkRow): FrameworkRow[] {
  const above: FrameworkRow[] = [];
  for (
    let up = framework.byId.get(row.parent);
    up && up.level !== 'total';
    up = framework.byId.get(up.parent)
  ) {
    if (above.includes(up)) break;
    above.push(up);
  }
  return above;
}

/** The heading that a level-3 row stands under: 管理效率 · 采购管理. */
export function sectionOf(framework: Framework, row: FrameworkRow): Localised {
  const names = ancestorsOf(framework, row).reverse().map(nameOf);
  return { zh: names.map(({ zh }) => zh).join(' · '), en: names.map(({ en }) => en).join(' · ') };
}

/** The grade whose band holds a score: from inclusive, to exclusive but for the highest band. */
export function gradeOf(framework: Framework, score: number): Localised | undefined {
  const bands = framework.rows.filter((row) => row.level === 'grade' && row.from !== '' && row.to !== '');
  const top = Math.max(...bands.map((band) => Number(band.to)));
  const band = bands.find(
    ({ from, to }) => score >= Number(from) && (score < Number(to) || (Number(to) === top && score === top)),
  );
  return band && nameOf(band);
}

export const frameworkName = (id: string): Localised => ({ zh: `评分体系 ${id}`, en: `framework ${id}` });

/** A panel's title; the framework is named where panels of several stand side by side. */
export const titleWithin = (title: Localised, framework: Framework, frameworks: number): Localised =>
  frameworks > 1 ? titled(title, [sameText(framework.id)]) : title;

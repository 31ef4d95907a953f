/** The scoring trees of a scope, and what they and their rows are called. */
import type { Framework } from '../../facts/framework.ts';
import { ancestorsOf, frameworkOf } from '../../facts/framework.ts';
import type { Dataset } from '../../model/dataset.ts';
import { localised } from '../../model/localised.ts';
import type { Localised } from '../../model/localised.ts';
import type { FrameworkRow } from '../../model/tables/framework.ts';
import { label } from '../../text/words/labels.ts';
import { sameText } from '../cells.ts';
import { nameOf, titled } from '../labels.ts';
import type { Scope } from '../scope.ts';
import { gridOf } from '../scope.ts';

/** Frameworks that reports of the scope were scored in, in the order of the reports on file. */
export function frameworksIn(data: Dataset, scope: Scope): Framework[] {
  const reports = gridOf(scope).flatMap(({ department, year }) => scope.reportsOf(department, year));
  const used = new Set(reports.map((report) => report.framework));
  const ids = [...new Set(data.reports.map((report) => report.framework))];
  return ids.filter((id) => id !== '' && used.has(id)).map((id) => frameworkOf(data, id));
}

/** The heading that a level-3 row stands under: 管理效率 · 采购管理. */
export function sectionOf(framework: Framework, row: FrameworkRow): Localised {
  const names = ancestorsOf(framework, row).reverse().map(nameOf);
  return localised((lang) => names.map((name) => name[lang]).join(' · '));
}

export const frameworkName = (id: string): Localised => label((w) => w.framework(id));

/** A panel's title; the framework is named where panels of several stand side by side. */
export const titleWithin = (title: Localised, framework: Framework, frameworks: number): Localised =>
  frameworks > 1 ? titled(title, [sameText(framework.id)]) : title;

/** The scoring trees of a scope, and what they and their rows are called. */
import type { Framework } from '../../facts/framework.ts';
import { ancestorsOf, frameworkOf } from '../../facts/framework.ts';
import { groupBy } from '../../facts/group-by.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { IncomparablePanels, Panel, Row } from '../../model/frame.ts';
import type { Localised } from '../../model/localised.ts';
import { inEachLang } from '../../model/localised.ts';
import type { Level } from '../../model/tables/departments.ts';
import type { FrameworkRow } from '../../model/tables/framework.ts';
import type { IndicatorRow } from '../../model/tables/indicators.ts';
import type { ReportRow } from '../../model/tables/reports.ts';
import { label } from '../../text/words/labels.ts';
import type { Comparability } from '../comparability/comparability.ts';
import { comparabilityOf } from '../comparability/comparability.ts';
import { incomparablePanelsOf } from '../comparability/comparable-sets.ts';
import { levelName, nameOf, titled } from '../labels.ts';
import type { Scope } from '../scope.ts';
import { bodyYearsOf } from '../scope.ts';

/** Frameworks that reports of the scope were scored in, in the order of the reports on file. */
export function frameworksIn(data: Dataset, scope: Scope): Framework[] {
  const reports = bodyYearsOf(scope).flatMap(({ department, year }) => scope.reportsOf(department, year));
  const used = new Set(reports.map((report) => report.framework));
  const ids = [...new Set(data.reports.map((report) => report.framework))];
  return ids.filter((id) => id !== '' && used.has(id)).map((id) => frameworkOf(data, id));
}

/** The heading that a level-3 row stands under: 管理效率 · 采购管理. */
export function sectionOf(framework: Framework, row: FrameworkRow): Localised {
  const names = ancestorsOf(framework, row).reverse().map(nameOf);
  return inEachLang((lang) => names.map((name) => name[lang]).join(' · '));
}

/** What a framework is called; one without a title goes by its id. */
export const frameworkName = ({ id, title }: Framework): Localised =>
  title ? nameOf(title) : label((w) => w.framework(id));

/** A comparability of scores of one framework. */
export const scoreComparability = (
  indicator: IndicatorRow,
  framework: string,
  scorer?: ReportRow['scorer'],
  level?: Level,
): Comparability =>
  comparabilityOf({ unit: '分', status: 'completed', period: '全年' }, indicator, framework, scorer, level);

/** Rows of bodies of one level, scored in one framework. */
interface ScoredAlike {
  readonly framework: Framework;
  readonly level: Level;
  readonly rows: readonly Row[];
}

/** A panel a framework and level of bodies: where there are several each names its own, and the reason stands between them. */
export function frameworkPanels(
  key: string,
  title: Localised,
  indicator: IndicatorRow,
  frameworks: readonly Framework[],
  rowsOf: (framework: Framework) => readonly Row[],
  levelOf: Scope['levelOf'],
): { readonly panels: Panel[]; readonly incomparablePanels: IncomparablePanels[] } {
  const split = frameworks.flatMap((framework): ScoredAlike[] => {
    const levels = groupBy(rowsOf(framework), ({ department }) => levelOf(department ?? ''));
    const found = [...levels].map(([level, rows]) => ({ framework, level, rows }));
    return found.length > 0 ? found : [{ framework, level: '', rows: [] }];
  });
  const isOneLevel = new Set(split.map(({ level }) => level)).size < 2;
  const panels = split.map(({ framework, level, rows }): Panel => ({
    key: [key, framework.id, ...(level === '' ? [] : [level])].join('|'),
    title: titled(title, [
      ...(frameworks.length > 1 ? [frameworkName(framework)] : []),
      ...(isOneLevel ? [] : [levelName(level)]),
    ]),
    unit: '分',
    basis: frameworkName(framework),
    period: '全年',
    status: 'completed',
    rows,
  }));
  const sets = split.map(({ framework, level }, i) => ({
    key: panels[i]!.key,
    comparability: scoreComparability(indicator, framework.id, 'self', level),
  }));
  return { panels, incomparablePanels: incomparablePanelsOf(sets) };
}

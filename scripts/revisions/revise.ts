/** Two published states → what changed from the one to the other. */
import { frameworkOf } from '../../src/facts/framework.ts';
import { libraryOf, reportById } from '../../src/facts/dataset-index.ts';
import type { Check } from '../../src/model/check.ts';
import type { Site } from '../../src/model/dataset.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { DataText } from '../../src/model/localised.ts';
import type { RevisedFigure, Revision, State, Stated, TurnedCheck, Whose } from '../../src/model/revision.ts';
import { translated } from '../../src/text/data-text.ts';
import type { Published } from './published.ts';

type Now = Omit<Published, 'revisions'>;

/** An edition's version names the edition before its data's: `2026-11·1a2b3c4d`. */
const stateOf = ({ meta: { version, date } }: Site): State => ({
  version: version.split('·').pop()!,
  date,
});

const statedOf = ({ printed, unit, qualifier, target, completion }: Fact): Stated => ({
  printed,
  unit,
  qualifier,
  target,
  completion,
});

const isSame = (a: Fact, b: Fact): boolean => JSON.stringify(statedOf(a)) === JSON.stringify(statedOf(b));

function whose(site: Site, report: string, department: string, year: number): Whose {
  const { zh = department, en = department } = site.departments.find(({ id }) => id === department) ?? {};
  return { report, body: { zh, en }, year };
}

function subjectOf(site: Site, fact: Fact): DataText | null {
  if (fact.subject === '') return null;
  const row = frameworkOf(site, reportById(site, fact.report)?.framework ?? '').byId.get(fact.subject);
  return row ? { zh: row.zh, en: row.en } : translated(site, fact.subject);
}

/** Corrections that `now` has and `was` had not. */
function newCorrections(was: Fact | null, now: Fact | null): RevisedFigure['corrections'] {
  const known = new Set((was?.corrections ?? []).map((each) => JSON.stringify(each)));
  return (now?.corrections ?? []).filter((each) => !known.has(JSON.stringify(each)));
}

function figure(site: Site, was: Fact | null, now: Fact | null): RevisedFigure {
  const fact = (now ?? was)!;
  const { zh = fact.indicator, en = fact.indicator } = libraryOf(site).get(fact.indicator) ?? {};
  return {
    ...whose(site, fact.report, fact.department, fact.year),
    id: fact.id,
    indicator: { zh, en },
    subject: subjectOf(site, fact),
    was: was && statedOf(was),
    now: now && statedOf(now),
    corrections: newCorrections(was, now),
  };
}

function check(site: Site, was: Check | null, now: Check | null): TurnedCheck {
  const { id, kind, report_id, formula, formula_en } = (now ?? was)!;
  const report = reportById(site, report_id);
  return {
    ...whose(site, report_id, report?.department ?? report_id, report?.year ?? 0),
    id,
    kind,
    formula: { zh: formula, en: formula_en },
    was: was?.result ?? null,
    now: now?.result ?? null,
  };
}

/** Pairs by id: those of `now` in their order with what they were, then those that are no more. */
function paired<T extends { readonly id: string }>(
  was: readonly T[],
  now: readonly T[],
): { was: T | null; now: T | null }[] {
  const before = new Map(was.map((each) => [each.id, each]));
  const after = new Set(now.map(({ id }) => id));
  return [
    ...now.map((each) => ({ was: before.get(each.id) ?? null, now: each })),
    ...was.filter(({ id }) => !after.has(id)).map((each) => ({ was: each, now: null })),
  ];
}

/**
 * The history with the latest revision first. The same version adds none, so that a site built again keeps what it
 * told. Checks of figures that came or went come and go with them: only those that both states have can turn, and one
 * that newly differs.
 */
export function revisionsSince(last: Published, now: Now): Revision[] {
  const [from, to] = [stateOf(last.site), stateOf(now.site)];
  if (from.version === to.version) return [...last.revisions];
  const figures = paired(last.facts, now.facts)
    .filter((pair) => !pair.was || !pair.now || !isSame(pair.was, pair.now))
    .map((pair) => figure(pair.now ? now.site : last.site, pair.was, pair.now));
  const checks = paired(last.checks, now.checks)
    .filter(({ was, now }) => (was && now ? was.result !== now.result : now?.result === 'differs'))
    .map((pair) => check(pair.now ? now.site : last.site, pair.was, pair.now));
  return [{ from, to, figures, checks }, ...last.revisions];
}

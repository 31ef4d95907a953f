/**
 * Which parts of a large district a view's answer follows from: where bodies are chosen all of these, else the indicators
 * that its questions read. Undefined where nothing less than the whole would do.
 */
import { baseOf, EXECUTION_BASES } from '../facts/rate-base.ts';
import type { Site } from '../model/dataset.ts';
import type { Needs } from '../model/parts.ts';
import { EVERYTHING } from '../model/question.ts';
import type { Question } from '../model/question.ts';
import type { View } from '../model/view.ts';
import { chosenBodies } from './bodies.ts';
import type { ChartRequest } from './requests.ts';
import { selectionFor } from './requests.ts';

/** More bodies than this are a district, which comes by indicator. */
const MOST_BODIES = 30;
const AVERAGE_PROGRESS = 'exec.avg_progress';
const TOTAL = 'score.total';
const STAGE = /^PIPELINE_/;

type Library = Pick<Site, 'indicators'>;

/** Indicators with what their rates are made of. */
function withBases(ids: readonly string[], { indicators }: Library): string[] {
  const rows = indicators.filter(({ id }) => ids.includes(id));
  const bases = rows.flatMap((row) => {
    const usual = Object.hasOwn(EXECUTION_BASES, row.id)
      ? [EXECUTION_BASES[row.id as keyof typeof EXECUTION_BASES]]
      : [];
    return [baseOf(row), ...usual].flatMap((base) => (base ? [base.over, base.under] : []));
  });
  return [...ids, ...bases];
}

/** Every rate of execution with its amounts, and the average progress that stands beside them. */
const money = (library: Library): string[] =>
  withBases([...Object.keys(EXECUTION_BASES), AVERAGE_PROGRESS], library);

/** Indicators that a question reads of the bodies asked about; undefined where it may be any. */
function indicatorsOf(question: Question, library: Library): string[] | undefined {
  const ids = library.indicators.map(({ id }) => id);
  switch (question.verb) {
    case 'series':
    case 'change':
      return withBases(question.indicators, library);
    case 'budget':
    case 'parts':
    case 'projects':
    case 'pool':
      return money(library);
    case 'totals':
    case 'bodies':
    case 'course':
      return [...money(library), TOTAL];
    case 'score_total':
    case 'score_rows':
    case 'score_lost':
    case 'deductions':
      return [...ids.filter((id) => id.startsWith('score.')), AVERAGE_PROGRESS];
    case 'stages':
      return withBases(
        library.indicators.flatMap(({ id, group }) => (STAGE.test(group) ? [id] : [])),
        library,
      );
    case 'outputs':
      return question.theme === ''
        ? undefined
        : library.indicators.flatMap(({ id, theme }) => (theme === question.theme ? [id] : []));
    case 'completion':
    case 'coverage':
    case 'compare':
      return undefined;
  }
}

/** Questions that hold a body against all others, whoever is asked about. */
const AMONG_ALL: readonly Question['verb'][] = ['course'];

/** Bodies with those that they succeeded: what went missing is looked for there. */
function withPredecessors(bodies: readonly string[], { lineage }: Pick<Site, 'lineage'>): string[] {
  const before = lineage.flatMap(({ predecessor, successor }) =>
    bodies.includes(successor) ? [predecessor] : [],
  );
  return [...new Set([...bodies, ...before])];
}

/** What one question needs: all of the bodies chosen, or its indicators of all bodies. */
function needsOfOne({ question, selection }: ChartRequest, site: Site): Needs | undefined {
  const chosen = chosenBodies(selection, site);
  const isNarrow = chosen.length > 0 && chosen.length <= MOST_BODIES;
  const isOfAll = !isNarrow || AMONG_ALL.includes(question.verb);
  const indicators = isOfAll ? indicatorsOf(question, site) : [];
  if (!indicators) return undefined;
  return {
    bodies: isNarrow ? withPredecessors(chosen, site) : [],
    indicators,
    checks: !isNarrow && question.verb === 'totals',
    findings: !isNarrow && question.verb.startsWith('score_'),
  };
}

/** Exceptions as the build found them stand for a selection that moves no line and follows successions as usual. */
const isUsual = ({ lines, succession }: View): boolean =>
  Object.keys(lines).length === 0 && succession === EVERYTHING.succession;

/** What the answer to a view needs, its exceptions among it where the page lists them. */
export function needsOf(requests: readonly ChartRequest[], view: View, site: Site): Needs | undefined {
  const each = requests.flatMap((request) => {
    const tables = request.follows ? [request.follows] : [];
    return [request, ...tables].map((one) => needsOfOne(one, site));
  });
  if (each.some((one) => one === undefined)) return undefined;
  const all = each.flatMap((one) => one ?? []);
  const needs: Needs = {
    bodies: [...new Set(all.flatMap(({ bodies }) => bodies))],
    indicators: [...new Set(all.flatMap(({ indicators }) => indicators))],
    checks: all.some(({ checks }) => checks),
    findings: all.some(({ findings }) => findings),
  };
  if (view.page !== 'overview' && view.page !== 'department') return needs;
  const selection = selectionFor(view, site);
  const chosen = chosenBodies(selection, site);
  if (chosen.length > 0 && chosen.every((id) => needs.bodies.includes(id))) return needs;
  return isUsual(view) ? { ...needs, exceptions: selection.years } : undefined;
}

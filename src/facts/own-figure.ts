/** Which of several figures of one indicator is the body's own. */
import type { Fact, Status } from '../model/fact.ts';
import { factsOfIndicator } from './dataset-index.ts';

/** Whether a figure says what did happen or what stands, as against what is planned, forecast or merely defined. */
export const isActual = ({ status }: { readonly status: Status }): boolean =>
  status === 'completed' || status === 'stock';

/** A budget is approved money of its year whatever its status. */
const BUDGETS = /^(budget\.|proj\.line_budget$)/;

/**
 * Whether a figure may stand for what the body reports of an indicator. Reports state plans (计划) in paragraphs of
 * results as well, so all but budgets must have happened.
 */
export const isReported = (fact: Pick<Fact, 'indicator' | 'status'>): boolean =>
  isActual(fact) || BUDGETS.test(fact.indicator);

interface Figure {
  /** Whose figure it is where it is not plainly the body's own; '' otherwise. */
  readonly scope: string;
  /** Left out where the figures are of one status anyway. */
  readonly status?: Status;
}

const distance = ({ scope, status }: Figure): number =>
  (scope === '' ? 0 : 2) + (status === undefined || isActual({ status }) ? 0 : 1);

/**
 * Whether a figure is more plainly the body's own than another of its indicator: one without a scope goes before one
 * with (规上, 单个企业, 全区 are no figures of the body as such), then what happened before what is planned.
 */
const isPlainer = (one: Figure, other: Figure): boolean => distance(one) < distance(other);

/** The body's own figure among those of one indicator; of equals the first on file. */
export function ownFigure<T extends Figure>(figures: Iterable<T>): T | undefined {
  let own: T | undefined;
  for (const figure of figures) if (!own || isPlainer(figure, own)) own = figure;
  return own;
}

/**
 * What a report states of an indicator, and of one project or score row where `subject` names it: its own figure among
 * those that may stand for it. `facts` are those of the report.
 */
export const statedFigure = (facts: readonly Fact[], indicator: string, subject = ''): Fact | undefined =>
  ownFigure(
    factsOfIndicator(facts, indicator).filter((fact) => fact.subject === subject && isReported(fact)),
  );

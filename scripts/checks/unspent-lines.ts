/** What the projects that a report lists explain of the money that it did not spend. */
import { belongTogether } from '../../src/facts/executed-rate.ts';
import { decimalsOf } from '../../src/facts/implied-target.ts';
import type { Check } from '../../src/model/check.ts';
import type { Fact } from '../../src/model/fact.ts';
import { figure } from './context.ts';
import type { ReportContext } from './context.ts';
import { amount, joined, say, words } from './formula.ts';
import { add, around, asInput, convert, divide, exactly, halfUnit, multiply, subtract } from './interval.ts';
import { compared, derived } from './outcome.ts';
import type { Subject } from './outcome.ts';

/**
 * Σ (budget − executed) of the projects listed with both, against budget − executed of the body. Made where money was
 * left and at least one such project is listed; what these do not explain is for the body to explain, unless it was carried
 * over. Amounts that cover unlike funds leave nothing.
 */
export function unspentLines(context: ReportContext): Check[] {
  const budget = figure(context, 'budget.annual');
  const executed = figure(context, 'exec.total');
  if (!budget || !executed || !belongTogether(budget, executed)) return [];
  const lines = linesOf(context);
  const { unit } = budget;
  const value = (fact: Fact) => convert(asInput(fact.printed, fact.unit), fact.unit, unit);
  const left = subtract(value(budget), value(executed));
  if (lines.length === 0 || left.mid.lte(0)) return [];
  const listed = add(...lines.map(({ planned, spent }) => subtract(value(planned), value(spent))));
  const about: Subject = {
    kind: 'unspent_lines',
    what: 'exec.project',
    formula: joined(
      lines.map(({ planned, spent }) => say`(${planned.printed} − ${spent.printed})`),
      ' + ',
    ),
    unit,
    facts: [...lines.flatMap(({ planned, spent }) => [planned, spent]), budget, executed],
  };
  const digits = decimalsOf(budget.printed);
  const stated = { ...around(left.mid, halfUnit(digits)), digits };
  const share = divide(multiply(listed, exactly(100)), left)?.mid;
  const rest = left.mid.minus(listed.mid);
  const told = say`${words(`所列 ${lines.length} 个项目未支出 `, `The ${lines.length} listed projects left `)}${amount(listed.mid, unit)}${words('，占未支出总额 ', ' unspent, of a total of ')}${amount(left.mid, unit)}${share ? say`${words('的 ', ': ')}${amount(share, '%', 1)}` : ''}`;
  const kept = figure(context, 'exec.carryover');
  // Money that was carried over has its place; the projects then only say where it was left.
  if (kept && value(kept).high.gte(left.mid)) return [derived(context, about, listed, told)];
  const apart = say`${told}${words('；其余 ', '; the other ')}${amount(rest, unit)}${words('未说明去向', ' is not explained')}`;
  return [compared(context, about, listed, stated, { parts: 'explain', apart })];
}

function linesOf({ facts }: ReportContext): { planned: Fact; spent: Fact }[] {
  return facts
    .filter(({ indicator, subject }) => indicator === 'proj.line_budget' && subject !== '')
    .flatMap((planned) => {
      const spent = facts.find(
        ({ indicator, subject }) => indicator === 'proj.line_exec' && subject === planned.subject,
      );
      return spent && belongTogether(planned, spent) ? [{ planned, spent }] : [];
    });
}

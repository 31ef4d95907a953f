/** Rules that read the checks of a report: figures that differ, and unspent money where nothing is said to be carried over. */
import { factsOfReport, libraryOf } from '../../facts/dataset-index.ts';
import { statedFigure } from '../../facts/own-figure.ts';
import type { Check } from '../../model/check.ts';
import { toBase } from '../../model/unit.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Rule } from './rule.ts';
import { gap, subjectOfCheck } from './rule.ts';

/** Money left although nothing, or less, is said to be carried over. Overspending is a difference like any other. */
const isUnspent = ({ kind, result }: Check): boolean => kind === 'carry_over' && result === 'explain';

export const checkDiffers: Rule = ({ data, report, checks }) =>
  checks
    .filter((check) => check.result === 'differs')
    .map((check) => {
      const { indicator, subject } = subjectOfCheck(check);
      return {
        what: check.id.slice(report.id.length + 1),
        size: gap(check.computed ?? 0, check.stated ?? 0),
        ...(libraryOf(data).has(indicator) ? { indicator } : { subject: indicator }),
        ...(subject !== '' && { subject }),
        facts: check.facts,
        check: check.id,
      };
    });

export const unspent: Rule = ({ data, report, checks }) =>
  checks
    .filter((check) => isUnspent(check))
    .map((check) => {
      const value = toBase(String(check.computed), check.unit as UnitId);
      const budget = statedFigure(factsOfReport(data, report.id), 'budget.annual');
      return {
        what: 'exec.carryover',
        size: budget ? value / budget.value : 0,
        indicator: 'exec.carryover',
        value,
        facts: check.facts,
        check: check.id,
      };
    });

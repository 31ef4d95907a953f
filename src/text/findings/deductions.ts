/** Facts of `deductions`: from full marks to the score, one report at a time; reports are not ranked by it. */
import { exact } from '../../facts/exact.ts';
import type { Frame } from '../../model/frame.ts';
import { highest, dataIn } from './datum.ts';
import type { Datum } from './datum.ts';
import { gapsOf, nothingIn } from './gaps.ts';
import type { Gap, Nothing } from './gaps.ts';
import { frameworksIn, isOwn } from './scores.ts';

export type DeductionsFacts =
  | Nothing
  | {
      readonly kind: 'report';
      readonly report: Datum;
      /** Undefined where no points were lost. */
      readonly loss:
        | { readonly start: Datum; readonly end: Datum; readonly causes: number; readonly most: Datum }
        | undefined;
      readonly own: boolean;
      readonly missing: readonly Gap[];
    }
  | {
      readonly kind: 'reports';
      readonly reports: number;
      /** How many lost points. */
      readonly losing: number;
      /** Points lost by the report that lost least, and most; undefined where frameworks differ. */
      readonly range: { readonly least: number; readonly most: number } | undefined;
      readonly own: boolean;
      readonly missing: readonly Gap[];
    };

export function deductionsFacts(frame: Frame): DeductionsFacts {
  const filled = frame.panels
    .map((panel) => ({ panel, lost: dataIn(frame, panel, 'lost') }))
    .filter(({ lost }) => lost.length > 0);
  const [one, second] = filled;
  if (!one) return nothingIn(frame, 'lost');
  const rest = { own: isOwn(frame), missing: gapsOf(frame, 'lost') };
  if (!second) {
    const [report] = one.lost;
    const [start] = dataIn(frame, one.panel, 'start');
    const [end] = dataIn(frame, one.panel, 'end').reverse();
    const causes = one.lost.filter(({ value }) => value > 0);
    const loss =
      start && end && causes.length > 0
        ? { start, end, causes: causes.length, most: highest(causes) }
        : undefined;
    return { kind: 'report', report: report!, loss, ...rest };
  }
  const totals = filled.map(({ lost }) => exact(lost.reduce((sum, { value }) => sum + value, 0)));
  return {
    kind: 'reports',
    reports: filled.length,
    losing: totals.filter((total) => total > 0).length,
    range:
      frameworksIn(filled.flatMap(({ lost }) => lost)) === 1
        ? { least: Math.min(...totals), most: Math.max(...totals) }
        : undefined,
    ...rest,
  };
}

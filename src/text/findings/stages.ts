/** Facts of `stages`: what each stage counts, and what is absent; never a rate of conversion. */
import type { Frame } from '../../model/frame.ts';
import type { DataText } from '../../model/localised.ts';
import { departmentsIn, dataOf, reportsIn } from './datum.ts';
import type { Datum } from './datum.ts';
import { gapsOf, nothingIn } from './gaps.ts';
import type { Gap, Nothing } from './gaps.ts';

export type StagesFacts =
  | Nothing
  | {
      readonly kind: 'report';
      readonly report: Datum;
      /** No other body is on show. */
      readonly isAlone: boolean;
      /** The stages are the figures' subjects. */
      readonly stages: readonly Datum[];
      readonly unreported: readonly (DataText | undefined)[];
    }
  | {
      readonly kind: 'reports';
      readonly bodies: number;
      readonly figures: number;
      readonly missing: readonly Gap[];
    };

export function stagesFacts(frame: Frame): StagesFacts {
  const stages = dataOf(frame, 'value');
  const [report] = stages;
  if (!report) return nothingIn(frame, 'value');
  if (reportsIn(stages) > 1) {
    const missing = gapsOf(frame, 'value');
    return { kind: 'reports', bodies: departmentsIn(stages), figures: stages.length, missing };
  }
  const unreported = frame.panels
    .flatMap((panel) => panel.rows)
    .filter((row) => row.cells.value?.state === 'not_reported')
    .map(({ subject }) => subject);
  return { kind: 'report', report, isAlone: frame.departments.length === 1, stages, unreported };
}

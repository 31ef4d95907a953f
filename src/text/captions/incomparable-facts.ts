/** Facts of why panels stand apart: what each counts, and what would compare. */
import { spanOf } from '../../facts/same-period.ts';
import type { Frame, IncomparablePanels, Panel, UnlikeReason } from '../../model/frame.ts';
import type { DataText } from '../../model/localised.ts';
import type { UnitId } from '../../model/unit.ts';
import { departmentsIn, dataIn } from '../findings/datum.ts';
import type { Datum } from '../findings/datum.ts';

export type Reason = IncomparablePanels['reason'];

/** A language's reasons, without full stops, and what would have to be alike. */
export interface ReasonWords {
  readonly why: Readonly<Record<UnlikeReason, string>>;
  /** Several reasons as one. */
  readonly all: (reasons: readonly UnlikeReason[]) => string;
  readonly wanted: Readonly<Record<Reason, string>>;
}

/** Panels whose basis is what sets them apart say it, and others do not. */
const BY_BASIS: Readonly<Record<Reason, boolean>> = {
  group: true,
  unit: true,
  basis: true,
  status: false,
  period: false,
  framework: false,
  scope: false,
  scorer: false,
  level: false,
};

export const isReason = (reason: unknown): reason is Reason =>
  typeof reason === 'string' && Object.prototype.hasOwnProperty.call(BY_BASIS, reason);

/** A panel of those that stand apart. */
export interface PanelApart {
  readonly name: DataText;
  /** Its figure, where it has one alone; else the unit that it counts in. */
  readonly counts: Datum | UnitId;
  /** What it counts, where that is what differs. */
  readonly basis: DataText | undefined;
}

export interface IncomparableFacts {
  readonly reason: Reason;
  /** All of them, or the first where they are many. */
  readonly panels: readonly PanelApart[];
  /** How many there are. */
  readonly n: number;
  /** Panels whose figures run to the date of their report, where the others are of whole years. */
  readonly cutOff: readonly DataText[];
  /** What compares all the same: panels that several bodies stand in; [] where there are none, or too many to tell. */
  readonly comparing: readonly { readonly name: DataText; readonly bodies: number }[];
}

/** More panels than this are counted rather than told one by one. */
const TOLD = 4;
/** Of many, so many are named. */
const FIRST = 3;

/** The basis up to its first colon or semicolon: what is counted, without how. */
const head = (basis: string): string => basis.split(/[：；:;]/)[0]!.trim();

export function incomparableFacts(of: IncomparablePanels, frame: Frame): IncomparableFacts {
  const panels = of.panels.flatMap((key) => frame.panels.find((panel) => panel.key === key) ?? []);
  // Panels of one title differ in what the reason names, so that is what tells them apart.
  const isNamed = new Set(panels.map(({ title }) => title.zh)).size === panels.length;
  const nameOf = ({ title, basis }: Panel): DataText =>
    isNamed ? title : { zh: `${title.zh} · ${basis.zh}`, en: `${title.en} · ${basis.en}` };
  const all = panels.map((panel) => ({ panel, points: dataIn(frame, panel, 'value') }));
  const shared = all.flatMap(({ panel, points }) => {
    const bodies = departmentsIn(points);
    return bodies > 1 ? [{ name: nameOf(panel), bodies }] : [];
  });
  const spans = of.reason === 'period' ? panels.map(({ period }) => spanOf(period)) : [];
  const isCut = spans.includes('year') && spans.every((span) => span !== undefined);
  const isTold = isNamed && BY_BASIS[of.reason];
  return {
    reason: of.reason,
    panels: (all.length > TOLD ? all.slice(0, FIRST) : all).map(({ panel, points }) => ({
      name: nameOf(panel),
      counts: points.length === 1 ? points[0]! : panel.unit,
      basis: isTold ? { zh: head(panel.basis.zh), en: head(panel.basis.en) } : undefined,
    })),
    n: all.length,
    cutOff: isCut ? panels.filter((_, i) => spans[i] === 'part').map(nameOf) : [],
    comparing: shared.length > TOLD ? [] : shared,
  };
}

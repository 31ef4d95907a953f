/** Who has no figure, and why. */
import type { Frame, Missing } from '../../model/frame.ts';
import { MISSING } from '../../model/frame.ts';
import type { DataText } from '../../model/localised.ts';

/** Bodies without a figure for one reason; 'none' where the Frame has no row for them. */
export interface Gap {
  readonly state: Missing | 'none';
  readonly bodies: readonly DataText[];
}

/** Nothing to speak of: who was asked for, and the reason where it is the same for every body. */
export interface Nothing {
  readonly kind: 'nothing';
  readonly bodies: number;
  readonly years: readonly number[];
  readonly why: Missing | undefined;
}

/** What is most worth saying of a body whose cells are missing for several reasons. */
const WORTH: readonly Gap['state'][] = [
  'to_check',
  'not_reported',
  'planned',
  'incomparable',
  'not_applicable',
  'no_report',
  'not_existing',
  'none',
];

/** Reasons that the notes give for bodies without a row of their own. */
function toldStates(frame: Frame): Map<string, Gap['state']> {
  const states = new Map<string, Gap['state']>();
  for (const { code, params } of frame.notes) {
    const state = code === 'missing' && MISSING.find((one) => one === params.state);
    if (!state) continue;
    for (const id of String(params.departments ?? '').split(',')) {
      const known = states.get(id) ?? 'none';
      if (WORTH.indexOf(state) < WORTH.indexOf(known)) states.set(id, state);
    }
  }
  return states;
}

/** Bodies of the Frame without a value in any of some columns, a reason each; [] where none is missing. */
export function gapsOf(frame: Frame, ...keys: readonly string[]): Gap[] {
  const states = new Map<string, Gap['state']>();
  const there = new Set<string>();
  for (const { rows } of frame.panels)
    for (const { department, cells } of rows) {
      if (department === undefined) continue;
      for (const key of keys) {
        const state = cells[key]?.state ?? 'none';
        const known = states.get(department) ?? 'none';
        if (state === 'value') there.add(department);
        else if (WORTH.indexOf(state) < WORTH.indexOf(known)) states.set(department, state);
      }
    }
  const told = toldStates(frame);
  const out = new Map<Gap['state'], DataText[]>();
  for (const { id, short } of frame.departments) {
    if (there.has(id)) continue;
    const state = states.get(id) ?? told.get(id) ?? 'none';
    out.set(state, [...(out.get(state) ?? []), short]);
  }
  return [...out].map(([state, bodies]) => ({ state, bodies }));
}

/** No value at all in a column. */
export function nothingIn(frame: Frame, key: string): Nothing {
  const [only, second] = gapsOf(frame, key);
  const why = second || only?.state === 'none' ? undefined : only?.state;
  return { kind: 'nothing', bodies: frame.departments.length, years: frame.years, why };
}

/** What a small multiple holds: a body's points, its missing years with their reasons, and its predecessor's points. */
import { MISSING, type Frame, type Missing, type Panel, type Row } from '../../../model/frame.ts';
import { bodyName } from '../../frame-lookup.ts';
import type { LayoutOptions } from '../../kind.ts';
import { rowLook } from '../../look.ts';
import { joinOf, seriesOf, type Series } from '../line/series.ts';

export interface SmallMultiple {
  readonly key: string;
  /** A row of the body, for its look. */
  readonly row: Row;
  readonly name: string;
  readonly series: Series | undefined;
  /** Base units, the predecessor's included. */
  readonly values: readonly number[];
  readonly missing: readonly {
    readonly state: Missing;
    readonly years: readonly number[];
    readonly rows: readonly Row[];
  }[];
  readonly predecessor:
    | { readonly name: string; readonly sure: boolean; readonly dash: string; readonly series: Series }
    | undefined;
}

/** One a body of the panel, in the order of the rows. */
export function smallMultiplesOf(
  frame: Frame,
  panel: Panel,
  column: string,
  options: LayoutOptions,
): SmallMultiple[] {
  // A plot has its name: colours would tell nobody apart.
  const series = new Map(
    seriesOf(frame, panel, column, options).map((one) => [
      one.department,
      { ...one, look: rowLook(one.points[0]!.row, options) },
    ]),
  );
  const bodies = [...new Set(panel.rows.map((row) => row.department ?? ''))];
  return bodies.map((id) => {
    const rows = panel.rows.filter((row) => (row.department ?? '') === id);
    const own = series.get(id);
    const succession = frame.successions.find((one) => one.to === id && joinOf(series.get(one.from), own));
    const before = succession && series.get(succession.from);
    return {
      key: `${panel.key}/${id || 'all'}`,
      row: rows[0]!,
      name: bodyName(frame, rows[0]!, options.lang),
      series: own,
      values: [own, before].flatMap((one) => one?.points.map((point) => point.value) ?? []),
      missing: MISSING.flatMap((state) => {
        const those = rows.filter((row) => (row.cells[column]?.state ?? 'not_reported') === state);
        const years = those.flatMap((row) => row.year ?? []);
        return years.length > 0 ? [{ state, years, rows: those }] : [];
      }),
      predecessor:
        succession && before
          ? {
              name: before.name,
              sure: succession.confidence === 'certain',
              dash: succession.confidence === 'likely' ? '4 3' : '2 3',
              series: before,
            }
          : undefined,
    };
  });
}

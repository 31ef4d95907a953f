/** A figure that is too much for one picture as several: each holds some of the bodies, on the whole figure's axis. */
import { valuesOf } from '../../charts/frame-lookup.ts';
import type { ExportFigure } from '../figure.ts';

/** The stated range widened to what the whole figure shows, so that all parts are read on one axis. */
function rangeOf({ frame, spec }: ExportFigure): readonly [number, number] | undefined {
  const { range, value } = spec.encode;
  if (!range) return undefined;
  const all = [...range, ...frame.panels.flatMap((panel) => valuesOf(panel, value))];
  return [Math.min(...all), Math.max(...all)];
}

function partOf(figure: ExportFigure, bodies: readonly string[]): ExportFigure {
  const { frame, spec } = figure;
  const range = rangeOf(figure);
  const panels = frame.panels
    .map((panel) => ({ ...panel, rows: panel.rows.filter((row) => bodies.includes(row.department ?? '')) }))
    .filter(({ rows }) => rows.length > 0);
  const keys = panels.map(({ key }) => key);
  const apart = frame.incomparablePanels.map((one) => ({
    ...one,
    panels: one.panels.filter((key) => keys.includes(key)),
  }));
  const stays = apart.map((one) => one.panels.length > 1);
  return {
    ...figure,
    incomparable: figure.incomparable.filter((_, i) => stays[i] ?? true),
    spec: range ? { ...spec, encode: { ...spec.encode, range } } : spec,
    frame: {
      ...frame,
      panels,
      incomparablePanels: apart.filter((_, i) => stays[i]),
      departments: frame.departments.filter(({ id }) => bodies.includes(id)),
    },
  };
}

/**
 * The fewest parts of which each fits, in the order of the bodies; the figure itself where it fits, where its rows are
 * not of bodies, and where one body alone is too much.
 */
export function partsByBodies(figure: ExportFigure, fits: (part: ExportFigure) => boolean): ExportFigure[] {
  const rows = figure.frame.panels.flatMap((panel) => panel.rows);
  const shown = figure.frame.departments
    .map(({ id }) => id)
    .filter((id) => rows.some((row) => row.department === id));
  if (shown.length < 2 || fits(figure)) return [figure];
  for (let n = 2; n <= shown.length; n += 1) {
    const size = Math.ceil(shown.length / n);
    const parts = Array.from({ length: Math.ceil(shown.length / size) }, (_, i) =>
      partOf(figure, shown.slice(i * size, (i + 1) * size)),
    );
    if (n === shown.length || parts.every(fits)) return parts;
  }
  return [figure];
}

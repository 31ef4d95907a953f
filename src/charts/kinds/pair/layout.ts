/**
 * Two parts of a report's expenditure on one row: a dot each, joined, hollow for the first part and full for the last,
 * whose figure ranks the rows. Where most reports state amounts and no rate, the amounts stand as bars in its place.
 */
import { bodyYearKey } from '../../../facts/body-year.ts';
import { groupBy } from '../../../facts/group-by.ts';
import type { Cell, Frame, Row } from '../../../model/frame.ts';
import { cellLabel } from '../../../text/captions/spoken.ts';
import { missingText } from '../../../text/words/missing.ts';
import { layout as bars } from '../bullet/layout.ts';
import { drawLegend } from '../../axes/legend.ts';
import { columnOf, valuesOf } from '../../frame-lookup.ts';
import type { Encoding, Layout } from '../../kind.ts';
import { rowLook } from '../../look.ts';
import { drawMissing } from '../../rows/missing-mark.ts';
import type { PlacedRow } from '../../rows/row-plan.ts';
import type { Lang } from '../../../model/localised.ts';
import type { Point, Scene } from '../../scene/scene.ts';
import { rowChart, type RowScene } from '../../rows/row-chart.ts';
import { figureText } from '../../rows/row-text.ts';

const R = 6;

/** A report's parts, in the order of the answer, by the key of the row that stands for them. */
type Parts = ReadonlyMap<string, readonly Row[]>;

const hasValue = (row: Row, column: string): boolean => row.cells[column]?.state === 'value';

/** The Frame with a row a report: its last part, or of the others one that has a figure where that has none. */
function joined(frame: Frame, value: string): { readonly frame: Frame; readonly parts: Parts } {
  const parts = new Map<string, readonly Row[]>();
  const panels = frame.panels.map((panel) => {
    const reports = groupBy(panel.rows, bodyYearKey);
    const rows = [...reports.values()].map((own): Row => {
      const last = own[own.length - 1]!;
      const row = hasValue(last, value) ? last : (own.find((one) => hasValue(one, value)) ?? last);
      parts.set(`${panel.key}/${row.key}`, own);
      // The row names the body; its parts are the legend's.
      const { subject: _, ...body } = row;
      return body;
    });
    return { ...panel, rows };
  });
  return { frame: { ...frame, panels }, parts };
}

export const layout: Layout = (frame, encode, options) => {
  const { theme, lang } = options;
  const { rank, ...amounts } = encode;
  const { beside: value = encode.value, label = 'part' } = encode;
  const column = columnOf(frame, value);
  const { frame: reports, parts } = joined(frame, value);
  // A part of a figure is drawn as the whole is.
  const whole = {
    ...frame,
    panels: frame.panels.map((panel) => ({ ...panel, rows: panel.whole ?? panel.rows })),
  };
  const reported = [...joined(whole, value).parts.values()];
  const rated = reported.filter((own) => own.some((row) => hasValue(row, value)));
  if (rated.length * 2 < reported.length) return bars(frame, amounts, options);
  const names = new Map(
    frame.panels.flatMap(({ rows }) =>
      rows.map((row) => [row.cells[label]?.text?.[lang] ?? '', row] as const),
    ),
  );
  const bodies: Encoding = { value, ...(rank ? { rank } : {}) };
  const first = reports.panels.find(({ rows }) => rows.length > 0);
  const scene = rowChart(reports, bodies, options, {
    band: 16,
    values: 'column',
    axis: { breakable: true },
    reaches: frame.panels.flatMap((panel) => valuesOf(panel, value)),
    texts: (rows, _panel, { unit }) =>
      rows.map((row) => {
        const own = parts.get(row.key) ?? [];
        const write = (cell: Cell | undefined): string =>
          cell?.state === 'value'
            ? figureText(cell, column, unit, lang)
            : missingText(cell?.state ?? 'not_reported', lang);
        const [before, last] = [own.slice(0, -1), own[own.length - 1]];
        const drawn = own.some((one) => hasValue(one, value));
        return {
          ...row,
          value: write(last?.cells[value]),
          isReason: last?.cells[value]?.state !== 'value',
          beside: drawn ? before.map((one) => write(one.cells[value])).join(' ') : row.beside,
        };
      }),
    legend: (builder, panel, top) =>
      panel.key !== first?.key
        ? top
        : drawLegend(
            builder,
            panel.key,
            [...names.keys()].map((name, i) => ({
              key: `part-${i}`,
              label: name,
              sign: (x, middle) =>
                builder.dot(`${panel.key}/legend/part-${i}/sign`, x + 7, middle, R - 1, 'circle', {
                  fill: i === names.size - 1 ? theme.accent : theme.paper,
                  stroke: theme.accent,
                  strokeWidth: 1.6,
                }),
            })),
            top,
          ),
    mark: (row, scene) => drawParts(row, parts.get(row.key) ?? [], scene, value),
  });
  return { ...scene, points: [...scene.points, ...unspoken(frame, parts, scene, value, lang)] };
};

/** Parts of a report without a figure are spoken where the report is. */
function unspoken(frame: Frame, parts: Parts, scene: Scene, value: string, lang: Lang): Point[] {
  const spoken = new Map(scene.points.map((point) => [`${point.panel}/${point.row}`, point]));
  return frame.panels.flatMap((panel) =>
    [...parts]
      .filter(([key]) => key.startsWith(`${panel.key}/`))
      .flatMap(([key, own]) => {
        const place = spoken.get(key);
        const silent = own.filter((part) => !spoken.has(`${panel.key}/${part.key}`));
        return place
          ? silent.map((part) => ({
              ...place,
              key: `${panel.key}/${part.key}/${value}`,
              row: part.key,
              label: cellLabel(frame, panel, part, value, lang),
            }))
          : [];
      }),
  );
}

function drawParts(row: PlacedRow, parts: readonly Row[], scene: RowScene, value: string): void {
  const { builder, axis, plan, frame, panel, options } = scene;
  const { theme, lang } = options;
  const look = rowLook(row.row, options);
  const figures = parts.flatMap((part) => part.cells[value]?.value ?? []);
  if (figures.length === 0) drawMissing(scene, row, value);
  builder.rule(`${row.key}/track`, plan.left, row.middle, plan.right, row.middle);
  if (figures.length > 1) {
    const ends = figures.map(axis.at);
    builder.rule(`${row.key}/join`, Math.min(...ends), row.middle, Math.max(...ends), row.middle, {
      stroke: look.colour,
      strokeWidth: 2,
    });
  }
  parts.forEach((part, i) => {
    const cell = part.cells[value];
    const figure = cell?.value;
    const isLast = i === parts.length - 1;
    const x = typeof figure === 'number' ? axis.at(figure) : options.width - R - 4;
    if (typeof figure === 'number')
      // Two dots in one place: the ring of the first stays seen around the second.
      builder.dot(`${row.key}/part/${i}`, x, row.middle, isLast ? R - 1 : R, 'circle', {
        fill: isLast ? look.colour : theme.paper,
        stroke: look.colour,
        strokeWidth: 1.6,
      });
    else if (figures.length === 0 && part.key === row.row.key) return;
    builder.point({
      key: `${panel.key}/${part.key}/${value}`,
      panel: panel.key,
      row: part.key,
      column: value,
      x,
      y: row.middle,
      rx: R + 4,
      ry: R + 4,
      label: cellLabel(frame, panel, part, value, lang),
    });
  });
}

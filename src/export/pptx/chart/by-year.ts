/** A native chart with a category a year: lines. */
import type { Row } from '../../../model/frame.ts';
import { bodyName, columnOf } from '../../../charts/frame-lookup.ts';
import { seriesRuns } from '../../../charts/kinds/line/series.ts';
import { lookOf } from '../../../charts/look.ts';
import { LIGHT } from '../../../charts/theme.ts';
import { words } from '../../../text/words/words.ts';
import type { NativeChart, NativeSeries } from './native-chart.ts';
import { lookIn, plain, seriesFrom } from './panel-series.ts';
import type { FigurePanel } from './panel-series.ts';

interface Body {
  readonly id: string;
  /** Its row of each year of the view. */
  readonly rows: readonly (Row | undefined)[];
}

/** Bodies that have a value at all in the column, in the order of their rows. */
function bodiesOf({ frame, panel }: FigurePanel, key: string): Body[] {
  const ids = [...new Set(panel.rows.map(({ department }) => department ?? ''))];
  const bodies = ids.map((id) => {
    const own = panel.rows.filter(({ department }) => (department ?? '') === id);
    return { id, rows: frame.years.map((year) => own.find((row) => row.year === year)) };
  });
  return bodies.filter(({ rows }) => rows.some((row) => typeof row?.cells[key]?.value === 'number'));
}

/** What is drawn as one line; `years` are its first and last where it is not all that the body has. */
interface Piece {
  readonly rows: Body['rows'];
  readonly years: readonly number[];
}

/** A line of pooled figures is in pieces, as on the page: each joins only years that pool the same bodies. */
function piecesOf({ rows }: Body, key: string): Piece[] {
  const points = rows.flatMap((row) => {
    const value = row?.cells[key]?.value;
    return row?.bodies && row.year !== undefined && typeof value === 'number'
      ? [{ row, year: row.year, value }]
      : [];
  });
  const runs = seriesRuns(points);
  if (runs.length < 2) return [{ rows, years: [] }];
  return runs.map((run) => ({
    rows: rows.map((row) => (run.some((point) => point.row === row) ? row : undefined)),
    years: [run[0]!.year, run[run.length - 1]!.year],
  }));
}

/** Categories are the years of the view; a series a body, and one for each succession between two of them. */
export function byYear(scope: FigurePanel): Pick<NativeChart, 'categories' | 'series'> {
  const { frame, figure, lang } = scope;
  const column = columnOf(frame, figure.spec.encode.value);
  const { years } = frame;
  const bodies = bodiesOf(scope, column.key);
  const nameOf = ({ rows }: Body): string =>
    bodyName(
      frame,
      rows.find((row) => row !== undefined)!,
      lang,
    ) || column.label[lang];
  const own = bodies.flatMap((body) => {
    const { colour, shape } = lookOf(
      frame,
      body.rows.find((row) => row !== undefined)!,
      lookIn(scope),
    );
    const look = { colour, shape };
    return piecesOf(body, column.key).map(({ rows, years: [first, last] }, i) => {
      const when =
        first === undefined ? '' : words(lang).bracket(first === last ? `${first}` : `${first}–${last}`);
      return seriesFrom(scope, nameOf(body) + when, column, rows, i > 0 ? { ...look, named: true } : look);
    });
  });
  const has = (row: Row | undefined): boolean => typeof row?.cells[column.key]?.value === 'number';
  const links = frame.successions.flatMap((link): NativeSeries[] => {
    const [from, to] = [link.from, link.to].map((id) => bodies.find((body) => body.id === id));
    if (!from || !to) return [];
    // As on the page: only where the successor's first year follows the predecessor's last.
    const last = from.rows.map(has).lastIndexOf(true);
    const first = to.rows.map(has).indexOf(true);
    if (years[first]! - years[last]! !== 1) return [];
    const rows = years.map((_, i) => (i === last ? from.rows[i] : i === first ? to.rows[i] : undefined));
    const sure = words(lang).bracket(words(lang).confidence[link.confidence]).trim();
    const series = seriesFrom(scope, `${nameOf(from)} → ${nameOf(to)} ${sure}`, column, rows, {
      colour: LIGHT.muted,
      role: 'link',
      dashed: link.confidence !== 'certain',
    });
    return [{ ...plain(series), states: years.map(() => '') }];
  });
  return { categories: years.map(String), series: [...own, ...links] };
}

/**
 * A figure that is too much for one picture. Cut short it holds what comes first in its own order and says what it
 * leaves out; in parts it goes on several slides, all on the whole figure's axis.
 */
import { KINDS } from '../../charts/kinds/index.ts';
import { rankedBy } from '../../charts/rows/rank.ts';
import type { Row } from '../../model/frame.ts';
import { exportWords } from '../../text/words/export.ts';
import { words } from '../../text/words/words.ts';
import type { ExportFigure } from '../figure.ts';

/** More slides of one figure than this are turned by nobody: the last of them says what none of them holds. */
const MOST_PARTS = 4;

/** Rows that may fit beyond a number that does not. */
const CLOSER = 4;

/** What a figure is cut by, in the order in which the figure has it: whole bodies, or rows of several each. */
interface Units {
  readonly by: 'body' | 'row';
  readonly keys: readonly string[];
  readonly keyOf: (row: Row) => string;
}

const bodyOf = (row: Row): string => row.department ?? '';

/** Bodies and rows without a figure are no part of the order: they go with the last part. */
export function unitsOf({ frame, spec }: ExportFigure): Units {
  const { value, inner = value, label = 'department', beside = value, rank } = spec.encode;
  const { limit } = KINDS[spec.kind];
  const isTable = spec.kind === 'table';
  const has = ({ cells }: Row): boolean =>
    isTable || [value, inner].some((key) => cells[key]?.state === 'value');
  const rows = frame.panels.flatMap((panel) =>
    panel.rows.filter(has).map((row) => ({ key: `${panel.key}/${row.key}`, row })),
  );
  const all = rows.map(({ row }) => row);
  const ranks = (some: readonly Row[], by: string): readonly Row[] =>
    rank && frame.panels.length === 1 ? rankedBy(some, by, rank) : some;
  if (isTable || (limit?.by === 'row' && label !== 'department')) {
    const places = new Map(rows.map(({ key, row }) => [row, key]));
    const keys = ranks(all, value).map((row) => places.get(row)!);
    return { by: 'row', keys, keyOf: (row) => places.get(row) ?? '' };
  }
  // Two parts of a body stand on one row, which the rate of the last one ranks.
  const by = spec.kind === 'pair' ? beside : value;
  const leads = new Map<string, Row>();
  for (const { id } of frame.departments)
    for (const row of all)
      if (bodyOf(row) === id && (!leads.has(id) || row.cells[by]?.state === 'value')) leads.set(id, row);
  const isOnce = spec.kind === 'pair' || all.length === leads.size;
  const order = isOnce ? ranks([...leads.values()], by) : [...leads.values()];
  const inOrder = order.map(bodyOf);
  // Where what was lost decides which reports are drawn, those that lost most come first.
  const lost = (id: string): number =>
    all.reduce((sum, row) => sum + (bodyOf(row) === id ? (row.cells['lost']?.value ?? 0) : 0), 0);
  const ids = limit?.weight
    ? inOrder.filter((id) => lost(id) > 0).sort((a, b) => lost(b) - lost(a))
    : inOrder;
  return { by: 'body', keys: ids, keyOf: bodyOf };
}

/** The figure with some of its units; `rest`: with the rows that are of no unit, which have no figure. */
function partOf(figure: ExportFigure, units: Units, keys: readonly string[], rest: boolean): ExportFigure {
  const { frame } = figure;
  const [kept, all] = [new Set(keys), new Set(units.keys)];
  const stays = (row: Row): boolean => {
    const key = units.keyOf(row);
    return kept.has(key) || (rest && !all.has(key));
  };
  const panels = frame.panels
    .map((panel) => ({ ...panel, rows: panel.rows.filter(stays), whole: panel.whole ?? panel.rows }))
    .filter(({ rows }) => rows.length > 0);
  const filled = panels.map(({ key }) => key);
  const apart = frame.incomparablePanels.map((one) => ({
    ...one,
    panels: one.panels.filter((key) => filled.includes(key)),
  }));
  const isApart = apart.map((one) => one.panels.length > 1);
  return {
    ...figure,
    incomparable: figure.incomparable.filter((_, i) => isApart[i] ?? true),
    frame: {
      ...frame,
      panels,
      incomparablePanels: apart.filter((_, i) => isApart[i]),
    },
  };
}

/** `另有 10 个部门未列出，见绩览“预算执行”页。` */
function cutSentence({ spec, lang }: ExportFigure, by: Units['by'], shown: number, left: number): string {
  const { product, pages } = words(lang);
  return exportWords(lang).picture.left(by, shown, left, product.name, pages[spec.page]);
}

/** The first units of the figure, with a sentence on the others. */
function leading(figure: ExportFigure, units: Units, n: number): ExportFigure {
  const left = units.keys.length - n;
  if (left <= 0) return figure;
  const part = partOf(figure, units, units.keys.slice(0, n), false);
  return { ...part, cut: cutSentence(figure, units.by, n, left) };
}

/**
 * The figure itself where it fits; else as many of its first units as fit and a sentence on the others; the first unit
 * alone where not even that fits, and the figure itself where it has but one.
 */
export function leadingPart(figure: ExportFigure, fits: (part: ExportFigure) => boolean): ExportFigure {
  if (fits(figure)) return figure;
  const units = unitsOf(figure);
  const total = units.keys.length;
  let [least, most] = [1, total - 1];
  if (most < 1) return figure;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(leading(figure, units, middle))) least = middle;
    else most = middle - 1;
  }
  // Many rows stand closer than few: a few more than do not fit may fit.
  for (let more = 1; more <= CLOSER && least + more < total; more += 1) {
    const part = leading(figure, units, least + more);
    if (fits(part)) return part;
  }
  return leading(figure, units, least);
}

/**
 * The fewest parts of about equal length of which each fits, in the figure's order, four at most: what these cannot hold
 * is said on the last. The figure itself where it fits, and where it has one unit alone.
 */
export function partsOf(figure: ExportFigure, fits: (part: ExportFigure) => boolean): ExportFigure[] {
  if (fits(figure)) return [figure];
  const units = unitsOf(figure);
  const { keys } = units;
  if (keys.length < 2) return [figure];
  const cutInto = (n: number, of: readonly string[]): ExportFigure[] => {
    const size = Math.ceil(of.length / n);
    return Array.from({ length: Math.ceil(of.length / size) }, (_, i) =>
      partOf(figure, units, of.slice(i * size, (i + 1) * size), (i + 1) * size >= keys.length),
    );
  };
  for (let n = 2; n <= Math.min(MOST_PARTS, keys.length); n += 1) {
    const parts = cutInto(n, keys);
    if (parts.every(fits)) return parts;
  }
  // As long as the whole: what a part holds is what the first one can.
  let size = Math.ceil(keys.length / MOST_PARTS) - 1;
  while (size > 1 && !cutInto(MOST_PARTS, keys.slice(0, size * MOST_PARTS)).every(fits)) size -= 1;
  const shown = keys.slice(0, Math.max(size, 1) * MOST_PARTS);
  const parts = cutInto(Math.min(MOST_PARTS, shown.length), shown);
  const left = keys.length - shown.length;
  return left === 0
    ? parts
    : parts.map((part, i) =>
        i < parts.length - 1 ? part : { ...part, cut: cutSentence(figure, units.by, shown.length, left) },
      );
}

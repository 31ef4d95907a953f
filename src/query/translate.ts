/** English of what reports and tables hold in Chinese alone. A Frame takes it where it is assembled, once for all verbs. */
import type { Site } from '../model/dataset.ts';
import type { Cell, Panel, Row } from '../model/frame.ts';
import type { Localised } from '../model/localised.ts';
import { translated } from '../text/data-text.ts';
import { nameOf } from './labels.ts';

type Data = Pick<Site, 'translations'>;

/** A text that says the same in every language is one without its English yet. */
const inBoth = (data: Data, text: Localised): Localised =>
  text.zh === text.en ? nameOf(translated(data, text.zh)) : text;

function translateCell(data: Data, cell: Cell): Cell {
  const { corrected } = cell;
  if (!cell.text && !cell.scope && !corrected) return cell;
  return {
    ...cell,
    ...(cell.text && { text: inBoth(data, cell.text) }),
    ...(cell.scope && { scope: inBoth(data, cell.scope) }),
    ...(corrected && { corrected: { ...corrected, reason: inBoth(data, corrected.reason) } }),
  };
}

const translateRow = (data: Data, row: Row): Row => ({
  ...row,
  ...(row.subject && { subject: inBoth(data, row.subject) }),
  cells: Object.fromEntries(Object.entries(row.cells).map(([key, cell]) => [key, translateCell(data, cell)])),
});

/** The panels with the English of subjects, scopes and reasons. */
export function translatePanels(data: Data, panels: readonly Panel[]): readonly Panel[] {
  return panels.map((panel) => ({ ...panel, rows: panel.rows.map((row) => translateRow(data, row)) }));
}

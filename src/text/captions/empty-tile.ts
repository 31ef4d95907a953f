import type { TileCaption } from '../../model/caption.ts';

/** A tile of the overview without a figure, and why it has none. */
export const emptyTile = (id: TileCaption['id'], label: string, why: string): TileCaption => ({
  id,
  label,
  number: '—',
  unit: '',
  change: undefined,
  lines: [why],
});

/** Panels one below another, as charts that are no rows on an axis have them. */
import type { Frame, Panel } from '../../model/frame.ts';
import { words } from '../../text/words/words.ts';
import type { LayoutOptions } from '../kind.ts';
import { wrap } from '../scene/measure.ts';
import { SceneBuilder } from '../scene/scene-builder.ts';
import type { Scene } from '../scene/scene.ts';

/** The scene of a Frame without a row: what is missing and what to do next. */
export function emptyScene(options: LayoutOptions): Scene {
  const { theme, lang, width } = options;
  const builder = new SceneBuilder(theme, width);
  const lines = wrap(words(lang).empty.figure, width - 16, theme.size.label);
  const bottom = builder.block('empty', 8, 12, lines, { fill: theme.muted });
  return builder.scene(bottom + 12);
}

export const filledPanels = ({ panels }: Frame): readonly Panel[] =>
  panels.filter(({ rows }) => rows.length > 0);

/** `draw` gets where a panel begins and gives where the next does. */
export function stackPanels(
  panels: readonly Panel[],
  options: LayoutOptions,
  draw: (builder: SceneBuilder, panel: Panel, top: number) => number,
): Scene {
  if (panels.every(({ rows }) => rows.length === 0)) return emptyScene(options);
  const builder = new SceneBuilder(options.theme, options.width);
  return builder.scene(panels.reduce((y, panel) => draw(builder, panel, y), 0));
}

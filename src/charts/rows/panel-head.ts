/** What stands above a panel: the reason that parts it from the one before, its title, its unit and range. */
import type { Frame, Panel } from '../../model/frame.ts';
import { chartWords } from '../../text/words/charts.ts';
import { unitText, words } from '../../text/words/words.ts';
import type { Axis } from '../axes/axes.ts';
import { wrap } from '../scene/measure.ts';
import type { SceneBuilder } from '../scene/scene-builder.ts';
import type { LayoutOptions } from '../kind.ts';

/** Reasons that are due before a panel, in words: those of the sets whose second member it is. */
function reasonsBefore(frame: Frame, panel: Panel, words: readonly string[]): string[] {
  return frame.incomparablePanels.flatMap((incomparable, i) =>
    incomparable.panels[1] === panel.key ? (words[i] ?? []) : [],
  );
}

/** Draws the head of a panel from `top` down and returns where the panel begins. One panel alone has its Figure's title. */
export function drawHead(
  builder: SceneBuilder,
  frame: Frame,
  panel: Panel,
  top: number,
  options: LayoutOptions,
  caption: string,
): number {
  const { theme, lang, width } = options;
  let y = top;
  if (frame.panels.length > 1) {
    if (frame.panels[0] !== panel) {
      y += 12;
      builder.rule(`${panel.key}/parting`, 0, y, width, y);
      y += 6;
    }
    reasonsBefore(frame, panel, options.incomparable).forEach((reason, i) => {
      const lines = wrap(reason, width - 16, theme.size.small);
      const bottom = builder.block(`${panel.key}/incomparable/${i}`, 16, y, lines, {
        size: theme.size.small,
        fill: theme.muted,
      });
      // A shape beside the orange: two bars that do not meet.
      builder.rule(`${panel.key}/incomparable/${i}/a`, 3, y + 5, 3, bottom - 5, {
        stroke: theme.attention,
        strokeWidth: 2,
      });
      builder.rule(`${panel.key}/incomparable/${i}/b`, 8, y + 5, 8, bottom - 5, {
        stroke: theme.attention,
        strokeWidth: 2,
      });
      y = bottom + 4;
    });
    const title = wrap(panel.title[lang], width, theme.size.strong);
    y = builder.block(`${panel.key}/title`, 0, y, title, { size: theme.size.strong, weight: 600 });
  }
  if (caption === '') return y + 4;
  const lines = wrap(caption, width, theme.size.small);
  return (
    builder.block(`${panel.key}/caption`, 0, y, lines, { size: theme.size.small, fill: theme.muted }) + 4
  );
}

/** Unit and, where the axis does not start at 0 or is broken, what a reader must know of it. */
export function axisCaption(axis: Axis, options: LayoutOptions): string {
  const { lang } = options;
  const own = chartWords(lang);
  const unit = unitText(axis.unit, lang);
  return [
    unit === '' || axis.unit === '%' ? '' : `${words(lang).figure.unit}${unit}`,
    axis.fromZero ? '' : own.range(axis.ends[0], axis.ends[1]),
    axis.broken ? own.broken : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

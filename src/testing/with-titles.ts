/** Frames that are the same but for what the titles of their panels say of panels that only one of them has. */
import type { Frame } from '../model/frame.ts';

/** A panel keeps in its title what set it apart from panels that the selection lacks; all else is the same. */
export function withTitles(of: Frame, as: Frame): Frame {
  const panels = of.panels.map((panel, i) => {
    const title = as.panels[i]?.title;
    return title && panel.title.zh.startsWith(`${title.zh}（`) ? { ...panel, title } : panel;
  });
  return { ...of, panels };
}

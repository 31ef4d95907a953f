/** Every chart of the catalogue as the gallery shows it: in each state, language and width, its faults outlined. */
import type { ChartSpec } from '../../charts/spec.ts';
import { findFaults, type Fault } from '../scene-faults.ts';
import type { Mark, Scene } from '../../charts/scene/scene.ts';
import { LIGHT } from '../../charts/theme.ts';
import { svgOf } from '../../export/picture/svg.ts';
import type { Dataset } from '../../model/dataset.ts';
import { LANGS, type Lang } from '../../model/localised.ts';
import { subtitleOf } from '../../text/words/subtitles.ts';
import { frameOf } from '../frames.ts';
import { sceneOf } from '../scenes.ts';

/** A phone, a figure in a column, a whole page: CSS pixels. */
export const WIDTHS: readonly number[] = [390, 720, 1366];

export interface Plate {
  /** Name of its file without extension, and its anchor. */
  readonly id: string;
  readonly chart: string;
  readonly state: string;
  readonly lang: Lang;
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  readonly faults: readonly string[];
}

const FAULT = { fill: 'none', stroke: '#e00000', strokeWidth: 2 } as const;

/** The Scene with a red box around each fault. */
export function outlined(scene: Scene, faults: readonly Fault[]): Scene {
  const boxes = faults.map(({ box }, i): Mark => {
    const [left, top] = [Math.max(box.left, 1), Math.max(box.top, 1)];
    const width = Math.max(Math.min(box.right, scene.width - 1) - left, 4);
    const height = Math.max(Math.min(box.bottom, scene.height - 1) - top, 4);
    return { type: 'rect', key: `fault/${i}`, x: left, y: top, width, height, ...FAULT };
  });
  return { ...scene, marks: [...scene.marks, ...boxes] };
}

function plateOf(spec: ChartSpec, state: string, data: Dataset, lang: Lang, width: number): Plate {
  const frame = frameOf(spec.id, data);
  const scene = sceneOf(frame, { width, lang });
  const faults = findFaults(scene);
  const id = [spec.id, state.replace(/ /g, '-'), lang, width].join('_');
  const about = {
    title: `${spec.id}, ${state}`,
    desc: subtitleOf(spec)[lang],
    source: '',
    version: frame.version,
    date: frame.date,
    lang,
  };
  return {
    id,
    chart: spec.id,
    state,
    lang,
    width,
    height: scene.height,
    svg: svgOf(outlined(scene, faults), { theme: LIGHT, about }),
    faults: faults.map(({ text }) => text),
  };
}

/** The plates of some charts, chart by chart and state by state. */
export function* platesOf(
  charts: readonly ChartSpec[],
  states: Readonly<Record<string, Dataset>>,
): Generator<Plate> {
  for (const spec of charts)
    for (const [state, data] of Object.entries(states))
      for (const lang of LANGS) for (const width of WIDTHS) yield plateOf(spec, state, data, lang, width);
}

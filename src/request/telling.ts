/** Which figures of a page say something that no other of its figures says. */
import type { Frame } from '../model/frame.ts';

type Frames = Readonly<Record<string, Frame>>;

/** Whether some body has figures of two years, so that there is a course to draw. */
function hasCourse({ panels }: Frame): boolean {
  return panels.some(({ rows }) => {
    const years = new Map<string, number>();
    return rows.some(({ department = '', year = 0, cells }) => {
      if (cells['value']?.state !== 'value') return false;
      const other = years.get(department) ?? year;
      years.set(department, year);
      return other !== year;
    });
  });
}

const hasChange = ({ panels }: Frame): boolean =>
  panels.some(({ rows }) => rows.some(({ cells }) => cells['change']?.value != null));

/** Whether the course of the compared bodies is drawn: it then says what slopes say, and the level of every year. */
const isFollowed = (frames: Frames): boolean => {
  const trend = frames['compare-trend'];
  return trend !== undefined && hasCourse(trend);
};

/** By chart; the others are always told. */
const TELLS: Readonly<Record<string, (frame: Frame, frames: Frames) => boolean>> = {
  // Of one year a body there is no course: the rates of the page are the same figures.
  'execution-trend': hasCourse,
  'compare-trend': hasCourse,
  'compare-values': ({ years }, frames) => years.length === 1 || !isFollowed(frames),
  'change-dumbbell': hasChange,
  'change-slope': (frame, frames) => hasChange(frame) && !isFollowed(frames),
};

/** Of a page's charts those to show beside each other, in their order; one without an answer yet is kept. */
export function tellingCharts(charts: readonly string[], frames: Frames): string[] {
  return charts.filter((id) => {
    const frame = frames[id];
    return frame === undefined || (TELLS[id]?.(frame, frames) ?? true);
  });
}

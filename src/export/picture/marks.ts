/** What a file must say of its figures whatever else it shows: own scores, fictional data. */
import type { ExportFigure } from '../figure.ts';
import { words } from '../../text/words/words.ts';

const SCORE_VERBS: readonly string[] = ['score_total', 'score_rows', 'score_lost'];

/** True where the figure shows scores and no report in it was scored by anyone but the body itself. */
export function isSelfScored({ frame }: ExportFigure): boolean {
  const shows =
    SCORE_VERBS.includes(frame.question.verb) || frame.notes.some(({ code }) => code === 'self_scored');
  return shows && !frame.sources.some(({ scorer }) => scorer === 'reviewed' || scorer === 'finance');
}

/** `自评，未经复核`, `示例数据`: the marks that stand beside a figure's title; often none. */
export function marksOf(figure: ExportFigure): string[] {
  const w = words(figure.lang);
  return [
    ...(isSelfScored(figure) ? [w.scores.selfOnly] : []),
    ...(figure.frame.sample ? [w.sample.short] : []),
  ];
}

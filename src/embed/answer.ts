/** The answer that an embed shows: a file of the build, or a part of one, with its words. */
import { chartById } from '../charts/catalogue.ts';
import type { OnFile } from '../facts/restrict/on-file.ts';
import type { EmbedAnswer, EmbedIndex, FigureParams } from '../model/embed.ts';
import type { Frame } from '../model/frame.ts';
import { inEachLang } from '../model/localised.ts';
import type { AnswerPlace } from '../request/embed-params.ts';
import { json } from '../load/source.ts';

/** The outputs of one theme: the table has a panel an indicator. */
function ofTheme(frame: Frame, theme: string, { known }: Pick<EmbedIndex, 'known'>): Frame {
  if (theme === '' || frame.question.verb !== 'outputs') return frame;
  const ids = new Set(known.indicators.filter((one) => one.theme === theme).map(({ id }) => id));
  const panels = frame.panels.filter(({ key }) => ids.has(key));
  const used = new Set(panels.flatMap(({ rows }) => rows.map(({ report }) => report)));
  const sources = frame.sources.filter(({ report }) => used.has(report));
  return { ...frame, question: { ...frame.question, theme }, panels, sources };
}

async function partOf(whole: EmbedAnswer, part: FigureParams, index: EmbedIndex): Promise<EmbedAnswer> {
  const [{ restrict }, { captionOf }, onFile] = await Promise.all([
    import('../facts/restrict/restrict.ts'),
    import('../text/captions/captions.ts'),
    json<OnFile>('charts/on-file.json'),
  ]);
  const frame = restrict(ofTheme(whole.frame, part.theme, index), part, onFile);
  const spec = chartById(frame.id);
  return spec ? { frame, captions: inEachLang((lang) => captionOf(frame, spec, lang)) } : whole;
}

/** Throws with the path of a file that is not there. */
export async function answerAt({ path, part }: AnswerPlace, index: EmbedIndex): Promise<EmbedAnswer> {
  const answer = await json<EmbedAnswer>(path);
  return part ? partOf(answer, part, index) : answer;
}

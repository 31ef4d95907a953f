/** From an embed's address to the file of its answer, or to why there is none. Pure. */
import { chartById } from '../charts/catalogue.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { yearSpan, type EmbedIndex } from '../model/embed.ts';
import type { Selection } from '../model/question.ts';
import type { Notice } from '../model/view.ts';
import { placeOfAnswer, readEmbed, type AnswerPlace, type EmbedRequest } from '../request/embed-params.ts';
import { writeView } from '../url/codec.ts';

/** What narrows a figure, by the name that it has in a link. */
const NARROWING: Readonly<Record<string, (asked: Selection) => boolean>> = {
  dept: ({ departments }) => departments.length > 0,
  years: ({ years }) => years.length > 0,
  peers: ({ peers }) => peers !== '',
};

export interface LocatedAnswer extends EmbedRequest {
  /** Undefined where the address names no chart, or one that does not exist. */
  readonly spec: ChartSpec | undefined;
  /** Undefined where no answer has it. */
  readonly place: AnswerPlace | undefined;
  /** Bodies, years or a duty asked for of which none is on file: showing all in their place would be a lie. */
  readonly unknown: readonly Notice[];
  /** The full page with this selection. */
  readonly full: string;
  /** The same chart's default view, in the same language. */
  readonly whole: string;
  /** `2021–2023`: the years that can be embedded. */
  readonly years: readonly number[];
}

export function locateAnswer(query: string, index: EmbedIndex): LocatedAnswer {
  const read = readEmbed(query, index);
  const { chart, params, view, notices } = read;
  const unknown = notices.filter(({ param }) => NARROWING[param]?.(view) === false);
  const spec = index.charts.includes(chart) ? chartById(chart) : undefined;
  const place = spec && unknown.length === 0 ? placeOfAnswer(spec, params, index) : undefined;
  const page = writeView({ ...view, page: spec?.page ?? 'overview', tables: [] });
  return {
    ...read,
    spec,
    unknown,
    place,
    full: `./index.html${page === '' ? '' : `?${page}`}`,
    whole: `./embed.html?chart=${encodeURIComponent(chart)}&lang=${view.lang}`,
    years: yearSpan(index.known),
  };
}

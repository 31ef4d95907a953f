/** From an embed's address to the file of its answer, or to why there is none. Pure. */
import { chartById } from '../charts/catalogue.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { yearSpan, type EmbedIndex } from '../model/embed.ts';
import { figureKey, heededParams, readEmbed, type EmbedRequest } from '../request/embed-params.ts';
import { writeView } from '../url/codec.ts';

export interface LocatedAnswer extends EmbedRequest {
  /** Undefined where the address names no chart, or one that does not exist. */
  readonly spec: ChartSpec | undefined;
  /** Below `data/`; undefined where no such answer was made ready. */
  readonly path: string | undefined;
  /** The full page with this selection. */
  readonly full: string;
  /** The same chart's default view, in the same language. */
  readonly whole: string;
  /** `2021–2023`: the years that can be embedded. */
  readonly years: readonly number[];
}

export function locateAnswer(query: string, index: EmbedIndex): LocatedAnswer {
  const read = readEmbed(query, index.known, index.charts);
  const { chart, params, view } = read;
  const spec = index.charts.includes(chart) ? chartById(chart) : undefined;
  const key = spec ? figureKey(heededParams(spec, params), index.known) : '';
  const end = spec && (index.views[key] ?? index.more[spec.id]?.[key]);
  const page = writeView({ ...view, page: spec?.page ?? 'overview', tables: [] });
  return {
    ...read,
    spec,
    path: spec && end !== undefined ? `charts/${spec.id}${end}.json` : undefined,
    full: `./index.html${page === '' ? '' : `?${page}`}`,
    whole: `./embed.html?chart=${encodeURIComponent(chart)}&lang=${view.lang}`,
    years: yearSpan(index.known),
  };
}

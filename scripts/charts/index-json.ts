/** charts/index.json: every chart that stands as a file, with its addresses, for programs. */
import type { Dataset } from '../../src/model/dataset.ts';
import { inEachLang, LANGS } from '../../src/model/localised.ts';
import type { Lang, Localised } from '../../src/model/localised.ts';
import { embedOf } from './page.ts';
import { placeOf } from './place.ts';
import type { StaticFigure } from './figure.ts';
import { shortOf } from '../../src/text/data-text.ts';

type FirstLang = (typeof LANGS)[0];

/** What was written for one view in one language. */
export interface Written {
  readonly drawn: StaticFigure;
  readonly svgBytes: number;
  readonly png: { readonly width: number; readonly height: number; readonly bytes: number };
}

export interface ListedFiles {
  readonly html: string;
  readonly svg: string;
  readonly png: string;
  readonly oembed: string;
  readonly embed: string;
  readonly svg_size: { readonly width: number; readonly height: number; readonly bytes: number };
  readonly png_size: { readonly width: number; readonly height: number; readonly bytes: number };
}

export interface ListedChart {
  readonly id: string;
  readonly page: string;
  readonly kind: string;
  /** '' for all bodies. */
  readonly body: string;
  readonly body_name: Localised;
  readonly title: Localised;
  readonly subtitle: Localised;
  /** In the first language always, in others for default views alone. */
  readonly files: Readonly<Record<FirstLang, ListedFiles> & Partial<Record<Lang, ListedFiles>>>;
  /** The Frame with its words. */
  readonly data: string;
}

export interface ChartList {
  readonly version: string;
  readonly date: string;
  readonly sample: boolean;
  /** '' in the current pages. */
  readonly edition: string;
  /** Addresses are relative to this. */
  readonly base: string;
  readonly charts: readonly ListedChart[];
}

function filesOf({ drawn, svgBytes, png }: Written): ListedFiles {
  const { scene, view, lang } = drawn;
  const { path } = placeOf(view.spec.id, lang, view.body);
  return {
    html: `${path}.html`,
    svg: `${path}.svg`,
    png: `${path}@2x.png`,
    oembed: `${path}.oembed.json`,
    embed: embedOf(drawn, ''),
    svg_size: { width: Math.round(scene.width), height: Math.round(scene.height), bytes: svgBytes },
    png_size: png,
  };
}

/** Throws where a view was not written in Chinese, the language that every chart stands in. */
export function chartList(
  data: Pick<Dataset, 'meta' | 'departments'>,
  written: readonly Written[],
  edition: string,
  address: string,
): ChartList {
  const byView = new Map<string, Partial<Record<Lang, Written>>>();
  for (const each of written) {
    const { view, lang } = each.drawn;
    const key = view.spec.id + view.end;
    byView.set(key, { ...byView.get(key), [lang]: each });
  }
  const charts = [...byView.values()].map((written): ListedChart => {
    const first = written[LANGS[0]];
    if (!first) throw new Error('a chart without its Chinese files');
    const { captions } = first.drawn;
    const { spec, body = '', end } = first.drawn.view;
    const others = LANGS.flatMap((lang) => {
      const of = written[lang];
      return of ? [[lang, filesOf(of)] as const] : [];
    });
    const named = data.departments.find(({ id }) => id === body);
    return {
      id: spec.id,
      page: spec.page,
      kind: spec.kind,
      body,
      body_name: inEachLang((lang) => shortOf(named, lang)),
      title: inEachLang((lang) => captions[lang].title),
      subtitle: inEachLang((lang) => captions[lang].subtitle),
      files: { [LANGS[0]]: filesOf(first), ...Object.fromEntries(others) },
      data: `data/charts/${spec.id}${end}.json`,
    };
  });
  const { version, date, sample } = data.meta;
  return { version, date, sample, edition, base: address === '' ? '../' : address, charts };
}

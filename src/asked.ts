/** What the address of an embed asks for. The embed reads its own address with it, the build the list of those in use. */
import type { Asked, Known } from './model/embed.ts';
import type { Frame } from './model/frame.ts';
import type { Lang } from './model/localised.ts';
import type { Notice, View } from './model/view.ts';
import { DEFAULT_VIEW, parseView } from './url/codec.ts';
import { pinnedView } from './url/pin.ts';

export interface AskedChart {
  /** '' where the address names none. */
  readonly chart: string;
  readonly asked: Asked;
  readonly view: View;
  readonly notices: readonly Notice[];
}

/** Parameters that an embed has beside those of a View: which chart, and how it looks. */
export const OWN = ['chart', 'plain', 'theme', 'height', 'transparent'] as const;

function valueOf(query: string, name: string): string {
  const pair = query.split('&').find((each) => each.startsWith(`${name}=`));
  if (!pair) return '';
  try {
    return decodeURIComponent(pair.slice(name.length + 1));
  } catch {
    return ''; // a broken escape names nothing
  }
}

/** The own parameters of an embed's query, decoded; '' for those that it lacks. */
export function ownParams(query: string): Readonly<Record<(typeof OWN)[number], string>> {
  const plain = query.replace(/^\?/, '');
  return {
    chart: valueOf(plain, 'chart'),
    plain: valueOf(plain, 'plain'),
    theme: valueOf(plain, 'theme'),
    height: valueOf(plain, 'height'),
    transparent: valueOf(plain, 'transparent'),
  };
}

/** Reads the query of an embed (with or without `?`); never throws. */
export function readAsked(query: string, known: Known, charts: readonly string[]): AskedChart {
  const rest = query
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => !(OWN as readonly string[]).includes(pair.split('=')[0]!))
    .join('&');
  const { view, notices } = parseView(rest, known, { charts });
  const { departments, years, succession, lines, peers, theme, indicator } = view;
  return {
    chart: ownParams(query).chart,
    asked: { departments, years, succession, lines, peers, theme, indicator },
    view,
    notices,
  };
}

/** The query that pins a Frame as the build made it. */
export function pinnedQuery(frame: Frame, lang: Lang): string {
  return pinnedView({ ...DEFAULT_VIEW, lang }, frame);
}

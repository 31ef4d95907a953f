/** Search over bodies, indicators, projects, pages and charts: which entries fit what was typed, the best first. */
import type { Lang } from '../../model/localised.ts';
import type { EntryKind, SearchEntry } from '../../model/search.ts';
import { ENTRY_KINDS } from '../../model/search.ts';
import type { Prepared } from './search-index.ts';
import { bare, hasHan, hasLetters, spaced } from './search-index.ts';
import { language } from '../words/language.ts';
import { byCharacters, byLatin, byPinyin } from './search-match.ts';

export interface Hit {
  readonly entry: SearchEntry;
  /** The body that the reader named beside it: 番禺 执行率. */
  readonly body?: SearchEntry;
  /** 0 to 1, for ordering alone. */
  readonly score: number;
}

/** Longer texts are pasted by mistake; what stands at their beginning is enough to find by. */
const LONGEST = 60;
/** What fits less than this share of the best hit is no answer beside it. */
const CUT = 0.55;
/** A word that fits a body at least so well names it. */
const NAMED = 0.6;
/** Where two fit alike, bodies and pages are what people jump to. */
const WEIGHTS: Readonly<Record<EntryKind, number>> = {
  department: 1,
  page: 1,
  indicator: 0.97,
  chart: 0.95,
  project: 0.95,
  item: 0.93,
  row: 0.93,
};
/** A library entry that no report gives a figure for. */
const EMPTY = 0.75;

/** What was typed, or a word of it, read once for all entries. */
interface Typed {
  /** Words with single spaces, and the same without them. */
  readonly phrase: string;
  readonly whole: string;
  readonly han: boolean;
  readonly letters: boolean;
  /** Several words, each by itself; empty where there is but one. */
  readonly words: readonly Typed[];
}

function typedOf(words: readonly string[]): Typed {
  const phrase = words.join(' ');
  return {
    phrase,
    whole: bare(phrase),
    han: hasHan(phrase),
    letters: hasLetters(phrase),
    words: words.length < 2 ? [] : words.map((word) => typedOf([word])),
  };
}

/** The best of all ways of typing on all names; a longer name counts a little less than the one shown. */
function fits({ phrase, whole, han, letters }: Typed, prepared: Prepared, lang: Lang): number {
  let best = han ? 0 : byLatin(phrase, prepared) * language(lang).latin.name;
  prepared.names.forEach((name, i) => {
    const weight = i === 0 ? 1 : 0.95;
    best = Math.max(best, byCharacters(whole, name) * weight);
    if (letters)
      best = Math.max(best, byPinyin(whole, name) * weight * (han ? 1 : language(lang).latin.pinyin));
  });
  return best;
}

/** All that was typed as one name, or word by word: then a word that fits nowhere costs twice its share. */
function scoreOf(typed: Typed, prepared: Prepared, lang: Lang): number {
  const together = fits(typed, prepared, lang);
  const { words } = typed;
  if (words.length === 0 || together === 1) return together;
  let sum = 0;
  let found = 0;
  for (const word of words) {
    const fit = fits(word, prepared, lang);
    sum += fit;
    if (fit > 0) found++;
  }
  return Math.max(together, (sum / words.length) * (found / words.length));
}

function scored(index: readonly Prepared[], typed: Typed, lang: Lang): Hit[] {
  const hits: Hit[] = [];
  for (const prepared of index) {
    const { entry } = prepared;
    const fit = scoreOf(typed, prepared, lang);
    if (fit > 0) hits.push({ entry, score: fit * WEIGHTS[entry.kind] * (entry.figures > 0 ? 1 : EMPTY) });
  }
  return hits;
}

/** Words that name one body, and the rest of them; undefined where none or all do, or where several bodies fit alike. */
function named(index: readonly Prepared[], { words }: Typed, lang: Lang) {
  const bodies = index.filter(({ entry }) => entry.kind === 'department');
  const names = (word: Typed): boolean => bodies.some((body) => fits(word, body, lang) >= NAMED);
  const naming = words.filter(names);
  const rest = words.filter((word) => !naming.includes(word));
  if (naming.length === 0 || rest.length === 0) return undefined;
  const name = typedOf(naming.map(({ phrase }) => phrase));
  const meant = bodies.map((body) => ({ body, score: scoreOf(name, body, lang) }));
  const [best, next] = meant.sort((a, b) => b.score - a.score);
  if (!best || best.score === next?.score) return undefined;
  return { ...best, rest: typedOf(rest.map(({ phrase }) => phrase)) };
}

/** What a body has: its own projects, and all that a choice of bodies narrows to it; nothing it has no figure of. */
function ofBody(index: readonly Prepared[], typed: Typed, lang: Lang): Hit[] {
  const found = named(index, typed, lang);
  if (!found) return [];
  const body = found.body.entry;
  return scored(index, found.rest, lang).flatMap(({ entry, score }): Hit[] => {
    const { kind, bodies } = entry;
    if (kind === 'department' || (bodies.length > 0 && !bodies.includes(body.id))) return [];
    const both = (score + found.score) / 2;
    // What is of this body alone needs no narrowing to it.
    if (bodies.length > 0 && (kind === 'project' || kind === 'item')) return [{ entry, score: both }];
    return [{ entry, body, score: both }];
  });
}

/** A chart has the name of the indicator it shows: of two that lead to one place under one name the first stays. */
function distinct(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ entry, body }) => {
    const key = `${entry.zh} ${body?.id} ${JSON.stringify(entry.to)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * At most `limit` hits, best first; equal ones in the order of kinds and then of the index, so that the same text
 * always gives the same list. Text without a letter or digit gives pages and bodies to jump to.
 */
export function search(index: readonly Prepared[], query: string, lang: Lang, limit: number): Hit[] {
  const phrase = spaced(query.slice(0, LONGEST).replace(/['’]/g, ''));
  if (phrase === '')
    return index
      .filter(({ entry: { kind } }) => kind === 'page' || kind === 'department')
      .slice(0, limit)
      .map(({ entry }) => ({ entry, score: 0 }));
  const typed = typedOf(phrase.split(' '));
  const place = new Map(index.map(({ entry }, at) => [entry, at]));
  const all = [...scored(index, typed, lang), ...ofBody(index, typed, lang)];
  const order = ({ entry }: Hit): number =>
    ENTRY_KINDS.indexOf(entry.kind) * index.length + place.get(entry)!;
  all.sort((a, b) => b.score - a.score || order(a) - order(b));
  const least = (all[0]?.score ?? 0) * CUT;
  return distinct(all.filter(({ score }) => score >= least)).slice(0, limit);
}

/** How well what was typed fits a name, from 0 (not at all) to 1 (the name itself): one function a way of typing. */
import type { Name, Prepared, Unit } from './search-index.ts';
import { sounded } from './search-index.ts';

/** Length of the shortest stretch from the first fit on that holds `typed` in order; 0 where there is none. */
function stretch(typed: string, text: string): number {
  const first = text.indexOf(typed[0]!);
  let at = first - 1;
  for (const char of typed) {
    at = text.indexOf(char, at + 1);
    if (at < 0) return 0;
  }
  return at - first + 1;
}

/** Share of the pairs of neighbours in `typed` that `text` has too. */
function pairShare(typed: string, text: string): number {
  let found = 0;
  for (let i = 0; i + 1 < typed.length; i++) if (text.includes(typed.slice(i, i + 2))) found++;
  return found / (typed.length - 1);
}

/**
 * Characters: the name, a part of it, its characters with some left out (科技园 for 科技合作园), or half of the
 * pairs of neighbours, which allows other wording and order (企业走访 for 走访企业). Three characters give only two
 * pairs: then each must occur. `typed` is bare.
 */
export function byCharacters(typed: string, { text }: Name): number {
  if (typed === '' || text === '') return 0;
  const at = text.indexOf(typed);
  if (at >= 0) {
    if (typed.length === text.length) return 1;
    return 0.7 + 0.2 * (typed.length / text.length) + (at === 0 ? 0.08 : 0);
  }
  if (typed.length < 3) return 0;
  const span = stretch(typed, text);
  if (span > 0) return 0.45 + 0.2 * (typed.length / span);
  const share = pairShare(typed, text);
  if (share < 0.5) return 0;
  if (typed.length === 3 && [...typed].some((char) => !text.includes(char))) return 0;
  return 0.2 + 0.3 * share;
}

/** How a run of characters was typed: how many, how many of them by their first letter and by the whole syllable. */
interface Run {
  readonly units: number;
  readonly initials: number;
  readonly whole: number;
}

const NONE: Unit = { char: '\n', sound: '\n' };
const DIGRAPH = /^[zcs]h/;

/** The run from `units[i]` on that `typed` from `j` on spells to its end, whole syllables before first letters. */
function spell(typed: string, j: number, units: readonly Unit[], i: number, run: Run): Run | undefined {
  if (j === typed.length) return run;
  const unit = units[i];
  if (!unit) return undefined;
  const { char, sound } = unit;
  const onward = (length: number, how?: 'initials' | 'whole'): Run | undefined =>
    spell(typed, j + length, units, i + 1, {
      ...run,
      units: run.units + 1,
      ...(how ? { [how]: run[how] + 1 } : {}),
    });
  // As it stands: a digit, a Latin letter or the character itself are neither way of pinyin.
  if (typed.startsWith(char, j)) return onward(char.length);
  if (typed[j] !== sound[0]) return undefined;
  if (typed.startsWith(sound, j)) {
    const found = onward(sound.length, 'whole');
    if (found) return found;
  }
  // The last syllable while it is still being typed.
  if (typed.length - j > 1 && sound.startsWith(typed.slice(j))) return onward(typed.length - j, 'whole');
  if (DIGRAPH.test(sound) && typed.startsWith(sound.slice(0, 2), j)) {
    const found = onward(2, 'initials');
    if (found) return found;
  }
  return onward(1, 'initials');
}

/** First letters of a name in order with some left out, from its beginning: sgkjy for 穗港科技合作园. */
function skipsTo(typed: string, units: readonly Unit[]): boolean {
  if (typed.length < 4 || typed[0] !== units[0]?.sound[0]) return false;
  let at = 0;
  for (const { sound } of units) if (sound[0] === typed[at]) at++;
  return at >= typed.length;
}

/**
 * Pinyin: first letters (xqcyy), whole syllables (xiquchanyeyuan), both mixed, also among characters (西区cyy).
 * A single letter counts at the beginning only. `typed` is bare.
 */
export function byPinyin(typed: string, { units }: Name): number {
  const text = sounded(typed);
  let best = 0;
  const starts = text.length < 2 ? 1 : units.length;
  for (let i = 0; i < starts; i++) {
    const { char, sound } = units[i] ?? NONE;
    if (sound[0] !== text[0] && !text.startsWith(char)) continue;
    const run = spell(text, 0, units, i, { units: 0, initials: 0, whole: 0 });
    if (!run) continue;
    // First letters among whole syllables are more often a chance likeness.
    const mixed = run.initials > 0 && run.whole > 0 ? 0.12 : 0;
    const fit =
      run.units === units.length ? 0.97 : 0.6 + 0.25 * (run.units / units.length) + (i === 0 ? 0.08 : 0);
    best = Math.max(best, fit - mixed);
  }
  return best === 0 && skipsTo(text, units) ? 0.4 : best;
}

/** Latin letters and digits against English words and ids. `typed` is one word, or several with single spaces. */
export function byLatin(typed: string, { latin, words, id, idParts }: Prepared): number {
  if (typed === '') return 0;
  if (typed === id || latin.includes(typed)) return 1;
  let best = id.startsWith(typed) && typed.includes(' ') ? 0.85 : 0;
  for (const part of idParts) {
    if (part === typed) best = Math.max(best, 0.7);
    else if (typed.length > 1 && part.startsWith(typed)) best = Math.max(best, 0.55);
  }
  words.forEach((word, i) => {
    const first = i === 0 ? 0.08 : 0;
    if (word === typed) best = Math.max(best, 0.78 + first);
    else if (word.startsWith(typed)) best = Math.max(best, 0.6 + 0.15 * (typed.length / word.length) + first);
  });
  if (typed.includes(' '))
    for (const name of latin)
      if (` ${name}`.includes(` ${typed}`)) best = Math.max(best, 0.8 + 0.15 * (typed.length / name.length));
  // Inside a word only what is too long to stand there by chance.
  if (best === 0 && typed.length >= 4 && latin.some((name) => name.includes(typed))) best = 0.4;
  return best;
}

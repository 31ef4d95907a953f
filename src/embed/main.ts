/** An embed: reads its address, fetches the one answer that it needs and shows it. No query engine, no history. */
import '../polyfills.ts';
import { mount } from 'svelte';
import { loadKinds } from '../charts/kinds/registry.ts';
import type { EmbedAnswer, EmbedIndex } from '../model/embed.ts';
import { LANGS, type Lang } from '../model/localised.ts';
import { declareUnits } from '../model/unit.ts';
import { bcp47 } from '../text/bcp47.ts';
import { answerAt } from './answer.ts';
import { locateAnswer, type LocatedAnswer } from './locate.ts';
import Embed from './Embed.svelte';
import { readFlags } from './flags.ts';
import { json } from '../load/source.ts';

/** The language asked for, also where nothing else could be read. */
function langOf(query: string): Lang {
  const asked = /[?&]lang=([^&]*)/.exec(query)?.[1];
  return LANGS.find((lang) => lang === asked) ?? 'zh';
}

async function start(target: HTMLElement): Promise<void> {
  const { search } = window.location;
  const { flags, refused } = readFlags(search);
  const lang = langOf(search);
  const root = document.documentElement;
  root.lang = bcp47(lang);
  root.classList.toggle('dark', flags.theme === 'dark');
  root.classList.toggle('transparent', flags.transparent);
  let located: LocatedAnswer | undefined;
  let answer: EmbedAnswer | undefined;
  let error = '';
  try {
    const index = await json<EmbedIndex>('charts/index.json');
    declareUnits(index.units);
    located = locateAnswer(search, index);
    root.classList.toggle('large', located.view.large);
    if (located.spec && located.place)
      [answer] = await Promise.all([answerAt(located.place, index), loadKinds([located.spec.kind])]);
  } catch (failure) {
    error = failure instanceof Error ? failure.message : String(failure);
  }
  if (answer) document.title = answer.captions[lang].title;
  target.textContent = '';
  mount(Embed, { target, props: { lang, flags, refused, located, answer, error } });
}

void start(document.getElementById('app')!);

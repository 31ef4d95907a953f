import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../model/localised.ts';
import { dictionariesOf, HELPERS, leavesOf } from '../../testing/dictionaries.ts';

const HERE = new URL('.', import.meta.url);
const files = (dir: string): string[] =>
  readdirSync(new URL(dir, HERE)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const without = (names: readonly string[], others: readonly string[]): string[] =>
  names.filter((name) => !others.includes(name));

describe('the folders of languages', () => {
  it('hold the same dictionaries, each with its lookup beside the folders', () => {
    const lookups = files('.').flatMap((name) => {
      const [, dictionary] =
        /from '\.\/zh\/([\w-]+\.ts)'/.exec(readFileSync(new URL(name, HERE), 'utf8')) ?? [];
      return dictionary ?? [];
    });
    for (const lang of LANGS) expect(without(files(`${lang}/`), HELPERS).sort()).toEqual([...lookups].sort());
  });

  it('say something under every name', () => {
    /** An exact figure has no qualifier, some types of fields have no rule, Chinese sets no space and its fonts stand first, English has no word behind a figure. */
    const silent = /\.(behind|qualifiers\.exact|gap|fonts|rules\.(unit|enum|ref))$/;
    for (const lang of LANGS) {
      const empty = leavesOf(dictionariesOf(lang)).filter(([, text]) => text === '');
      expect(empty.map(([path]) => path).filter((path) => !silent.test(path))).toEqual([]);
    }
  });

  it('have no Chinese in English but what reports print', () => {
    const printed = /近31|10余|约10|1-12月|截至目前|万元|二（一）|spaces or ；|entered\.split/;
    const han = leavesOf(dictionariesOf('en')).filter(
      ([, text]) => /[\u3000-\u9fff\uff00-\uffef]/.test(String(text)) && !printed.test(String(text)),
    );
    expect(han).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../charts/catalogue.ts';
import { LANGS } from '../../model/localised.ts';
import { EVERYTHING } from '../../model/question.ts';
import { frameOf } from '../../testing/frames.ts';
import { THREE_YEARS } from '../../testing/three-years.ts';
import { captionOf } from '../captions/captions.ts';

/** Everything on file, each body alone, a year without most of them, and a body that is not on file. */
const SELECTIONS = [
  EVERYTHING,
  ...THREE_YEARS.departments.map(({ id }) => ({ ...EVERYTHING, departments: [id] })),
  { ...EVERYTHING, years: [2023] },
  { ...EVERYTHING, years: [1999] },
];

describe('the words of every chart', () => {
  it.each(CATALOGUE.map((spec) => [spec.id, spec] as const))(
    '%s: are whole in every language',
    (id, spec) => {
      for (const selection of SELECTIONS)
        for (const lang of LANGS) {
          const { title, notes, incomparable } = captionOf(frameOf(id, THREE_YEARS, selection), spec, lang);
          expect(title).toMatch(/^\S.*[^。.]$/);
          for (const text of [title, ...notes, ...incomparable]) {
            if (text !== title) expect(text).toMatch(lang === 'zh' ? /^\S.*。$/ : /^\S.*\.$/);
            expect(text).not.toMatch(/undefined|NaN|null|Infinity|“”|（）|\(\)| {2}|；；|; ;/);
          }
          // Names that the data keep in Chinese alone stand in quotation marks.
          if (lang === 'en') expect(title.replace(/“[^”]*”|\([^)]*\)/g, '')).not.toMatch(/[，。；：、]/);
        }
    },
  );
});

/** English of the names and texts that are otherwise kept in Chinese: `translations.csv`. */
import type { TableSchema } from '../schema.ts';
import { required, text } from './fields.ts';

export const TRANSLATIONS = {
  name: 'translations',
  title: { zh: '英文译名', en: 'Translations' },
  key: ['zh'],
  fields: {
    zh: required(
      text(
        { zh: '中文', en: 'Chinese' },
        {
          zh: '区、职责、对象、范围或说明，与数据表中一字不差',
          en: 'A district, duty, subject, scope or note, letter for letter as in the tables',
        },
      ),
    ),
    en: text(
      { zh: '英文', en: 'English' },
      { zh: '英文页面上的写法；留空则仍为中文', en: 'As English pages write it; Chinese stands where empty' },
    ),
  },
} as const satisfies TableSchema;

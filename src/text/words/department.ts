/** Words of the page of one body; they load with it. */
import type { Lang } from '../../model/localised.ts';
import { en } from './en/department.ts';
import { zh } from './zh/department.ts';
import type { DepartmentWords } from './zh/department.ts';

const WORDS: Readonly<Record<Lang, DepartmentWords>> = { zh, en };

export function departmentWords(lang: Lang): DepartmentWords {
  return WORDS[lang];
}

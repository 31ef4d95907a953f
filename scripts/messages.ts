/** Problems and warnings in words: what stands there, what was expected, what to do next. */
import { LANGS, type Lang } from '../src/model/localised.ts';
import { dataText } from '../src/text/data-text.ts';
import { buildWords } from '../src/text/words/build.ts';
import { words } from '../src/text/words/words.ts';
import type { Question } from './guards/guard.ts';
import type { Problem } from './read/problem.ts';
import { placeName } from './read/problem.ts';

/** One sentence or two without the place: `数值（value）“abc”：不是数，应如 …`. */
export function problemText(problem: Problem, lang: Lang): string {
  const { field, value } = problem;
  const w = buildWords(lang);
  const title = field ? dataText(field, lang) : '';
  const params: Record<string, string> = {
    ...problem.params,
    title,
    id: problem.params['id'] ?? field?.id ?? '',
  };
  const text = w.problems[problem.code]
    .replace(/\[([^\]{]*)\{(\w+)\}([^\]]*)\]/g, (_, before: string, key: string, after: string) =>
      params[key] ? `${before}${params[key]}${after}` : '',
    )
    .replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? '');
  const name = field ? w.field(title, field.id) : '';
  const subject = (name + (value === undefined ? '' : w.value(short(value)))).trim();
  return subject === '' ? text : subject + words(lang).colon + text;
}

/** A cell may hold a page of text; its first 40 characters show which one is meant. */
function short(value: string): string {
  const line = [...value.replace(/\s+/g, ' ').trim()];
  return line.length > 40 ? `${line.slice(0, 40).join('')}…` : line.join('');
}

export function placeText(problem: Problem): string {
  return placeName(problem.file, problem);
}

/** All problems under the name of their file, each with its place; '' where there are none. */
export function problemList(problems: readonly Problem[], lang: Lang): string {
  const lines: string[] = [];
  let file = '';
  for (const problem of problems) {
    if (problem.file !== file) lines.push(...(file ? [''] : []), problem.file);
    file = problem.file;
    lines.push(`  ${placeText(problem)}  ${problemText(problem, lang)}`);
  }
  return lines.join('\n');
}

/** Questions as `problemList` has them, and below each the row of `file` that answers it. */
export function questionList(questions: readonly Question[], lang: Lang, file: string): string {
  const w = buildWords(lang);
  const lines = questions.map((question) => {
    const { report, code, at } = question;
    const row = [report, code, at[0]!].map(quoted).join(',');
    return `  ${placeText(question)}  ${problemText(question, lang)}\n    ${w.answer(file, row)}`;
  });
  return lines.join('\n');
}

/** A cell of a CSV. */
const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** The language of the locale (LC_ALL before LC_MESSAGES before LANG), English where it is another one. */
export function localeLang(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale =
    env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale;
  return LANGS.find((lang) => locale.toLowerCase().startsWith(lang)) ?? 'en';
}

/** The table that a run ends with: what was read, what the checks say, what was written. */
import { gzipSync } from 'node:zlib';
import { CHECK_RESULTS, isHeld } from '../../src/model/check.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { CATEGORIES } from '../../src/model/fact.ts';
import type { Lang } from '../../src/model/localised.ts';
import { buildWords } from '../../src/text/words/build.ts';
import { factTexts, namesWithoutEnglish, only, siteTexts } from '../read/translations.ts';
import type { Files } from './swap.ts';

/** `ms` is the run's time in milliseconds. Right-hand column: numbers. */
export function summary(data: Dataset, files: Files, ms: number, lang: Lang): string {
  const w = buildWords(lang);
  const rows: [string, string][] = [[w.summary.reports, String(data.reports.length)]];
  rows.push([w.summary.facts, String(data.facts.length)]);
  for (const category of CATEGORIES)
    rows.push([`  ${w.summary[category]}`, String(data.facts.filter((f) => f.category === category).length)]);
  rows.push([w.summary.findings, String(data.findings.length)]);
  rows.push([w.summary.checks, String(data.checks.filter(isHeld).length)]);
  for (const result of CHECK_RESULTS)
    rows.push([`  ${w.summary[result]}`, String(data.checks.filter((c) => c.result === result).length)]);
  const texts = [...new Set([...siteTexts(data), ...factTexts(data.facts)])];
  const given = Object.keys(only(data.translations, texts)).length;
  rows.push([w.summary.translations, String(given)]);
  rows.push([`  ${w.summary.untranslated}`, String(texts.length - given + namesWithoutEnglish(data).length)]);
  rows.push([w.summary.files, String(Object.keys(files).length)]);
  for (const [path, text] of Object.entries(files))
    rows.push([
      `  ${path}`,
      `${kib(Buffer.byteLength(text))}  ${w.summary.gzip} ${kib(gzipSync(text).length)}`,
    ]);
  rows.push([w.summary.version, `${data.meta.version}  ${data.meta.date}`]);
  rows.push([w.summary.time, `${Math.round(ms)} ms`]);
  const wide = Math.max(...rows.map(([name]) => columns(name)));
  return rows.map(([name, text]) => `${name}${' '.repeat(wide - columns(name) + 2)}${text}`).join('\n');
}

function kib(bytes: number): string {
  const tenths = Math.round(bytes / 102.4);
  return `${Math.floor(tenths / 10)}.${tenths % 10} KB`.padStart(9);
}

/** Terminals give a Han character two columns. */
function columns(text: string): number {
  return [...text].reduce((sum, c) => sum + (/[\u2e80-\uffef]/.test(c) ? 2 : 1), 0);
}

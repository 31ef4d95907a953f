/** The table that a run ends with: what was read, what the checks say, what was written. */
import { gzipSync } from 'node:zlib';
import { CHECK_RESULTS } from '../../src/model/check.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { CATEGORIES } from '../../src/model/fact.ts';
import type { Lang } from '../../src/model/localised.ts';
import type { Files } from './swap.ts';

const WORDS = {
  reports: { zh: '报告', en: 'reports' },
  facts: { zh: '数据', en: 'facts' },
  budget: { zh: '预算', en: 'budget' },
  projects: { zh: '项目', en: 'projects' },
  scores: { zh: '得分', en: 'scores' },
  outputs: { zh: '产出', en: 'outputs' },
  findings: { zh: '问题与措施', en: 'findings' },
  checks: { zh: '核对', en: 'checks' },
  pass: { zh: '相符', en: 'pass' },
  rounding: { zh: '尾差', en: 'rounding' },
  differs: { zh: '不符', en: 'differs' },
  cannot: { zh: '无法核对', en: 'cannot be computed' },
  files: { zh: '文件', en: 'files' },
  gzip: { zh: '压缩后', en: 'gzip' },
  time: { zh: '用时', en: 'time' },
  version: { zh: '数据版本', en: 'version' },
} as const;

/** `ms` is the run's time in milliseconds. Right-hand column: numbers. */
export function summary(data: Dataset, files: Files, ms: number, lang: Lang): string {
  const word = (key: keyof typeof WORDS): string => WORDS[key][lang];
  const rows: [string, string][] = [[word('reports'), String(data.reports.length)]];
  rows.push([word('facts'), String(data.facts.length)]);
  for (const category of CATEGORIES)
    rows.push([`  ${word(category)}`, String(data.facts.filter((f) => f.category === category).length)]);
  rows.push([word('findings'), String(data.findings.length)]);
  rows.push([word('checks'), String(data.checks.length)]);
  for (const result of CHECK_RESULTS)
    rows.push([`  ${word(result)}`, String(data.checks.filter((c) => c.result === result).length)]);
  rows.push([word('files'), String(Object.keys(files).length)]);
  for (const [path, text] of Object.entries(files))
    rows.push([
      `  ${path}`,
      `${kib(Buffer.byteLength(text))}  ${word('gzip')} ${kib(gzipSync(text).length)}`,
    ]);
  rows.push([word('version'), `${data.meta.version}  ${data.meta.date}`]);
  rows.push([word('time'), `${Math.round(ms)} ms`]);
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

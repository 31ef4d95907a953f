/**
 * `npm run data`: normalizes and checks data/, writes public/data.
 * `--data DIR` reads another folder, `--out DIR` writes another one, `--lang zh|en` overrides the locale.
 */
import { parseArgs } from 'node:util';
import type { Lang } from '../src/model/localised.ts';
import { LANGS } from '../src/model/localised.ts';
import { localeLang, problemList } from './messages.ts';
import { shownPath } from './read/folder.ts';
import { buildData } from './write/build-data.ts';
import { summary } from './write/summary.ts';

const COUNTED = {
  problems: {
    zh: (n: number) => `${n} 处问题，未写出任何文件。`,
    en: (n: number) => `${n} problem(s); nothing was written.`,
  },
  warnings: { zh: (n: number) => `${n} 处提示：`, en: (n: number) => `${n} warning(s):` },
  written: { zh: (dir: string) => `已写入 ${dir}`, en: (dir: string) => `written to ${dir}` },
};

/** The process's exit code: 0 done, 1 problems in the data, 2 a wrong flag. */
async function main(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const { values: flags } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, out: { type: 'string' }, lang: { type: 'string' } },
  });
  const { data = 'data', out = 'public/data' } = flags;
  const lang = flags.lang ?? localeLang(process.env);
  if (!isLang(lang)) throw new TypeError(`--lang ${lang}: zh | en`);
  const built = await buildData(data, out);
  if (built.warnings.length > 0)
    process.stderr.write(
      `${COUNTED.warnings[lang](built.warnings.length)}\n${problemList(built.warnings, lang)}\n\n`,
    );
  if (!built.dataset) {
    process.stderr.write(`${problemList(built.problems, lang)}\n\n`);
    process.stderr.write(`${COUNTED.problems[lang](built.problems.length)}\n`);
    return 1;
  }
  const table = summary(built.dataset, built.files, performance.now() - started, lang);
  process.stdout.write(`${table}\n${COUNTED.written[lang](shownPath(out))}\n`);
  return 0;
}

function isLang(text: string): text is Lang {
  return (LANGS as readonly string[]).includes(text);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof TypeError ? 2 : 1;
}

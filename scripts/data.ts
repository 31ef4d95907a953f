/**
 * `npm run data`: normalizes and checks data/, writes public/data.
 * `--data DIR` reads another folder, `--out DIR` writes another one, `--since DIR` names the site that was published last
 * (the latest edition, or dist), `--lang zh|en` overrides the locale. Where nothing has changed since the last run there is
 * nothing to do, unless `--force` asks for it. `--parquet DIR` writes the facts there as well (docs/scale.md).
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Lang } from '../src/model/localised.ts';
import { LANGS } from '../src/model/localised.ts';
import { buildWords } from '../src/text/words/build.ts';
import { DataProblems, runCommand, UsageError } from './command.ts';
import { localeLang, problemList, questionList } from './messages.ts';
import { shownPath } from './read/folder.ts';
import { publishedLast } from './revisions/published.ts';
import { isCurrent, stampKey } from './write/stamp.ts';

/** Ends with 1 where the data have problems, with 2 where a flag is wrong. */
async function main(args: readonly string[]): Promise<void> {
  const started = performance.now();
  const { values: flags } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      out: { type: 'string' },
      since: { type: 'string' },
      lang: { type: 'string' },
      force: { type: 'boolean' },
      parquet: { type: 'string' },
    },
  });
  const { data = 'data', out = 'public/data', force = false } = flags;
  const lang = flags.lang ?? localeLang(process.env);
  if (!isLang(lang)) throw new UsageError(`--lang ${lang}: ${LANGS.join(' | ')}`);
  const { found } = buildWords(lang);
  const key = stampKey(data);
  if (!force && flags.parquet === undefined && isCurrent(out, key)) {
    process.stdout.write(`${found.unchanged(shownPath(out), Math.round(performance.now() - started))}\n`);
    return;
  }
  // All that reads, checks and answers loads where there is something to do.
  const [{ buildData }, { changesText }, { summary }] = await Promise.all([
    import('./write/build-data.ts'),
    import('./write/changes-text.ts'),
    import('./write/summary.ts'),
  ]);
  // Another folder's figures are not those that were published here.
  const since = flags.since ?? (flags.data === undefined ? await publishedLast('editions', 'dist') : '');
  const built = await buildData(data, out, { key, since });
  if (built.warnings.length > 0)
    process.stderr.write(
      `${found.warnings(built.warnings.length)}\n${problemList(built.warnings, lang)}\n\n`,
    );
  if (!built.dataset) {
    if (built.questions.length > 0) {
      const asked = questionList(built.questions, lang, shownPath(join(data, 'confirmed.csv')));
      process.stderr.write(`${asked}\n\n${found.questions(built.questions.length)}\n`);
    }
    if (built.problems.length > 0)
      process.stderr.write(
        `${problemList(built.problems, lang)}\n\n${found.problems(built.problems.length)}\n`,
      );
    throw new DataProblems(1);
  }
  if (flags.parquet !== undefined) {
    const { writeParquet } = await import('./scale/parquet.ts');
    await writeParquet(flags.parquet, built.dataset);
  }
  const table = summary(built.dataset, built.files, performance.now() - started, lang);
  const changed = built.changes ? `${changesText(built.changes, built.dataset, lang)}\n` : '';
  process.stdout.write(`${table}\n${changed}${found.written(shownPath(out))}\n`);
}

function isLang(text: string): text is Lang {
  return (LANGS as readonly string[]).includes(text);
}

await runCommand(main);

/** `npm run columns`: prints what every column of every table holds, from the schemas alone. `-- table` prints one table. */
import type { Lang } from '../src/model/localised.ts';
import { UsageError, runCommand } from './command.ts';
import { columnsText, TABLES } from './columns/text.ts';
import { localeLang } from './messages.ts';

function main(args: readonly string[]): Promise<void> {
  const lang: Lang = localeLang(process.env);
  const [name] = args;
  const tables = name === undefined ? TABLES : TABLES.filter(({ files }) => files.includes(name));
  if (tables.length === 0) throw new UsageError(`${name}: ${TABLES.map(({ files }) => files).join(' | ')}`);
  process.stdout.write(tables.map((table) => columnsText(table, lang)).join('\n'));
  return Promise.resolve();
}

await runCommand(main);

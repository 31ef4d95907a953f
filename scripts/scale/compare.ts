/**
 * `npm i --no-save @duckdb/node-api && npm run scale -- [--data DIR]`: writes the data folder (by default the bench's set
 * L) as Parquet, asks DuckDB with the SQL beside this file, and holds its figures against those of the query code. DuckDB
 * is 68 MB, so it is no dependency.
 */
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Cell } from '../../src/model/frame.ts';
import { EVERYTHING } from '../../src/model/question.ts';
import { run } from '../../src/query/run.ts';
import { SIZES, writeSet } from '../bench/set.ts';
import { runCommand } from '../command.ts';
import { loadDataset } from '../load.ts';
import { withWorkFolder } from '../write/work-folder.ts';
import { writeParquet } from './parquet.ts';

type Value = number | bigint | string | null;
type Rows = readonly Readonly<Record<string, Value>>[];
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjectsJS(): Rows }>;
}
interface DuckDb {
  readonly DuckDBInstance: { create(): Promise<{ connect(): Promise<Connection> }> };
}
/** No literal, so that types and bundlers do not ask for a package that is not there. */
const PACKAGE: string = '@duckdb/node-api';

const sql = (name: string): Promise<string> => readFile(new URL(`./${name}.sql`, import.meta.url), 'utf8');

/** Sums of amounts are exact in both; rates are quotients of doubles, the same to the last digits. */
const isSame = (a: number | null | undefined, b: Value | undefined): boolean =>
  (a ?? null) === null || (b ?? null) === null
    ? (a ?? null) === (b ?? null)
    : Math.abs(a! - Number(b)) <= 1e-9 * Math.max(1, Math.abs(a!));

/** Compares, key by key, what the query code and DuckDB say; throws at the first that parts. */
function hold(
  title: string,
  ours: ReadonlyMap<string, readonly (number | null)[]>,
  theirs: ReadonlyMap<string, readonly Value[]>,
): void {
  const keys = new Set([...ours.keys(), ...theirs.keys()]);
  for (const key of keys) {
    const [own, other] = [ours.get(key), theirs.get(key)];
    if (!own || !other || own.some((value, i) => !isSame(value, other[i])))
      throw new Error(`${title} ${key}: ${JSON.stringify(own)} here, ${String(other)} in DuckDB`);
  }
  process.stdout.write(`${title}: ${keys.size} rows agree\n`);
}

const valueOf = (cell: Cell | undefined): number | null => cell?.value ?? null;

await runCommand(async (args) => {
  const { values } = parseArgs({ args, options: { data: { type: 'string' } } });
  const { DuckDBInstance } = (await import(PACKAGE)) as DuckDb;
  await withWorkFolder(tmpdir(), 'jilan-scale-', async (work) => {
    const source = values.data ?? join(work, 'data');
    if (values.data === undefined) await writeSet(source, SIZES.L);
    const { dataset } = await loadDataset(source);
    if (!dataset) throw new Error(`${source}: the data have problems`);
    const out = join(work, 'parquet');
    await writeParquet(out, dataset);
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run((await sql('open')).replaceAll('$dir', out));
    await connection.run(await sql('stated'));
    const ask = async (name: string): Promise<Rows> =>
      (await connection.runAndReadAll(await sql(name))).getRowObjectsJS();

    const { rows } = run(dataset, { verb: 'pool' }, EVERYTHING, 'pooled-rate').panels[0]!;
    const pooled = rows.filter(({ cells }) => valueOf(cells.rate) !== null);
    const columns = ['bodies', 'executed', 'budget', 'rate'] as const;
    hold(
      'pooled-rate',
      new Map(pooled.map(({ year, cells }) => [String(year), columns.map((key) => valueOf(cells[key]))])),
      new Map(
        (await ask('pooled-rate')).map((row) => [String(row['year']), columns.map((key) => row[key]!)]),
      ),
    );
    const changed = pooled.filter(
      ({ year, cells }) => valueOf(cells.change) !== null && valueOf(cells.since) === year! - 1,
    );
    hold(
      'like-for-like',
      new Map(
        changed.map(({ year, cells }) => [String(year), [valueOf(cells.common), valueOf(cells.change)]]),
      ),
      new Map(
        (await ask('like-for-like')).map((row) => [String(row['year']), [row['bodies']!, row['change']!]]),
      ),
    );
    const budgets = run(dataset, { verb: 'bodies' }, EVERYTHING, 'bodies').panels[0]!.rows;
    const latest = Math.max(...budgets.map(({ year }) => year ?? 0));
    const unspent = budgets.filter(({ year, cells }) => year === latest && valueOf(cells.unspent) !== null);
    hold(
      'unspent',
      new Map(unspent.map(({ department, cells }) => [department ?? '', [valueOf(cells.unspent)]])),
      new Map(
        (await ask('unspent')).flatMap((row) =>
          Number(row['year']) === latest ? [[String(row['department']), [row['unspent']!]] as const] : [],
        ),
      ),
    );
  });
});

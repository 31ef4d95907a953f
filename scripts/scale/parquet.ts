/**
 * Facts and what they refer to as Parquet, for engines that take over where one machine's pages end: `facts/year=2024/…`,
 * a file a year (Hive's naming, which DuckDB, Spark and Trino read), beside `reports.parquet` and `departments.parquet`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Fact } from '../../src/model/fact.ts';
import { buildFolder } from '../write/swap.ts';

const TEXTS = [
  'id',
  'report',
  'department',
  'category',
  'indicator',
  'subject',
  'printed',
  'unit',
  'qualifier',
  'status',
  'period',
  'target',
  'operator',
  'completion',
  'scope',
  'place',
  'phrase',
  'reading',
  'note',
  'basis',
  'funds',
] as const satisfies readonly (keyof Fact)[];

const text = <T>(name: string, rows: readonly T[], of: (row: T) => string): ColumnSource => ({
  name,
  type: 'STRING',
  data: rows.map(of),
});
const whole = <T>(name: string, rows: readonly T[], of: (row: T) => number): ColumnSource => ({
  name,
  type: 'INT32',
  data: rows.map(of),
});

/** A fact and its place in the order on file, by which the first of equal figures is the one that counts. */
interface Placed {
  readonly fact: Fact;
  readonly at: number;
}

/** `value` is in base units (yuan, m², ratio, count); the year is the name of the folder. */
const factColumns = (rows: readonly Placed[]): ColumnSource[] => [
  whole('at', rows, ({ at }) => at),
  ...TEXTS.map((name) => text(name, rows, ({ fact }) => fact[name])),
  { name: 'value', type: 'DOUBLE', data: rows.map(({ fact }) => fact.value) },
];

/** Writes the folder `dir` whole or not at all. Rejects where the file system fails. */
export async function writeParquet(dir: string, data: Dataset): Promise<void> {
  await buildFolder(dir, async (fresh) => {
    const put = async (path: string, columnData: ColumnSource[]): Promise<void> => {
      await mkdir(dirname(join(fresh, path)), { recursive: true });
      await writeFile(join(fresh, path), new Uint8Array(parquetWriteBuffer({ columnData })));
    };
    const years = new Map<number, Placed[]>();
    data.facts.forEach((fact, at) => {
      const year = years.get(fact.year);
      if (year) year.push({ fact, at });
      else years.set(fact.year, [{ fact, at }]);
    });
    for (const [year, rows] of years) await put(`facts/year=${year}/facts.parquet`, factColumns(rows));
    const { reports, departments } = data;
    await put('reports.parquet', [
      ...(['id', 'department', 'title', 'type', 'replaces', 'scorer', 'framework'] as const).map((name) =>
        text(name, reports, (row) => row[name]),
      ),
      whole('year', reports, ({ year }) => year),
    ]);
    await put('departments.parquet', [
      ...(['id', 'zh', 'short', 'en', 'district'] as const).map((name) =>
        text(name, departments, (row) => row[name]),
      ),
      text('duties', departments, ({ duties }) => duties.join(';')),
    ]);
  });
}

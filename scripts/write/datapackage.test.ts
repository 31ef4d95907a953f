import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { inEachLang } from '../../src/model/localised.ts';
import type { Check } from '../../src/model/check.ts';
import { withFolder } from '../fixtures/folder.ts';
import { loadDataset } from '../load.ts';
import { outputFiles } from './output.ts';
import type { Files } from './swap.ts';

interface FieldDescriptor {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly maxLength?: number;
  };
}
interface Package {
  readonly profile: string;
  readonly name: string;
  readonly resources: readonly {
    readonly profile: string;
    readonly name: string;
    readonly path: string;
    readonly schema: { readonly fields: readonly FieldDescriptor[]; readonly primaryKey: readonly string[] };
  }[];
}

let files: Files;
let pack: Package;
beforeAll(async () => {
  const { dataset } = await withFolder({}, loadDataset);
  const captions = inEachLang(() => ({ exceptions: [], minor: '', figures: {} }));
  files = outputFiles(dataset!, () => ({ frames: {}, exceptions: [], captions }));
  pack = JSON.parse(String(files['datapackage.json'])) as Package;
});

/** What CSV and JSON can hold in one place. */
type Cell = string | number | boolean | readonly string[] | null | undefined;

/** What a cell breaks of its field's type and constraints; '' where nothing. */
function fault(field: FieldDescriptor, cell: Cell): string {
  const { required, enum: allowed, maxLength } = field.constraints ?? {};
  const isEmpty = cell === '' || cell === null || cell === undefined;
  if (isEmpty) return required ? `${field.name} is empty` : '';
  const is: Record<string, boolean> = {
    string: typeof cell === 'string',
    number: /^-?\d+(\.\d+)?(e-?\d+)?$/.test(String(cell)),
    integer: /^-?\d+$/.test(String(cell)),
    array: Array.isArray(cell),
  };
  if (!is[field.type]) return `${field.name}: ${String(cell)} is no ${field.type}`;
  if (allowed && !allowed.includes(String(cell))) return `${field.name}: ${String(cell)} is not allowed`;
  if (maxLength !== undefined && [...String(cell)].length > maxLength) return `${field.name} is too long`;
  return '';
}

describe('datapackage.json', () => {
  it('names resources that are written beside it, each with a path, a profile and a schema', () => {
    expect(pack.profile).toBe('data-package');
    expect(pack.name).toMatch(/^[-a-z0-9._/]+$/);
    expect(pack.resources.map(({ path }) => path)).toEqual(['facts.csv', 'checks.json']);
    for (const { name, path, profile, schema } of pack.resources) {
      expect(name).toMatch(/^[-a-z0-9._/]+$/);
      expect(Object.keys(files)).toContain(path);
      expect(profile).toBe(path.endsWith('.csv') ? 'tabular-data-resource' : 'data-resource');
      const names = schema.fields.map((field) => field.name);
      expect(new Set(names).size).toBe(names.length);
      for (const key of schema.primaryKey) expect(names).toContain(key);
      for (const { title, description } of schema.fields) expect(title && description).not.toBe('');
    }
  });

  it('describes facts.csv so that every row of it holds', () => {
    const { fields } = pack.resources[0]!.schema;
    const { data } = Papa.parse<string[]>(String(files['facts.csv']).replace(/^\uFEFF/, ''), {
      skipEmptyLines: true,
    });
    const [head, ...rows] = data;
    expect(head).toEqual(fields.map(({ name }) => name));
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.flatMap((row) => fields.map((field, at) => fault(field, row[at])).filter(Boolean))).toEqual(
      [],
    );
    const ids = rows.map((row) => row[head!.indexOf('id')]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('describes checks.json so that every check of it holds', () => {
    const { fields } = pack.resources[1]!.schema;
    const checks = JSON.parse(String(files['checks.json'])) as Check[];
    expect(checks.length).toBeGreaterThan(0);
    for (const check of checks) {
      expect(Object.keys(check).sort()).toEqual(fields.map(({ name }) => name).sort());
      const row = check as unknown as Record<string, Cell>;
      expect(fields.map((field) => fault(field, row[field.name])).filter(Boolean)).toEqual([]);
    }
  });

  it('a row that breaks the schema is found', () => {
    const { fields } = pack.resources[0]!.schema;
    const field = (name: string): FieldDescriptor => fields.find((each) => each.name === name)!;
    expect(fault(field('value'), '近31')).toContain('no number');
    expect(fault(field('unit'), '尺')).toContain('not allowed');
    expect(fault(field('report_id'), '')).toContain('empty');
    expect(fault(field('phrase'), '字'.repeat(41))).toContain('too long');
    expect(fault(field('target'), '')).toBe('');
  });
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INPUTS } from '../../src/pages/data/dictionary.ts';
import { columnsText, TABLES } from './text.ts';

describe('the printed dictionary of columns', () => {
  it('has every column of every table, once, with what must be filled in', () => {
    for (const table of TABLES) {
      const text = columnsText(table, 'zh');
      for (const [id, field] of Object.entries(table.schema.fields))
        expect(text.split(`| ${field.zh} | ${id} |`)).toHaveLength(2);
    }
    expect(columnsText(TABLES[0]!, 'zh')).toContain('| 部门名称 | zh | 必填 |');
    expect(columnsText(TABLES[0]!, 'en')).toContain('| English name | en |  |');
  });

  it('leaves out no table that is declared, and none that the page on data lists', () => {
    const declared = readdirSync(new URL('../../src/model/tables', import.meta.url)).filter((name) =>
      name.endsWith('.ts'),
    );
    // What is published, and what other files are made of.
    const others = ['checks.ts', 'facts.ts', 'fields.ts'];
    expect(TABLES).toHaveLength(
      declared.filter((name) => !name.endsWith('.test.ts') && !others.includes(name)).length,
    );
    const names = TABLES.map(({ schema }) => schema.name);
    for (const { schema } of INPUTS) expect(names).toContain(schema.name);
  });
});

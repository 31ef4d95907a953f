import { describe, expect, it } from 'vitest';
import { migrate, MIGRATIONS } from './migrations.ts';
import type { Migration } from './migrations.ts';

const pair = (name: string, raw: string) => ({ name, raw, shown: raw });
const steps: readonly Migration[] = [
  { since: '0.2.0', about: 'bodies became departments', params: { body: 'department' } },
  {
    since: '0.3.0',
    about: 'and dept, where one id changed',
    params: { department: 'dept' },
    values: { dept: { old: 'new' } },
  },
];

describe('migrate', () => {
  it('carries an old name and an old value through every step', () => {
    expect(migrate([pair('body', 'old,xiqu')], steps)).toEqual([
      { name: 'dept', raw: 'new,xiqu', shown: 'old,xiqu' },
    ]);
  });
  it('leaves the rest alone, also names that every object has', () => {
    const rest = [pair('page', 'old'), pair('constructor', 'toString'), pair('dept', 'constructor')];
    expect(migrate(rest, steps)).toEqual(rest);
  });
  it('lists its steps by release', () => {
    const releases = MIGRATIONS.map(({ since }) => since);
    expect(releases).toEqual([...releases].sort());
  });
});

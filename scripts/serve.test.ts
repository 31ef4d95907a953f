import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileFor } from './serve.ts';

const dir = mkdtempSync(join(tmpdir(), 'serve-'));
mkdirSync(join(dir, 'a'));
writeFileSync(join(dir, 'index.html'), 'root');
writeFileSync(join(dir, 'a', 'index.html'), 'a');

it('a folder is answered with its index page', () => {
  expect(fileFor(dir, '/', '/?page=scores')).toBe(join(dir, 'index.html'));
  expect(fileFor(dir, '/', '/a/')).toBe(join(dir, 'a', 'index.html'));
});

it('only addresses below the base are answered', () => {
  expect(fileFor(dir, '/sub/', '/sub/index.html')).toBe(join(dir, 'index.html'));
  expect(fileFor(dir, '/sub/', '/index.html')).toBeUndefined();
});

it('a path that climbs out of the folder is refused', () => {
  expect(fileFor(join(dir, 'a'), '/', '/../index.html')).toBeUndefined();
  expect(fileFor(join(dir, 'a'), '/', '/%2e%2e/index.html')).toBeUndefined();
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licencesText } from './licences.ts';
import { lockedPackages } from './lock.ts';
import { sbom } from './sbom.ts';
import { packageOf } from './shipped.ts';

const packages = lockedPackages(readFileSync('package-lock.json', 'utf8'));
const own = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  version: string;
  license: string;
  dependencies: Record<string, string>;
};

/** What the lock marks as running at install, and why it need not: `npm ci --ignore-scripts` gives a project that works. */
const NEED_NOT: Readonly<Record<string, string>> = {
  esbuild: 'checks that its binary starts; the binary itself comes as a package of the platform',
  'puppeteer-core': 'fetches a browser only as puppeteer; the core prints nothing and fetches nothing',
};

describe('the lock', () => {
  it('holds no package that needs its install script', () => {
    const running = packages.filter(({ runsAtInstall }) => runsAtInstall).map(({ name }) => name);
    expect(running.filter((name) => !NEED_NOT[name])).toEqual([]);
    expect(Object.keys(NEED_NOT).filter((name) => !running.includes(name))).toEqual([]);
  });

  it('fixes version and digest of each package, but of those that came inside another', () => {
    expect(packages.length).toBeGreaterThan(100);
    for (const { path, version, integrity, isInside } of packages) {
      expect(version, path).toMatch(/^\d+\.\d+\.\d+/);
      if (!isInside) expect(integrity, path).toMatch(/^sha512-/);
    }
  });

  it('names a licence for each, and none that would bind what is published', () => {
    for (const { path, licence, isInside } of packages)
      if (!isInside)
        expect(licence, path).toMatch(/MIT|ISC|BSD|0BSD|Apache-2\.0|MPL-2\.0|BlueOak|Python-2\.0/);
    for (const name of Object.keys(own.dependencies))
      expect(packages.find((each) => each.path === `node_modules/${name}`)!.licence, name).toMatch(
        /^(MIT|ISC|BSD-3-Clause)$/,
      );
  });
});

describe('the bill of materials', () => {
  const bom = sbom(packages, new Set(['d3-array']), own) as {
    serialNumber: string;
    components: { name: string; purl: string; scope: string; hashes?: { content: string }[] }[];
  };

  it('is the same for the same lock, and another one for another', () => {
    expect(sbom(packages, new Set(['d3-array']), own)).toEqual(bom);
    expect(sbom(packages.slice(1), new Set(), own)).not.toMatchObject({ serialNumber: bom.serialNumber });
    expect(JSON.stringify(bom)).not.toContain('timestamp');
  });

  it('has each package once with address and digest, and tells what ships from what only builds', () => {
    const refs = bom.components.map(({ purl }) => purl);
    expect(new Set(refs).size).toBe(refs.length);
    const of = (name: string) => bom.components.find((each) => each.name === name)!;
    expect(of('d3-array').purl).toMatch(/^pkg:npm\/d3-array@3\./);
    expect(of('d3-array').hashes![0]!.content).toMatch(/^[0-9a-f]{128}$/);
    expect([of('d3-array').scope, of('vitest').scope]).toEqual(['required', 'excluded']);
    expect(of('@uwdata/flechette').purl).toContain('pkg:npm/%40uwdata/flechette@');
  });
});

describe('what ships', () => {
  it('is told by the path of a module', () => {
    expect(packageOf('/x/node_modules/d3-array/src/bin.js')).toBe('d3-array');
    expect(packageOf('/x/node_modules/@uwdata/flechette/src/a.js')).toBe('@uwdata/flechette');
    expect(packageOf('/x/node_modules/a/node_modules/b/c.js')).toBe('b');
    expect(packageOf('C:\\x\\node_modules\\@a\\b\\c.js')).toBe('@a/b');
    expect(packageOf('/x/src/main.ts')).toBeUndefined();
    expect(packageOf('\0vite/preload-helper.js')).toBeUndefined();
  });

  it('is listed first and then with its terms', () => {
    const of = packages.find(({ name }) => name === 'd3-array')!;
    const text = licencesText('MIT of this site', [{ of, terms: 'ISC terms' }]);
    expect(text.indexOf('d3-array')).toBeLessThan(text.indexOf('MIT of this site'));
    expect(text).toContain(`${of.version}  ISC\n\nISC terms\n`);
  });
});

import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archive, entryNames } from './archive.ts';

const HOSTILE = [
  '../../etc/passwd.png',
  '..\\..\\boot.png',
  '/etc/cron.png',
  'C:\\x.png',
  'CON.png',
  'a\u0000b.png',
  '甲\u202egnp.exe.png',
  '. .png',
  '',
  '.png',
];

describe('the names in an archive', () => {
  it('are each their own, whatever case a system keeps', () => {
    expect(entryNames(['甲.png', '甲.png', 'A.png', 'a.png'])).toEqual([
      '甲.png',
      '甲-2.png',
      'A.png',
      'a-2.png',
    ]);
  });
  it('stay as they are where nothing is wrong with them', () => {
    expect(entryNames(['01-绩览-预算执行率.png', '02-绩览-预算执行率.png'])).toEqual([
      '01-绩览-预算执行率.png',
      '02-绩览-预算执行率.png',
    ]);
  });
  it('never reach out of the folder, name a device or hide an end', () => {
    const names = entryNames(HOSTILE);
    expect(new Set(names).size).toBe(HOSTILE.length);
    for (const name of names) {
      expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001f\u202e]/);
      expect(name).not.toMatch(/^\.|[. ]$/);
      expect(name).not.toMatch(/^(con|nul|prn|aux)\./i);
      expect(name.replace(/\.[a-z]+$/, '')).not.toBe('');
    }
  });
  it('that are too long stay apart', () => {
    const long = '甲'.repeat(200);
    const names = entryNames([`${long}.png`, `${long}.png`]);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  });
});

describe('an archive', () => {
  const files = [
    { name: '甲.png', bytes: new Uint8Array([1, 2]) },
    { name: '甲.png', bytes: new Uint8Array([3]) },
  ];
  it('holds every file whole', () => {
    const out = unzipSync(archive(files, '2026-11-21'));
    expect(Object.entries(out).map(([name, bytes]) => [name, [...bytes]])).toEqual([
      ['甲.png', [1, 2]],
      ['甲-2.png', [3]],
    ]);
  });
  it('is the same for the same files', () => {
    expect(archive(files, '2026-11-21')).toEqual(archive(files, '2026-11-21'));
  });
});

import { describe, expect, it } from 'vitest';
import { SOUND, withFolder } from './fixtures/folder.ts';
import { loadDataset } from './load.ts';

const OUT = 'reports/dong-2021/outputs.csv';

/** Milliseconds of processor that reading and checking takes with `n` more figures in one report: the least of three runs. */
async function work(n: number): Promise<number> {
  const rows = Array.from(
    { length: n },
    (_, i) => `svc.visits,${i + 1},次,,1-11月,${i + 2},,二（一）,,走访企业${i + 1}次,对象${i}\n`,
  );
  const head = SOUND[OUT].slice(0, SOUND[OUT].indexOf('\n'));
  return withFolder({ [OUT]: `${head},subject\n${rows.join('')}` }, async (dir) => {
    let least = Infinity;
    for (let run = 0; run < 3; run++) {
      const before = process.cpuUsage();
      const { dataset, questions } = await loadDataset(dir);
      const { user, system } = process.cpuUsage(before);
      expect(questions).toEqual([]);
      expect(dataset!.facts.length).toBeGreaterThan(n);
      least = Math.min(least, (user + system) / 1000);
    }
    return least;
  });
}

describe('reading and checking', () => {
  it('takes time in proportion to the rows of a report: four times the rows, not sixteen times the time', async () => {
    await work(250);
    const [few, many] = [await work(2000), await work(8000)];
    expect(many / few).toBeLessThan(8);
  }, 120_000);
});

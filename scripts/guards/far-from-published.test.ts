import { describe, expect, it } from 'vitest';
import type { Sources } from '../fixtures/folder.ts';
import { withFolder, SOUND } from '../fixtures/folder.ts';
import { loadDataset } from '../load.ts';
import { problemText } from '../messages.ts';

const OUTPUTS = 'reports/dong-2021/outputs.csv';
const HEAD = 'report,indicator,subject,column,from,to,reason,date\n';
const published = (await withFolder({}, (dir) => loadDataset(dir))).dataset!.facts;

/** The sound folder with another amount of foreign capital. */
const amount = (figure: string): Sources => ({
  [OUTPUTS]: SOUND[OUTPUTS].replace('inv.fdi,1810', `inv.fdi,${figure}`).replace('外资1810', `外资${figure}`),
});

async function asked(sources: Sources, facts = published): Promise<string[]> {
  const { questions } = await withFolder(sources, (dir) => loadDataset(dir, facts));
  return questions.map((each) => problemText(each, 'zh'));
}

describe('a figure far from what was published of it', () => {
  it('is asked about, tenfold or a tenth or of the other sign', async () => {
    for (const figure of ['18100', '181', '-1810'])
      expect(await asked(amount(figure))).toEqual([
        expect.stringContaining(`上次发布的是 1810 万美元，这里是 ${figure} 万美元，相差悬殊。`),
      ]);
  });

  it('is none where it is nearer, where it is the same, or where nothing was published', async () => {
    expect(await asked(amount('9050'))).toEqual([]);
    expect(await asked({})).toEqual([]);
    expect(await asked(amount('18100'), [])).toEqual([]);
  });

  it('is answered by the correction that says why', async () => {
    const row = 'dong-2021,inv.fdi,,,1810,18100,小数点,2026-02-02\n';
    expect(await asked({ ...amount('18100'), 'corrections.csv': HEAD + row })).toEqual([]);
  });
});

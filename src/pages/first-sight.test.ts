import { describe, expect, it } from 'vitest';
import { answerView } from './answer-view.ts';
import { dataset, fact } from '../testing/facts.ts';
import { DEFAULT_VIEW } from '../url/codec.ts';
import { firstSight, MOST_LISTED } from '../model/first-sight.ts';

/** Bodies of two years each, with rates from 0.8 upwards. */
function district(bodies: number) {
  const facts = Array.from({ length: bodies }, (_, i) => `body${i}`).flatMap((body, i) =>
    [2021, 2022].flatMap((year) => {
      const spent = 80 + ((i * 7) % 20) + year - 2021;
      return [
        fact(body, year, 'budget.annual', '100', '万元'),
        fact(body, year, 'exec.total', String(spent), '万元'),
        fact(body, year, 'exec.rate', String(spent), '%'),
      ];
    }),
  );
  return answerView(DEFAULT_VIEW, dataset({ facts }));
}

const rows = (bundle: ReturnType<typeof district>, id: string) => bundle.frames[id]!.panels[0]!.rows;

describe('a first sight of the overview', () => {
  it('has all bodies of a small district and the first of a large one, the lowest and the highest among them', () => {
    const told = (of: ReturnType<typeof district>) =>
      rows(of, 'bodies').map(({ key, cells: { rate, score, unspent } }) => ({ key, rate, score, unspent }));
    expect(told(firstSight(district(5)))).toEqual(told(district(5)));
    const [whole, first] = [district(200), firstSight(district(200))];
    expect(rows(first, 'bodies')).toHaveLength(MOST_LISTED + 1);
    const rates = (of: typeof whole): number[] => rows(of, 'bodies').map(({ cells }) => cells.rate!.value!);
    const [lowest, ...others] = [...rates(whole)].sort((a, b) => a - b);
    expect([Math.min(...rates(first)), Math.max(...rates(first))]).toEqual([lowest, others.pop()]);
    expect(first.counts).toMatchObject({ bodies: 200 });
  });

  it('says what the whole says, and names no fact behind a sum', () => {
    const [whole, first] = [district(200), firstSight(district(200))];
    expect(first.captions.zh.overview).toEqual(whole.captions.zh.overview);
    const facts = rows(first, 'totals').flatMap(({ cells }) =>
      Object.values(cells).flatMap((cell) => cell.facts),
    );
    expect(facts).toEqual([]);
    expect(rows(whole, 'totals').flatMap(({ cells }) => cells.rate?.facts ?? [])).not.toEqual([]);
  });

  it('draws the lines of the years from the same figures', () => {
    const drawn = (of: ReturnType<typeof district>) =>
      rows(of, 'bodies').map(({ cells }) =>
        [cells['y2021'], cells['y2022']].map((cell) => [cell?.value, cell?.state]),
      );
    expect(drawn(firstSight(district(5)))).toEqual(drawn(district(5)));
  });

  it('still tells years with the same bodies from years with others', () => {
    const [before, now] = rows(firstSight(district(200)), 'totals');
    expect(now!.bodies).toEqual(before!.bodies);
  });

  it('weighs no more for more bodies', () => {
    const size = (bodies: number): number => JSON.stringify(firstSight(district(bodies))).length;
    expect(size(400) / size(200)).toBeLessThan(1.1);
  });
});

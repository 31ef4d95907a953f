import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../charts/catalogue.ts';
import type { Encoded } from '../model/columnar.ts';
import { encode } from '../model/columnar.ts';
import type { Dataset } from '../model/dataset.ts';
import { EVERYTHING } from '../model/question.ts';
import { THREE_YEARS } from '../testing/three-years.ts';
import { decodeFacts } from './load.ts';
import { run } from './run.ts';

/** The dataset as a browser has it: every part through the JSON that the build writes. */
const { facts, ...others } = THREE_YEARS;
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const sent: Encoded = throughJson(encode(facts.map((fact) => ({ ...fact }))));
const LOADED: Dataset = { ...throughJson(others), facts: decodeFacts(sent) };
const NARROWED = { ...EVERYTHING, departments: ['panyu', 'lingang'], years: [2021, 2023], succession: false };

describe('the browser and the build', () => {
  it.each(CATALOGUE.map(({ id, question }) => [id, question] as const))(
    'answer %s with the same bytes',
    (id, question) => {
      for (const selection of [EVERYTHING, NARROWED])
        expect(JSON.stringify(run(LOADED, question, selection, id))).toBe(
          JSON.stringify(run(THREE_YEARS, question, selection, id)),
        );
    },
  );

  it('differ where a fact does', () => {
    const changed = LOADED.facts.map((fact) =>
      fact.indicator === 'exec.rate' ? { ...fact, value: 0.5 } : fact,
    );
    const question = { verb: 'series', indicators: ['exec.rate'] } as const;
    expect(JSON.stringify(run({ ...LOADED, facts: changed }, question, EVERYTHING, 'c'))).not.toBe(
      JSON.stringify(run(THREE_YEARS, question, EVERYTHING, 'c')),
    );
  });
});

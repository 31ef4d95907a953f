import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../url/codec.ts';
import { THREE_YEARS } from '../testing/three-years.ts';
import { answerInTurns, answerView } from './answer-view.ts';

test.each([
  ['the overview', { page: 'overview' }],
  ['figures of a year', { page: 'execution', years: [2022] }],
  ['a comparison whose charts follow its table', { page: 'compare', departments: ['panyu', 'keji'] }],
] as const)('an answer in turns is the answer at once: %s', async (_name, of) => {
  const view = { ...DEFAULT_VIEW, ...of };
  let turns = 0;
  const pause = (): Promise<void> => Promise.resolve(void (turns += 1));
  const answer = await answerInTurns(view, THREE_YEARS, pause);
  expect(answer).toEqual(answerView(view, THREE_YEARS));
  expect(turns).toBe(Object.keys(answer.frames).length + 1);
});

test('an answer in turns is given up where a turn is refused', async () => {
  const refuse = (): Promise<void> => Promise.reject(new Error('the reader has gone on'));
  await expect(answerInTurns({ ...DEFAULT_VIEW, page: 'execution' }, THREE_YEARS, refuse)).rejects.toThrow(
    'the reader has gone on',
  );
});

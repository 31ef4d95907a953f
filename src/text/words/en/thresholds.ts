/** Words of the editor of alert lines in English. */
import type { ThresholdWords } from '../zh/thresholds.ts';

export const en: ThresholdWords = {
  intro:
    'Lines can be moved: charts and “Worth attention” follow, the link keeps them, and the data stay as they are.',
  below: 'flag values below',
  above: 'flag values above',
  configured: (value) => `configured: ${value}`,
  reset: (name) => `Restore: ${name}`,
  resetShort: 'Restore',
  rule: 'Rule',
  invalid: 'Enter a number with at most six decimals',
};

/** Words of what opens from the bars of a page in English. */
import type { BarWords } from '../zh/bar.ts';

export const en: BarWords = {
  fullScreen: 'Full screen',
  missing: 'Bodies and years without a figure',
  has: 'reported',
  find: 'Find a body',
  others: 'Others',
  nobody: 'No body of that name.',
  address: 'Address',
  copy: 'Copy address',
  onlyHere: 'This page stands on this computer: other devices cannot open the address.',
};

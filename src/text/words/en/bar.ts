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
  scan: 'Scan to open this page on a phone',
  scanFigure: 'Scan to open this figure on a phone',
  tooLong: 'The address is too long for a QR code: please copy it.',
  onlyHere: 'This page stands on this computer: other devices cannot open the address.',
};

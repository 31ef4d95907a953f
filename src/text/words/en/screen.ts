/** Words of the presentation in English. */
import type { ScreenWords } from '../zh/screen.ts';

export const en: ScreenWords = {
  slides: 'Slides',
  goTo: (n, title) => `Slide ${n}: ${title}`,
  place: (n, of) => `Slide ${n} of ${of}`,
  next: 'Next',
  previous: 'Previous',
  fullScreen: 'Full screen',
  part: (n, of) => ` (${n}/${of})`,
  nothing: 'This page has no figure to present. Choose another page or fewer filters.',
};

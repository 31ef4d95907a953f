/** Words of embeds, of the static pages of charts and of their gallery in English. */
import type { EmbedWords } from '../zh/embed.ts';

export const en: EmbedWords = {
  noChart: 'The link does not say which chart to show.',
  unknownChart: (id) => `There is no chart “${id}”.`,
  noData: (detail) =>
    `The data of this chart did not load (${detail}). Reload the page; if that does not help, make sure that the folder data/charts is published with the pages.`,
  unknown: {
    dept: (name) => `No body is called “${name}”, so no data are shown.`,
    years: (years) => `There are no data of ${years}, so none are shown.`,
    peers: (duty) => `No body has the duty “${duty}”, so no data are shown.`,
  },
  notMade:
    'The figures of this chart follow from its bodies together, and embeds have none ready for this selection.',
  available: (years) =>
    `Ready to embed: all bodies or any one body, years ${years}. For another selection add the embed’s address to data/embeds.txt and build the pages again.`,
  openFull: 'See this selection on the full page',
  openDefault: 'Show all bodies',
  gallery: 'All charts to embed',
  unknownFlag: (name, value) => `The link’s ${name}=${value} is not known and was left out.`,
  full: 'Full page',
  newWindow: ' (new window)',
  edition: (id) => `Edition ${id}`,
  later: (id) => `A later edition exists: ${id}`,
  latest: 'This is the latest edition',
  current: 'The current data are newer',
  editions: 'Editions',
  editionsIntro: 'An edition never changes once it is made; later data leave its figures alone.',
  currentPages: 'Current pages',
  none: 'There is no edition yet. Make one with npm run build -- --edition 2026-11.',
  checkEdition: 'See whether a later edition exists',
  tableTitle: 'Table',
  interactive: 'Full page with filters and evidence',
  svg: 'Vector SVG',
  png: 'Picture PNG',
  locale: 'en_GB',
  all: 'All charts',
  galleryTitle: 'Charts',
  galleryIntro:
    'Every chart has an address of its own, to download, to cite and to embed. Addresses stay when the pages are built again and the figures follow the data; for approved papers cite an edition.',
  copyLink: 'Copy link',
  copyEmbed: 'Copy embed code',
  copied: 'Copied.',
  copyByHand: 'Select the text above and copy it by hand.',
  embedCode: 'Embed code',
  embedHint:
    'Where the code has relative addresses, put this site’s address before them. Pages that run no scripts can embed the static page at a fixed height.',
  staticCode: 'Static page (no scripts)',
  page: 'Static page',
  bodies: 'By body',
  allBodiesNote: (n) => `With over ${n} bodies only those asked for are made.`,
};

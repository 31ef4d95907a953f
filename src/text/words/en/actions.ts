/** Words of a figure’s actions in English. */
import type { ActionWords } from '../zh/actions.ts';

export const en: ActionWords = {
  title: 'Download and share',
  files: 'Files',
  pictures: 'Picture PNG',
  presets: {
    chat: 'Chat (within 1080 × 1440)',
    slide: 'Slide 16:9 (1920 × 1080)',
    a4: 'A4 print (two a page)',
    half: 'Half page (76 mm)',
    full: 'Full page (156 mm)',
  },
  page: {
    title: 'Download this page',
    format: 'Pictures for',
    zip: 'All pictures as ZIP',
    pptx: 'Slides PPTX (a figure a slide)',
    docx: 'Paper DOCX (two figures a page)',
    nothing: 'This page has no figure to download',
  },
  copies: 'Copy',
  transparent: 'Transparent background',
  formats: {
    svg: 'Vector picture SVG',
    pptx: 'Slide PPT (editable chart)',
    docx: 'Paper Word',
    docxTable: 'Paper Word (with table)',
    xlsx: 'Table Excel',
    csv: 'Data CSV',
  },
  copyPicture: 'Picture',
  copyTable: 'Data table',
  copyFinding: 'Finding with source',
  copyLink: 'Link',
  copyEmbed: 'Embed code',
  copyEmbedAll: 'Embed code (all bodies)',
  embedLimits: {
    pooled: 'An embed shows all bodies pooled or one body alone, not a chosen few pooled. ',
    median: 'An embed shows all bodies; it has no median of a chosen few. ',
    change: 'An embed shows the changes of all bodies, not of chosen bodies or years alone. ',
    comparison: 'An embed compares all bodies, not chosen bodies or years alone. ',
  },
  embedInstead: 'For this selection take the picture or the link.',
  briefed: {
    added: (count) =>
      `Added to the briefing (${count} figures now). Order and export it on the page Briefing.`,
    there: () => 'The briefing holds this figure already.',
    full: (count) => `The briefing is full (${count} figures): remove some on the page Briefing first.`,
  },
  notKept: 'The browser keeps nothing: save the briefing as a file on the page Briefing before closing.',
  working: (done) => `Making the file… ${Math.round(done * 100)}%`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; no file was left.',
  saved: (name) => `Saved: ${name}`,
  failed: (detail) => `The file could not be made (${detail}). Try again, or take another format.`,
  copied: 'Copied; paste it where you need it.',
  copiedByCommand:
    'Copied (this page is not on https, so the browser’s older way was used). If nothing pastes, select the text below.',
  manualText: 'The browser keeps this page from the clipboard: select the text below and copy it.',
  manualPicture:
    'The browser keeps this page from the clipboard: right-click the picture and copy it, or press and hold it on a phone.',
  longPress: 'On a phone, press and hold the picture to save or send it.',
};

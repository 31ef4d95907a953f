/**
 * The paper's styles. Names are Word's own (heading 1, caption …), so that a figure pasted into another paper takes
 * that paper's look.
 */
import type { FontUse } from './fonts.ts';
import { SIZE } from './page.ts';

export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly font: FontUse;
  /** Half points. */
  readonly size: number;
  readonly bold?: true;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** First line moved in by so many hundredths of a character. */
  readonly indent?: number;
  readonly keepNext?: true;
  readonly before?: number;
  readonly after?: number;
  /** Lines grow with what they hold: an exact line would cut a picture. */
  readonly grows?: true;
  readonly outline?: number;
  readonly colour?: string;
}

export const PARAGRAPH_STYLES: readonly ParagraphStyle[] = [
  {
    id: 'Title',
    name: 'Title',
    font: 'title',
    size: SIZE.two,
    align: 'center',
    before: 240,
    after: 240,
    grows: true,
  },
  { id: 'Subtitle', name: 'Subtitle', font: 'heading2', size: SIZE.three, align: 'center' },
  {
    id: 'Heading1',
    name: 'heading 1',
    font: 'heading1',
    size: SIZE.three,
    indent: 200,
    keepNext: true,
    outline: 0,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    font: 'heading2',
    size: SIZE.three,
    indent: 200,
    keepNext: true,
    outline: 1,
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    font: 'body',
    size: SIZE.three,
    bold: true,
    indent: 200,
    keepNext: true,
    outline: 2,
  },
  { id: 'BodyText', name: 'Body Text', font: 'body', size: SIZE.three, align: 'both', indent: 200 },
  {
    id: 'Figure',
    name: 'Figure',
    font: 'body',
    size: SIZE.four,
    align: 'center',
    keepNext: true,
    before: 120,
    grows: true,
  },
  {
    id: 'Caption',
    name: 'caption',
    font: 'heading1',
    size: SIZE.smallFour,
    align: 'center',
    before: 60,
    after: 60,
    grows: true,
  },
  {
    id: 'FigureNote',
    name: 'Figure Note',
    font: 'body',
    size: SIZE.five,
    align: 'left',
    after: 20,
    grows: true,
  },
  // Kept with the table that it stands above; based on caption, so that the paper's own caption style leads.
  {
    id: 'TableTitle',
    name: 'Table Title',
    basedOn: 'Caption',
    font: 'heading1',
    size: SIZE.smallFour,
    align: 'center',
    keepNext: true,
    before: 120,
    after: 60,
    grows: true,
  },
  { id: 'TableSubtitle', name: 'Table Subtitle', font: 'body', size: SIZE.five, keepNext: true, grows: true },
  { id: 'TableText', name: 'Table Text', font: 'body', size: SIZE.five, grows: true },
  { id: 'CoverUnit', name: 'Cover Unit', font: 'heading2', size: SIZE.three, align: 'center' },
  { id: 'Header', name: 'header', font: 'page', size: SIZE.four, grows: true },
  { id: 'Footer', name: 'footer', font: 'page', size: SIZE.four, grows: true },
];

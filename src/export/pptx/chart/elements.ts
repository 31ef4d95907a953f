/** Elements that every part of a chart uses: values, lines, text. */
import type { Lang } from '../../../model/localised.ts';
import { el } from '../../ooxml/xml.ts';
import { runProperties, solidFill } from '../text.ts';
import type { TextStyle } from '../text.ts';

const PT = 12_700;

export interface ChartXmlOptions {
  readonly lang: Lang;
  /** Points of the labels; small panels take smaller ones. */
  readonly size: number;
  /** Relation to the embedded workbook. */
  readonly workbook: string;
}

export const val = (name: string, value: string | number): string => el(`c:${name}`, { val: value });

export function textProperties(style: TextStyle, lang: Lang, rotation?: number): string {
  return el(
    'c:txPr',
    {},
    el('a:bodyPr', rotation === undefined ? {} : { rot: rotation, vert: 'horz' }),
    el('a:lstStyle'),
    el(
      'a:p',
      {},
      el('a:pPr', {}, runProperties('a:defRPr', style, lang)),
      el('a:endParaRPr', { lang: 'zh-CN' }),
    ),
  );
}

export const line = (colour: string, points: number, dash?: string): string =>
  el(
    'a:ln',
    { w: Math.round(points * PT), cap: 'rnd' },
    solidFill(colour),
    dash ? el('a:prstDash', { val: dash }) : '',
  );
export const NO_LINE = el('a:ln', {}, el('a:noFill'));

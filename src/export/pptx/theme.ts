/** The deck's theme: the product's colours and fonts, so that what staff add by hand matches. */
import { LIGHT } from '../../charts/theme.ts';
import { DECLARATION, el, NS } from '../ooxml/xml.ts';
import { SLIDE_FONT } from './text.ts';

const colour = (name: string, hex: string): string =>
  el(`a:${name}`, {}, el('a:srgbClr', { val: hex.slice(1).toUpperCase() }));

function fonts(name: string): string {
  return el(
    `a:${name}`,
    {},
    el('a:latin', { typeface: SLIDE_FONT }),
    el('a:ea', { typeface: SLIDE_FONT }),
    el('a:cs', { typeface: '' }),
    el('a:font', { script: 'Hans', typeface: SLIDE_FONT }),
  );
}

const PLACEHOLDER = el('a:solidFill', {}, el('a:schemeClr', { val: 'phClr' }));
const EFFECT = el('a:effectStyle', {}, el('a:effectLst'));
const three = (xml: (i: number) => string): string[] => [0, 1, 2].map(xml);

export function themeXml(): string {
  const [a1, a2, a3, a4, a5, a6] = LIGHT.palette;
  return (
    DECLARATION +
    el(
      'a:theme',
      { 'xmlns:a': NS.a, name: '绩览' },
      el(
        'a:themeElements',
        {},
        el(
          'a:clrScheme',
          { name: '绩览' },
          colour('dk1', LIGHT.ink),
          colour('lt1', LIGHT.paper),
          colour('dk2', LIGHT.muted),
          colour('lt2', LIGHT.panel),
          [a1!, a2!, a3!, a4!, a5!, a6!].map((hex, i) => colour(`accent${i + 1}`, hex)),
          colour('hlink', LIGHT.accent),
          colour('folHlink', LIGHT.muted),
        ),
        el('a:fontScheme', { name: '绩览' }, fonts('majorFont'), fonts('minorFont')),
        el(
          'a:fmtScheme',
          { name: '绩览' },
          el(
            'a:fillStyleLst',
            {},
            three(() => PLACEHOLDER),
          ),
          el(
            'a:lnStyleLst',
            {},
            three((i) => el('a:ln', { w: 6350 * (i + 1) }, PLACEHOLDER, el('a:prstDash', { val: 'solid' }))),
          ),
          el(
            'a:effectStyleLst',
            {},
            three(() => EFFECT),
          ),
          el(
            'a:bgFillStyleLst',
            {},
            three(() => PLACEHOLDER),
          ),
        ),
      ),
    )
  );
}

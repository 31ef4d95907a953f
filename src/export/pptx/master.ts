/** The deck's one master and its two layouts: a figure, a cover. Staff who change the master change every slide. */
import { LIGHT } from '../../charts/theme.ts';
import type { Part } from '../ooxml/package.ts';
import { DECLARATION, el, NS } from '../ooxml/xml.ts';
import { COVER, figurePlan, NOTE_SIZE, SUBTITLE_SIZE, TITLE_SIZE } from './layout.ts';
import { shapeTree, textShape } from './shapes.ts';
import { paragraph, runProperties } from './text.ts';
import type { TextStyle } from './text.ts';

const XMLNS = { 'xmlns:a': NS.a, 'xmlns:r': NS.r, 'xmlns:p': NS.p } as const;
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.';

export const TITLE: TextStyle = { size: TITLE_SIZE, bold: true, colour: LIGHT.ink };
export const SUBTITLE: TextStyle = { size: SUBTITLE_SIZE, colour: LIGHT.muted };
export const NOTES: TextStyle = { size: NOTE_SIZE, colour: LIGHT.muted };
export const COVER_TITLE: TextStyle = { size: 40, bold: true, colour: LIGHT.ink };
export const COVER_SUBTITLE: TextStyle = { size: 20, colour: LIGHT.muted };

/** Placeholders of the layouts; slides name them by the same numbers. */
export const SLOT = {
  title: { type: 'title' },
  subtitle: { type: 'body', idx: 10 },
  notes: { type: 'body', idx: 11 },
  coverTitle: { type: 'ctrTitle' },
  coverSubtitle: { type: 'subTitle', idx: 1 },
  coverFoot: { type: 'body', idx: 12 },
} as const;

function level(n: number, style: TextStyle): string {
  return el(
    `a:lvl${n}pPr`,
    { marL: 0, indent: 0, algn: 'l', defTabSz: 914_400, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 },
    el('a:lnSpc', {}, el('a:spcPct', { val: 110_000 })),
    el('a:buNone'),
    runProperties('a:defRPr', style, 'zh'),
  );
}

const layoutShape = (
  id: number,
  name: string,
  placeholder: { readonly type: string; readonly idx?: number },
  box: Parameters<typeof textShape>[3],
  style: TextStyle,
): string => textShape(id, name, placeholder, box, { paragraphs: [paragraph(name, style, 'zh')] });

function layoutXml(name: string, type: string, shapes: readonly string[]): string {
  return (
    DECLARATION +
    el(
      'p:sldLayout',
      { ...XMLNS, type, preserve: 1 },
      el('p:cSld', { name }, shapeTree(shapes)),
      el('p:clrMapOvr', {}, el('a:masterClrMapping')),
    )
  );
}

function masterXml(): string {
  const plan = figurePlan('标题', ['说明'], false);
  const map = {
    bg1: 'lt1',
    tx1: 'dk1',
    bg2: 'lt2',
    tx2: 'dk2',
    accent1: 'accent1',
    accent2: 'accent2',
    accent3: 'accent3',
    accent4: 'accent4',
    accent5: 'accent5',
    accent6: 'accent6',
    hlink: 'hlink',
    folHlink: 'folHlink',
  };
  const background = el(
    'p:bg',
    {},
    el('p:bgPr', {}, el('a:solidFill', {}, el('a:schemeClr', { val: 'bg1' })), el('a:effectLst')),
  );
  const body: TextStyle = { size: 16, colour: LIGHT.ink };
  return (
    DECLARATION +
    el(
      'p:sldMaster',
      XMLNS,
      el(
        'p:cSld',
        {},
        background,
        shapeTree([
          layoutShape(2, '标题', { type: 'title' }, plan.title, TITLE),
          layoutShape(3, '正文', { type: 'body', idx: 1 }, plan.body, body),
        ]),
      ),
      el('p:clrMap', map),
      el(
        'p:sldLayoutIdLst',
        {},
        el('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' }),
        el('p:sldLayoutId', { id: 2_147_483_650, 'r:id': 'rId2' }),
      ),
      el(
        'p:txStyles',
        {},
        el('p:titleStyle', {}, level(1, TITLE)),
        el(
          'p:bodyStyle',
          {},
          [1, 2, 3, 4, 5].map((n) => level(n, body)),
        ),
        el('p:otherStyle', {}, level(1, body)),
      ),
    )
  );
}

/** Master and layouts, with their relations; the theme is added by the writer. */
export function masterParts(): Part[] {
  const plan = figurePlan('标题', ['说明'], false);
  const toMaster = [{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }];
  const contentType = `${TYPE}slideLayout+xml`;
  return [
    {
      path: 'ppt/slideMasters/slideMaster1.xml',
      contentType: `${TYPE}slideMaster+xml`,
      data: masterXml(),
      relations: [
        { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
        { id: 'rId2', type: 'slideLayout', target: '../slideLayouts/slideLayout2.xml' },
        { id: 'rId3', type: 'theme', target: '../theme/theme1.xml' },
      ],
    },
    {
      path: 'ppt/slideLayouts/slideLayout1.xml',
      contentType,
      relations: toMaster,
      data: layoutXml('图表', 'cust', [
        layoutShape(2, '标题', SLOT.title, plan.title, TITLE),
        layoutShape(3, '副标题', SLOT.subtitle, plan.subtitle, SUBTITLE),
        layoutShape(4, '说明与来源', SLOT.notes, plan.notes, NOTES),
      ]),
    },
    {
      path: 'ppt/slideLayouts/slideLayout2.xml',
      contentType,
      relations: toMaster,
      data: layoutXml('封面', 'title', [
        layoutShape(2, '标题', SLOT.coverTitle, COVER.title, COVER_TITLE),
        layoutShape(3, '副标题', SLOT.coverSubtitle, COVER.subtitle, COVER_SUBTITLE),
        layoutShape(4, '单位与日期', SLOT.coverFoot, COVER.foot, COVER_SUBTITLE),
      ]),
    },
  ];
}

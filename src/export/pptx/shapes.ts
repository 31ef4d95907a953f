/** What stands on a slide: placeholders, pictures, charts. Lengths are EMU (12,700 a point). */
import type { SlideBox } from './layout.ts';
import { el, NS } from '../ooxml/xml.ts';

export interface ShapeText {
  /** Paragraphs, as XML. */
  readonly paragraphs: readonly string[];
  readonly anchor?: 't' | 'ctr' | 'b';
}

function transform(name: string, box: SlideBox): string {
  return el(
    name,
    {},
    el('a:off', { x: Math.round(box.x), y: Math.round(box.y) }),
    el('a:ext', { cx: Math.round(box.width), cy: Math.round(box.height) }),
  );
}

const NO_INSETS = { lIns: 0, tIns: 0, rIns: 0, bIns: 0 } as const;

/** A text placeholder of the layout, or a plain text box where `placeholder` is undefined. */
export function textShape(
  id: number,
  name: string,
  placeholder: { readonly type?: string; readonly idx?: number } | undefined,
  box: SlideBox,
  text: ShapeText,
): string {
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name }),
      el('p:cNvSpPr', placeholder ? {} : { txBox: 1 }, placeholder ? el('a:spLocks', { noGrp: 1 }) : ''),
      el('p:nvPr', {}, placeholder ? el('p:ph', placeholder) : ''),
    ),
    el(
      'p:spPr',
      {},
      transform('a:xfrm', box),
      placeholder ? '' : el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
    ),
    el(
      'p:txBody',
      {},
      el('a:bodyPr', { wrap: 'square', ...NO_INSETS, anchor: text.anchor ?? 't' }, el('a:normAutofit')),
      el('a:lstStyle'),
      text.paragraphs,
    ),
  );
}

/** A thin line across a box's upper edge. */
export function rule(id: number, name: string, box: SlideBox, colour: string): string {
  return el(
    'p:cxnSp',
    {},
    el('p:nvCxnSpPr', {}, el('p:cNvPr', { id, name }), el('p:cNvCxnSpPr'), el('p:nvPr')),
    el(
      'p:spPr',
      {},
      transform('a:xfrm', { ...box, height: 0 }),
      el('a:prstGeom', { prst: 'line' }, el('a:avLst')),
      el('a:ln', { w: 9525 }, el('a:solidFill', {}, el('a:srgbClr', { val: colour.slice(1).toUpperCase() }))),
    ),
  );
}

/** A native chart; `descr` is its alternative text. */
export function chartFrame(id: number, name: string, descr: string, box: SlideBox, relation: string): string {
  return el(
    'p:graphicFrame',
    {},
    el(
      'p:nvGraphicFramePr',
      {},
      el('p:cNvPr', { id, name, descr }),
      el('p:cNvGraphicFramePr', {}, el('a:graphicFrameLocks', { noGrp: 1 })),
      el('p:nvPr'),
    ),
    transform('p:xfrm', box),
    el(
      'a:graphic',
      {},
      el('a:graphicData', { uri: NS.c }, el('c:chart', { 'xmlns:c': NS.c, 'r:id': relation })),
    ),
  );
}

/** A picture; `descr` is its alternative text. */
export function pictureShape(
  id: number,
  name: string,
  descr: string,
  box: SlideBox,
  relation: string,
): string {
  return el(
    'p:pic',
    {},
    el(
      'p:nvPicPr',
      {},
      el('p:cNvPr', { id, name, descr }),
      el('p:cNvPicPr', {}, el('a:picLocks', { noChangeAspect: 1 })),
      el('p:nvPr'),
    ),
    el('p:blipFill', {}, el('a:blip', { 'r:embed': relation }), el('a:stretch', {}, el('a:fillRect'))),
    el('p:spPr', {}, transform('a:xfrm', box), el('a:prstGeom', { prst: 'rect' }, el('a:avLst'))),
  );
}

/** The tree of shapes that a slide, a layout or a master holds. */
export function shapeTree(shapes: readonly string[]): string {
  return el(
    'p:spTree',
    {},
    el('p:nvGrpSpPr', {}, el('p:cNvPr', { id: 1, name: '' }), el('p:cNvGrpSpPr'), el('p:nvPr')),
    el(
      'p:grpSpPr',
      {},
      el(
        'a:xfrm',
        {},
        el('a:off', { x: 0, y: 0 }),
        el('a:ext', { cx: 0, cy: 0 }),
        el('a:chOff', { x: 0, y: 0 }),
        el('a:chExt', { cx: 0, cy: 0 }),
      ),
    ),
    shapes,
  );
}

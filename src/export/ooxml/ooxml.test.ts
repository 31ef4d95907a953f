import { describe, expect, it } from 'vitest';
import { startsFormula } from '../table/formula.ts';
import { tinyPng } from '../testing/figures.ts';
import { schemaProblems, schemasMissing, unpack } from '../testing/validate.ts';
import { pack } from './package.ts';
import { fit, pngSize } from './picture.ts';
import { PROPERTY_RELATIONS, propertyParts } from './properties.ts';
import { el, escape } from './xml.ts';

describe('xml', () => {
  it('escapes mark-up and leaves out what XML cannot hold', () => {
    expect(escape('a<b>&"c"\u0000\u000b\ud800 𠮷')).toBe('a&lt;b&gt;&amp;&quot;c&quot; 𠮷');
  });

  it('leaves out attributes that are undefined and keeps line breaks in the others', () => {
    expect(el('a', { b: undefined, c: 0, d: 'x\ny' })).toBe('<a c="0" d="x&#10;y"/>');
    expect(el('a', {}, ['<b/>', ''], 'x')).toBe('<a><b/>x</a>');
  });
});

describe('pack', () => {
  const properties = {
    title: '<标题>',
    description: '',
    date: '2026-11-21',
    producer: '绩览',
    language: 'zh-CN',
  };

  it('names every part’s type and every relation, pictures by their extension', () => {
    const parts = [
      {
        path: 'x/a.xml',
        contentType: 'type/a',
        data: '<a/>',
        relations: [{ id: 'r1', type: 'image', target: 'b.png' }],
      },
      { path: 'x/b.png', contentType: 'image/png', data: tinyPng() },
    ];
    const { texts } = unpack(
      pack(parts, [{ id: 'r1', type: 'officeDocument', target: 'x/a.xml' }], '2026-11-21'),
    );
    expect(texts['[Content_Types].xml']).toContain('PartName="/x/a.xml" ContentType="type/a"');
    expect(texts['[Content_Types].xml']).not.toContain('b.png');
    expect(texts['x/_rels/a.xml.rels']).toContain('Target="b.png"');
    expect(texts['_rels/.rels']).toContain('relationships/officeDocument');
  });

  it('takes its date from the data; a date that is none gives none', () => {
    const with_ = unpack(pack(propertyParts(properties), PROPERTY_RELATIONS, '2026-11-21')).texts;
    expect(with_['docProps/core.xml']).toContain('2026-11-21T00:00:00Z');
    const without = unpack(pack(propertyParts({ ...properties, date: '' }), PROPERTY_RELATIONS, '')).texts;
    expect(without['docProps/core.xml']).not.toContain('created');
  });

  it.skipIf(schemasMissing())('a part against its schema is found out', () => {
    const broken = propertyParts(properties).map((part) => ({
      ...part,
      data: String(part.data).replace('</cp:coreProperties>', '<oops/></cp:coreProperties>'),
    }));
    expect(schemaProblems(pack(broken, PROPERTY_RELATIONS, '')).join()).toContain('oops');
  });
});

describe('picture', () => {
  it('reads a PNG’s size and nothing else’s', () => {
    expect(pngSize(tinyPng(1843, 900))).toEqual({ width: 1843, height: 900 });
    expect(pngSize(new Uint8Array(40))).toBeUndefined();
    expect(pngSize(new Uint8Array(3))).toBeUndefined();
  });

  it('fits a box with its shape kept', () => {
    expect(fit({ width: 200, height: 100 }, { width: 100, height: 100 })).toEqual({ width: 100, height: 50 });
    expect(fit({ width: 100, height: 200 }, { width: 100, height: 100 })).toEqual({ width: 50, height: 100 });
  });
});

describe('startsFormula', () => {
  it('is true for what a spreadsheet might run', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM', '\t=1', '\r=1', '＝1'])
      expect(startsFormula(text)).toBe(true);
  });
  it('is false for names and numbers', () => {
    for (const text of ['西区产业园', '1-11月', '', ' ', '100%']) expect(startsFormula(text)).toBe(false);
  });
});

/** XML as strings: an element is made by `el`, a text always by `escape`, so that no mark-up leaks from data. */
type Value = string | number | undefined;
export type Attributes = Readonly<Record<string, Value>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 cannot hold: control characters, lone surrogates, U+FFFE and U+FFFF. */
const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for an element or an attribute; characters that XML cannot hold are left out. */
export function escape(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"]/g, (c) => ENTITIES[c]!);
}

/** An element. Attributes that are undefined are left out; children are XML already. */
export function el(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (string | readonly string[])[]
): string {
  let head = `<${name}`;
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined)
      head += ` ${key}="${escape(String(value)).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')}"`;
  }
  const inner = children.flat().join('');
  return inner === '' ? `${head}/>` : `${head}>${inner}</${name}>`;
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const NS = {
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  p: 'http://schemas.openxmlformats.org/presentationml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  s: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
} as const;

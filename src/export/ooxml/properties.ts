/** docProps: what a file says of itself in the system's property sheet. */
import type { Part, Relation } from './package.ts';
import { DECLARATION, el, escape } from './xml.ts';

export interface Properties {
  readonly title: string;
  /** Data version and sources in one line. */
  readonly description: string;
  /** YYYY-MM-DD: the date of the data; a file carries no clock. */
  readonly date: string;
  readonly producer: string;
  readonly language: string;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

export const PROPERTY_RELATIONS: readonly Relation[] = [
  { id: 'rIdCore', type: 'core-properties', target: 'docProps/core.xml' },
  { id: 'rIdApp', type: 'extended-properties', target: 'docProps/app.xml' },
];

export function propertyParts(properties: Properties): Part[] {
  const { title, description, date, producer, language } = properties;
  const when = /^\d{4}-\d\d-\d\d$/.test(date) ? `${date}T00:00:00Z` : undefined;
  const dated = (name: string): string => (when ? el(name, { 'xsi:type': 'dcterms:W3CDTF' }, when) : '');
  const core = el(
    'cp:coreProperties',
    {
      'xmlns:cp': PACKAGE,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    el('dc:title', {}, escape(title)),
    el('dc:creator', {}, escape(producer)),
    el('dc:description', {}, escape(description)),
    el('dc:language', {}, escape(language)),
    dated('dcterms:created'),
    dated('dcterms:modified'),
  );
  const app = el('Properties', { xmlns: EXTENDED }, el('Application', {}, escape(producer)));
  return [
    {
      path: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      data: DECLARATION + core,
    },
    {
      path: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      data: DECLARATION + app,
    },
  ];
}

/** An Open Packaging Convention package: parts, their content types and relationships, in a zip. */
import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { DECLARATION, el } from './xml.ts';

export interface Relation {
  readonly id: string;
  /** Last step of the relationship's type: `slide`, `chart`, `image`. */
  readonly type: string;
  /** Relative to the part that holds the relation. */
  readonly target: string;
}

export interface Part {
  /** From the package's root, without a leading slash. */
  readonly path: string;
  readonly contentType: string;
  readonly data: string | Uint8Array;
  readonly relations?: readonly Relation[];
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
const CORE = `${PACKAGE}relationships/metadata/core-properties`;

function relationships(relations: readonly Relation[]): string {
  const list = relations.map(({ id, type, target }) =>
    el('Relationship', {
      Id: id,
      Type: type === 'core-properties' ? CORE : OFFICE + type,
      Target: target,
    }),
  );
  return DECLARATION + el('Relationships', { xmlns: `${PACKAGE}relationships` }, list);
}

function contentTypes(parts: readonly Part[]): string {
  return (
    DECLARATION +
    el(
      'Types',
      { xmlns: `${PACKAGE}content-types` },
      el('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      el('Default', { Extension: 'png', ContentType: 'image/png' }),
      parts
        .filter(({ path }) => !path.endsWith('.png'))
        .map(({ path, contentType }) => el('Override', { PartName: `/${path}`, ContentType: contentType })),
    )
  );
}

/** Zip entries carry a date; it comes from the data (YYYY-MM-DD), so that the same figure gives the same bytes. */
export function stamp(date: string): Date {
  const [year, month, day] = date.split('-').map(Number);
  const valid = year !== undefined && year >= 1980 && year < 2100;
  return valid ? new Date(year, (month ?? 1) - 1, day ?? 1) : new Date(1980, 0, 1);
}

/**
 * The bytes of a package. `root` are the relations of the package itself. Pictures and workbooks are stored as they
 * are, everything else is deflated; no worker is started, so a strict CSP does not matter.
 */
export function pack(parts: readonly Part[], root: readonly Relation[], date: string): Uint8Array {
  const mtime = stamp(date);
  const files: Zippable = {};
  const put = (path: string, data: string | Uint8Array): void => {
    files[path] =
      typeof data === 'string' ? [strToU8(data), { level: 6, mtime }] : [data, { level: 0, mtime }];
  };
  put('[Content_Types].xml', contentTypes(parts));
  put('_rels/.rels', relationships(root));
  for (const { path, data, relations } of parts) {
    put(path, data);
    if (!relations?.length) continue;
    const cut = path.lastIndexOf('/') + 1;
    put(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`, relationships(relations));
  }
  return zipSync(files);
}

/**
 * For tests only: every part of a package against the ISO 29500 transitional schemas, by xmllint. The schemas lie
 * beside the repository; where they or xmllint are absent, tests say so and are skipped.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const SCHEMAS = resolve(ROOT, '../shared/ooxml-xsd');

export function has(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Why schemas cannot be checked here; '' where they can. */
export function schemasMissing(): string {
  if (!existsSync(join(SCHEMAS, 'wml.xsd'))) return `no schemas at ${SCHEMAS}`;
  return has('xmllint', '--version') ? '' : 'no xmllint';
}

/** The parts of a package by path; XML as text. */
export function unpack(bytes: Uint8Array): {
  texts: Record<string, string>;
  files: Record<string, Uint8Array>;
} {
  const files = unzipSync(bytes);
  const texts: Record<string, string> = {};
  for (const path of Object.keys(files))
    if (/\.(xml|rels)$/.test(path)) texts[path] = strFromU8(files[path]!);
  return { texts, files };
}

/** The schema that a part's root belongs to, by its name space. */
const BY_ROOT: readonly (readonly [RegExp, string])[] = [
  [/^<[\w:]*Types /, 'opc-contentTypes'],
  [/^<[\w:]*Relationships /, 'opc-relationships'],
  [/^<[\w:]*coreProperties /, 'opc-coreProperties'],
  [/^<Properties /, 'shared-documentPropertiesExtended'],
  [/^<c:chartSpace /, 'dml-chart'],
  [/^<a:/, 'dml-main'],
  [/^<p:/, 'pml'],
  [/^<w:/, 'wml'],
  [/^<(worksheet|workbook|styleSheet|sst) /, 'sml'],
];

const XML_NS = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
<xs:attribute name="space" type="xs:NCName"/><xs:attribute name="lang" type="xs:language"/></xs:schema>`;
const DC = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://purl.org/dc/elements/1.1/">
${['title', 'creator', 'subject', 'description', 'identifier', 'language'].map((name) => `<xs:element name="${name}" type="xs:string"/>`).join('')}</xs:schema>`;
const DCTERMS = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://purl.org/dc/terms/" xmlns="http://purl.org/dc/terms/">
<xs:complexType name="W3CDTF"><xs:simpleContent><xs:extension base="xs:dateTime"><xs:anyAttribute namespace="##other" processContents="skip"/></xs:extension></xs:simpleContent></xs:complexType>
<xs:element name="created" type="W3CDTF"/><xs:element name="modified" type="W3CDTF"/></xs:schema>`;

/** The published schemas name `xml:` and Dublin Core by address only; a driver brings small stand-ins for these. */
function writeDrivers(folder: string): void {
  writeFileSync(join(folder, 'xml.xsd'), XML_NS);
  writeFileSync(join(folder, 'dc.xsd'), DC);
  writeFileSync(join(folder, 'dcterms.xsd'), DCTERMS);
  for (const [, name] of BY_ROOT) {
    const path = join(SCHEMAS, `${name}.xsd`);
    const target = /targetNamespace="([^"]+)"/.exec(readFileSync(path, 'utf8'))![1]!;
    const imports = [
      ['http://www.w3.org/XML/1998/namespace', 'xml.xsd'],
      ...(name === 'opc-coreProperties'
        ? [
            ['http://purl.org/dc/elements/1.1/', 'dc.xsd'],
            ['http://purl.org/dc/terms/', 'dcterms.xsd'],
          ]
        : []),
      [target, path],
    ].map(([ns, at]) => `<xs:import namespace="${ns}" schemaLocation="${at}"/>`);
    writeFileSync(
      join(folder, `${name}.xsd`),
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
    );
  }
}

interface Found {
  readonly path: string;
  readonly text: string;
}

/** XML parts of a package and of the workbooks embedded in it. */
function partsOf(bytes: Uint8Array, prefix: string): Found[] {
  const { texts, files } = unpack(bytes);
  const own = Object.keys(texts).map((path) => ({ path: prefix + path, text: texts[path]! }));
  const inner = Object.keys(files).filter((path) => path.endsWith('.xlsx'));
  return [...own, ...inner.flatMap((path) => partsOf(files[path]!, `${prefix}${path}/`))];
}

/** Problems that xmllint finds in the parts of packages and of the workbooks embedded in them; none is the wish. */
export function schemaProblems(...packages: readonly Uint8Array[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'ooxml-'));
  try {
    writeDrivers(folder);
    return check(
      packages.flatMap((bytes, i) => partsOf(bytes, packages.length > 1 ? `${i}/` : '')),
      folder,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One run of xmllint a schema: most of its time goes into reading the schema. */
function check(parts: readonly Found[], folder: string): string[] {
  const problems: string[] = [];
  const bySchema = new Map<string, string[]>();
  mkdirSync(join(folder, 'parts'));
  parts.forEach(({ path, text }, i) => {
    const root = text.replace(/^<\?xml[^>]*>\s*/, '');
    const schema = BY_ROOT.find(([pattern]) => pattern.test(root))?.[1];
    if (!schema) {
      problems.push(`${path}: no schema for ${root.slice(0, 60)}`);
      return;
    }
    const at = join(folder, 'parts', `${i}-${path.replace(/\W/g, '_').slice(-80)}.xml`);
    writeFileSync(at, text);
    bySchema.set(schema, [...(bySchema.get(schema) ?? []), at]);
  });
  for (const [schema, paths] of bySchema) {
    try {
      execFileSync('xmllint', ['--nonet', '--noout', '--schema', join(folder, `${schema}.xsd`), ...paths], {
        stdio: ['ignore', 'ignore', 'pipe'],
        maxBuffer: 64 * 1024 * 1024,
      });
    } catch (error) {
      const lines = String((error as { stderr: Buffer }).stderr).split('\n');
      problems.push(...lines.filter((line) => /error/.test(line)));
    }
  }
  return problems;
}

/** Runs a Python script of Debian's interpreter on a file; undefined where the module it needs is not there. */
export function python(module: string, script: string, ...args: string[]): string | undefined {
  const interpreter = '/usr/bin/python3';
  if (!existsSync(interpreter) || !has(interpreter, '-c', `import ${module}`)) return undefined;
  return execFileSync(interpreter, ['-c', script, ...args], { encoding: 'utf8' });
}

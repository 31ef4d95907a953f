/** A CycloneDX 1.5 bill of materials of the lock. It carries no clock: the same lock gives the same bytes. */
import { stableId } from '../revisions/feed.ts';
import type { Locked } from './lock.ts';

interface Project {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

const purl = ({ name, version }: Pick<Locked, 'name' | 'version'>): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

const hashes = ({ integrity }: Locked): object =>
  integrity.startsWith('sha512-')
    ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') }] }
    : {};

function licences(licence: string): object {
  if (licence === '') return {};
  const isOne = /^[\w.-]+$/.test(licence);
  return { licenses: [isOne ? { license: { id: licence } } : { expression: licence }] };
}

/** What readers load is `required`; what only builds and tests is `excluded`. */
export function sbom(packages: readonly Locked[], shipped: ReadonlySet<string>, project: Project): object {
  const once = new Map(packages.map((each) => [purl(each), each]));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: stableId(...once.keys()),
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': purl(project),
        name: project.name,
        version: project.version,
        ...licences(project.license),
      },
    },
    components: [...once].map(([ref, each]) => ({
      type: 'library',
      'bom-ref': ref,
      name: each.name,
      version: each.version,
      purl: ref,
      scope: shipped.has(each.name) ? 'required' : 'excluded',
      ...hashes(each),
      ...licences(each.licence),
    })),
  };
}

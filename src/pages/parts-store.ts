/** Parts of a large district as they are loaded: each file once, kept and shared by pages. */
import { Lazy } from '../load/lazy.svelte.ts';
import { json } from '../load/source.ts';
import type { Encoded } from '../model/columnar.ts';
import type { Dataset, Finding, Site } from '../model/dataset.ts';
import type { Exception } from '../model/exception.ts';
import type { Manifest, Needs, PartFile } from '../model/parts.ts';

/** How many datasets are kept: a reader goes back and forth between a few. */
const KEPT = 4;

export class PartsStore {
  private readonly manifest: Lazy<Manifest>;
  private readonly site: () => Promise<Site>;
  private readonly files = new Map<string, Promise<unknown>>();
  private readonly made = new Map<string, Promise<Dataset>>();

  /** `manifest` is its path; `site` gives the site with its long texts. */
  constructor(manifest: string, site: () => Promise<Site>) {
    this.manifest = new Lazy(() => json<Manifest>(manifest));
    this.site = site;
  }

  /** What `load` made of a file; asked for again where that failed. */
  private once<T>(path: string, load: (path: string) => Promise<T>): Promise<T> {
    const known = this.files.get(path) as Promise<T> | undefined;
    if (known) return known;
    const loading = load(path);
    this.files.set(path, loading);
    loading.catch(() => this.files.delete(path));
    return loading;
  }

  /** The dataset of the parts needed. Rejects where a file is lost. */
  async dataset(needs: Needs): Promise<Dataset> {
    const manifest = await this.manifest.load();
    const parts = new Set([
      ...needs.bodies.flatMap((id) => manifest.bodies[id] ?? []),
      ...needs.indicators.flatMap((id) => manifest.indicators[id] ?? []),
    ]);
    const years = needs.exceptions?.length === 0 ? Object.keys(manifest.exceptions) : needs.exceptions;
    const found = years?.flatMap((year) => manifest.exceptions[year] ?? []);
    const key = [...parts, needs.checks, needs.findings, ...(found ?? ['-'])].join();
    const known = this.made.get(key);
    if (known) return known;
    const making = this.make(manifest, [...parts], found, needs);
    this.made.set(key, making);
    making.catch(() => this.made.delete(key));
    for (const old of [...this.made.keys()].slice(0, -KEPT)) this.made.delete(old);
    return making;
  }

  private async make(
    manifest: Manifest,
    paths: readonly string[],
    found: readonly string[] | undefined,
    needs: Needs,
  ): Promise<Dataset> {
    const loading = import('../query/parts.ts');
    const [site, query, parts, exceptions, checks, findings] = await Promise.all([
      this.site(),
      loading,
      Promise.all(
        paths.map((path) =>
          this.once(path, async () => {
            const [file, query] = await Promise.all([json<PartFile>(path), loading]);
            return query.default.decodePart(file);
          }),
        ),
      ),
      found && Promise.all(found.map((path) => this.once(path, (at) => json<Exception[]>(at)))),
      needs.checks
        ? this.once(manifest.checks, async (path) => {
            const [encoded, query] = await Promise.all([json<Encoded>(path), loading]);
            return query.default.decodeChecks(encoded);
          })
        : undefined,
      needs.findings ? this.once('findings.json', (path) => json<Finding[]>(path)) : undefined,
    ]);
    return query.default.joinParts(
      site,
      parts,
      { shared: manifest.shared, ...(exceptions && { exceptions: exceptions.flat() }) },
      { ...(checks && { checks }), ...(findings && { findings }) },
    );
  }
}

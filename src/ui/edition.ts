/** Which pinned edition these pages are, and whether a later one exists. The build marks an edition's pages. */

export interface EditionEntry {
  readonly id: string;
  readonly version: string;
  readonly date: string;
}

/** editions/index.json: rewritten by every build, so that an old edition learns of later ones. */
export interface EditionList {
  readonly current: { readonly version: string; readonly date: string };
  /** From the first to the latest. */
  readonly editions: readonly EditionEntry[];
}

export interface EditionState {
  /** The latest edition after this one; '' where this is it. */
  readonly later: string;
  /** The current pages hold other data than this edition. */
  readonly outdated: boolean;
}

/** Id of the edition that this page belongs to; '' on the current pages. */
export function editionHere(): string {
  if (typeof document === 'undefined') return '';
  return document.querySelector('meta[name="jilan-edition"]')?.getAttribute('content') ?? '';
}

/** What has come after an edition. */
export function editionState(here: string, list: EditionList): EditionState {
  const last = list.editions[list.editions.length - 1];
  const own = list.editions.find(({ id }) => id === here);
  return {
    later: last && last.id > here ? last.id : '',
    outdated: own !== undefined && own.version !== list.current.version,
  };
}

let asked: Promise<EditionList> | undefined;

/** The list beside the editions; read once a page. Rejects where the edition was copied away from it. */
export function editionList(): Promise<EditionList> {
  asked ??= fetch('../index.json').then((response) => {
    if (!response.ok) throw new Error(`editions/index.json: ${response.status}`);
    return response.json() as Promise<EditionList>;
  });
  return asked;
}

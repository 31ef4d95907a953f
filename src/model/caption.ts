/** What is said of figures, in one language: it is made from Frames alone, so it travels with them. */

/** All the words of a figure. */
export interface Caption {
  /** One finding in a few words, without a full stop. */
  readonly title: string;
  /** Measure · unit · basis · years. */
  readonly subtitle: string;
  /** Why panels stand apart, in the order of the Frame; a chart writes it between them, a table below. */
  readonly incomparable: readonly string[];
  /** The whole finding, then the Frame's notes, each one sentence. */
  readonly notes: readonly string[];
  /** Body and year of each report, in the order of the Frame. */
  readonly sources: readonly string[];
  /** Data version and date. */
  readonly version: string;
}

/** What is said of an exception. */
export interface ExceptionCaption {
  /** The number that comes first, with its unit, or a word for the figure that is missing. */
  readonly number: string;
  /** Whose it is, of which year, and what the number says; no full stop. */
  readonly text: string;
  /** The part that explains it; '' where none does. */
  readonly why: string;
}

/** A number of all bodies or of one, with what it is of and how it changed. */
export interface TileCaption {
  readonly id: 'rate' | 'unspent' | 'lost' | 'differs';
  readonly label: string;
  readonly number: string;
  readonly unit: string;
  /** Of all, over those that have both years: whose it is, and how far it moved; undefined where nothing compares. */
  readonly change:
    { readonly of: string; readonly moved: string; readonly direction: -1 | 0 | 1 } | undefined;
  readonly lines: readonly string[];
}

/** What the overview says. */
export interface OverviewCaption {
  /** Level, change like for like, the largest exception: two lines at most. */
  readonly headline: string;
  /** Basis and coverage, a phrase each. */
  readonly basis: readonly string[];
  /** Whether the selection has a report at all: without one nothing can be said to be in order. */
  readonly onFile: boolean;
  /** None where there is nothing to count. */
  readonly tiles: readonly TileCaption[];
  readonly list: { readonly title: string; readonly legend: string };
}

/** What the page of one body says above its figures. */
export interface BodyCaption {
  /** Its latest and its worst year, and its score; '' where it has neither. */
  readonly lead: string;
  /** Of its latest year; none where it has no report. */
  readonly tiles: readonly TileCaption[];
}

/** The words of a page's answer. */
export interface PageCaptions {
  /** Of the overview alone. */
  readonly overview?: OverviewCaption;
  /** Of the page of one body. */
  readonly body?: BodyCaption;
  /** In the order of the exceptions. */
  readonly exceptions: readonly ExceptionCaption[];
  /** One line for the small losses among them, which stand last: `另有 31 处小额扣分`; '' where there are none. */
  readonly minor: string;
  /** By chart id. */
  readonly figures: Readonly<Record<string, Caption>>;
}

/** All that stands below a figure that does not print the reasons between its panels. */
export function allNotes({ incomparable, notes }: Pick<Caption, 'incomparable' | 'notes'>): string[] {
  return [...incomparable, ...notes];
}

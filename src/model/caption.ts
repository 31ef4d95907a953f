/** What is said of figures, in one language: it is made from Frames alone, so it travels with them. */

/** All the words of a figure. */
export interface Caption {
  /** The finding, one sentence. */
  readonly title: string;
  /** Measure · unit · basis · years. */
  readonly subtitle: string;
  /** Why panels stand apart, in the order of the Frame; a chart writes it between them, a table below. */
  readonly incomparable: readonly string[];
  /** The Frame's notes, each one sentence. */
  readonly notes: readonly string[];
  /** Body and year of each report, in the order of the Frame. */
  readonly sources: readonly string[];
  /** Data version and date. */
  readonly version: string;
}

/** The words of a page's answer. */
export interface PageCaptions {
  /** The sentences that sum up the overview; '' on other pages. */
  readonly lead: string;
  /** In the order of the exceptions. */
  readonly exceptions: readonly { readonly title: string; readonly line: string }[];
  /** By chart id. */
  readonly figures: Readonly<Record<string, Caption>>;
}

/** All that stands below a figure that does not print the reasons between its panels. */
export function allNotes({ incomparable, notes }: Pick<Caption, 'incomparable' | 'notes'>): string[] {
  return [...incomparable, ...notes];
}

/** A year of a body: what reports are of. */
export interface BodyYear {
  readonly department: string;
  readonly year: number;
}

/** A body's year as one text, to look it up by. */
export const bodyYearKey = ({ department = '', year }: Partial<BodyYear>): string =>
  `${department}:${year ?? ''}`;

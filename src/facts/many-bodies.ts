/** How many bodies can be told apart. */

/**
 * Colours and markers of the palette: `slot` of departments.csv runs from 1 to 8 and is empty from the ninth body on
 * (docs/data.md).
 */
export const SLOTS = 8;

/** Whether there are more bodies than anybody tells apart: they get a plot each, or are counted in place of named. */
export const areMany = (bodies: number): boolean => bodies > SLOTS;

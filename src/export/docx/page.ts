/**
 * The official paper of GB/T 9704-2012: A4, text area 156 × 225 mm, 37 mm above and 28 mm left of it, 22 lines of
 * 28 characters of size 3 (16 pt). Lengths of WordprocessingML are twentieths of a point.
 */
const TWIPS_PER_MM = 1440 / 25.4;
const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);
/** DrawingML counts in EMU. */
export const EMU_PER_MM = 36_000;

export const PAGE = {
  width: 11_906,
  height: 16_838,
  top: twips(37),
  left: twips(28),
  right: 11_906 - twips(28) - twips(156),
  bottom: 16_838 - twips(37) - twips(225),
} as const;

/** Width of a picture: the whole text area. */
export const TEXT_MM = 156;
/** A picture leaves room on its page for caption and source. */
export const PICTURE_MOST_MM = 190;
export const TEXT_TWIPS = twips(TEXT_MM);

/** 225 mm over 22 lines. */
export const LINE = 579;
/**
 * 28 characters of 16 pt take 158 mm; set 0.25 pt closer (twentieths here) they fit 156 mm. A character grid would say
 * the same, but LibreOffice gives a character wider than its cell two cells.
 */
export const CLOSER = -5;

/** Half points: 二号 22 pt, 三号 16 pt, 四号 14 pt, 小四 12 pt, 五号 10.5 pt. */
export const SIZE = { two: 44, three: 32, four: 28, smallFour: 24, five: 21 } as const;

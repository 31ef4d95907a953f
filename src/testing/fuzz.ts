/** How a property is tried: beside the other tests on a few hundred inputs, the same each time; on many with `npm run fuzz`. */
const many = process.env['FUZZ_RUNS'];

export const FUZZ: { readonly numRuns: number; readonly seed?: number } =
  many === undefined ? { numRuns: 200, seed: 1 } : { numRuns: Number(many) };

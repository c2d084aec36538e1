/**
 * What every property draws its tries from. The same in every run, so that a change is judged by what it changes and not by
 * luck; `SEED=2 npm test` has others, and who writes a property tries many.
 */
export const seed = Number(process.env.SEED ?? 1);

/** By how much servers' clocks are ahead of the visitor's, in milliseconds; a clock that is behind, or an answer from a store, says nothing. */
let ahead = 0;

/** Takes note of an answer's `Date` header, which other sites' servers mostly keep to themselves. */
export function heardDate(date: string | null): void {
  const served = Date.parse(date ?? '');
  if (served - Date.now() > ahead) ahead = served - Date.now();
}

/** The latest moment that any clock vouches for. A visitor's clock that is set back does not bring back what has expired. */
export const latestNow = (): number => Date.now() + ahead;

/** The closed sets of warning panels, apart from the schema: models need the words, not the means to check them. */

/** Named colours of warning levels; each comes with a symbol and a word. What a colour means is said by its scheme alone: no two towns agree. */
export const warningColours = ['red', 'orange', 'yellow', 'blue', 'green', 'black', 'grey'] as const;
export type WarningColour = (typeof warningColours)[number];

/** Where the response to a warning stands: told and waiting, at work, answered and to be checked, lifted (解除). */
export const warningStates = ['issued', 'responding', 'answered', 'lifted'] as const;
export type WarningState = (typeof warningStates)[number];

import type {PartialOrWholeDate} from './values.js';

/** The day a date comes to; a date without its year, and an event that is not resolved, come to none. */
export const wholeDay = (date: PartialOrWholeDate | undefined): string | undefined =>
  typeof date === 'string' ? (date.startsWith('-') ? undefined : date) : date && 'event' in date ? date.resolved : undefined;

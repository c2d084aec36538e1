export {contractVersion, visibilities, type Envelope, type Visibility} from './envelope.js';
export {missingReasons, polarities, qualifiers, type Change, type MissingReason, type Polarity, type Qualifier, type Quantity, type Target} from './quantity.js';
export type {Problem} from './problem.js';
export {limits, read, type Limits, type Reading, type Schema} from './read.js';
export {statCardsSchema, type StatCardsDocument} from './stat-cards.js';

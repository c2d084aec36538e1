export type {Envelope} from './envelope.js';
export {contractVersion, missingReasons, polarities, qualifiers, visibilities, widgetTypes, type MissingReason, type Polarity, type Qualifier, type Visibility, type WidgetType} from './kinds.js';
export type {Change, Quantity, Target} from './quantity.js';
export type {Problem} from './problem.js';
export {limits, read, type Limits, type Reading, type Schema} from './read.js';
export {statCardsSchema, type StatCardsDocument} from './stat-cards.js';

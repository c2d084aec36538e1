export type {Envelope} from './envelope.js';
export {contractVersion, missingReasons, polarities, qualifiers, visibilities, widgetTypes, type MissingReason, type Polarity, type Qualifier, type Visibility, type WidgetType} from './kinds.js';
export type {Change, Quantity, Target} from './quantity.js';
export type {Problem} from './problem.js';
export {read, type Schema} from './read.js';
export {clearanceGaugeSchema, type ClearanceGaugeDocument} from './clearance-gauge.js';
export {limits, type Limits, type Reading} from './reading.js';
export {statCardsSchema, type StatCardsDocument} from './stat-cards.js';

// Made from the schemas by `npm run guards`; do not edit.
import type {Contract} from '../accept.js';
import type {StatCardsDocument} from '../stat-cards.js';
import {statCardsRules} from '../stat-cards-rules.js';
import {either, list, nothing, number, only, shape, type Guard} from '../guard.js';
import {text, label, period, unit, polarity, quantity, change, target, envelope} from './shared.js';

const guard: Guard = shape({title: label, type: only('stat-cards'), cards: list(shape({label, figure: quantity}, {unit, polarity, change, target, period, definition: text, trend: shape({values: list(either(number(), nothing), 2, 60)}, {label}), group: label}))}, {...envelope});

/** How an element reads what contract/stat-cards.ts describes. */
export const statCardsContract: Contract<StatCardsDocument> = {guard, rules: statCardsRules, schema: () => import('../stat-cards.js').then(({statCardsSchema}) => statCardsSchema)};

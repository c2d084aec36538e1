// Made from the schemas by `npm run guards`; do not edit.
import type {Contract} from '../accept.js';
import type {PhaseTrackDocument} from '../phase-track.js';
import {phaseTrackRules} from '../phase-track-rules.js';
import {either, list, only, shape, whole, type Guard} from '../guard.js';
import {text, label, day, date, envelope} from './shared.js';

const guard: Guard = shape({title: label, type: only('phase-track'), phases: list(shape({name: label}, {no: whole(1, 99), from: date, to: date, length: shape({n: whole(1, 5000), unit: only('days', 'workdays', 'months')}), goals: list(either(text, shape({text}, {outcome: only('met', 'partly', 'missed'), metOn: day})), 0, 20), milestones: list(shape({label, at: date}, {outcome: only('met', 'partly', 'missed'), metOn: day}), 0, 20)}), 0, 24)}, {...envelope});

/** How an element reads what contract/phase-track.ts describes. */
export const phaseTrackContract: Contract<PhaseTrackDocument> = {guard, rules: phaseTrackRules, schema: () => import('../phase-track.js').then(({phaseTrackSchema}) => phaseTrackSchema)};

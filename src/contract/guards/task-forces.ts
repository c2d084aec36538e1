// Made from the schemas by `npm run guards`; do not edit.
import type {Contract} from '../accept.js';
import type {TaskForcesDocument} from '../task-forces.js';
import {taskForcesRules} from '../task-forces-rules.js';
import {boolean, list, only, shape, type Guard} from '../guard.js';
import {text, label, key, count, code, unit, quantity, envelope} from './shared.js';

const guard: Guard = shape({title: label, type: only('task-forces'), forces: list(shape({key, name: label}, {no: label, kind: label, rest: boolean, leaders: list(key, 0, 200), deputies: list(key, 0, 200), lead: list(key, 0, 200), members: list(key, 0, 200), duties: list(text, 0, 20), covers: list(shape({label}, {kind: only('district', 'sector', 'case')}), 0, 100), counts: list(quantity, 0, 6)}), 0, 500)}, {...envelope, called: label, leaders: list(shape({key, post: label}, {person: shape({name: label, role: only('official')}, {source: label})}), 0, 300), units: list(shape({key, name: label}, {code, kind: label, collective: boolean}), 0, 1000), measures: list(shape({label}, {unit}), 0, 6), total: list(quantity, 0, 6), pairing: shape({rows: shape({label, units: list(key, 0, 200)}, {stated: count}), columns: shape({label, units: list(key, 0, 200)}, {stated: count})}, {label, rule: only('one_to_one', 'any'), pairs: list(shape({row: key, column: key}, {note: text}), 0, 5000)})});

/** How an element reads what contract/task-forces.ts describes. */
export const taskForcesContract: Contract<TaskForcesDocument> = {guard, rules: taskForcesRules, schema: () => import('../task-forces.js').then(({taskForcesSchema}) => taskForcesSchema)};

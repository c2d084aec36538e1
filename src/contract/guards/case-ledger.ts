// Made from the schemas by `npm run guards`; do not edit.
import type {Contract} from '../accept.js';
import type {CaseLedgerDocument} from '../case-ledger.js';
import {caseLedgerRules} from '../case-ledger-rules.js';
import {boolean, either, list, only, shape, whole, type Guard} from '../guard.js';
import {text, label, code, day, instant, date, link, unit, quantity, envelope} from './shared.js';

const moment: Guard = either(date, instant);

const sum: Guard = shape({}, {people: quantity, money: quantity});

const ledgerDue: Guard = shape({}, {day: date, n: whole(1, 5000), unit: only('workdays', 'days', 'hours', 'months'), after: label, from: moment, basis: label});

const guard: Guard = shape({title: label, type: only('case-ledger'), items: list(shape({item: label}, {id: code, kind: label, source: label, refNo: label, received: moment, employer: label, unit: label, post: label, goal: text, goalMet: boolean, progress: text, internalText: text, claimed: sum, verified: sum, paid: sum, due: ledgerDue, pauses: list(shape({from: either(day, instant)}, {to: either(day, instant), reason: label}), 0, 20), tracks: list(shape({name: label}, {unit: label, post: label, docNo: label, sent: moment, due: ledgerDue, repliedAt: moment, state: only('waiting', 'replied', 'accepted', 'returned'), reply: text}), 0, 8), state: only('registered', 'assigned', 'rectifying', 'agreed', 'in_judicial', 'suspended', 'rectified', 'written_off'), rectifiedAt: moment, writeOff: shape({}, {at: either(moment, shape({missing: only('redacted_in_source', 'not_reported', 'not_applicable', 'not_yet_due', 'suppressed')})), by: label, post: label, docNo: label, reason: text}), evidence: list(shape({title: label}, {href: link, public: boolean}), 0, 20)}))}, {...envelope, unit, timeLimits: either(only('national', 'henan', 'zhejiang'), list(shape({after: label, until: list(label, 1), n: whole(1, 5000), unit: only('workdays', 'days', 'hours', 'months'), basis: label}, {evidence: only('text', 'secondary', 'unverified')}))), reported: shape({}, {items: quantity, writtenOff: quantity})});

/** How an element reads what contract/case-ledger.ts describes. */
export const caseLedgerContract: Contract<CaseLedgerDocument> = {guard, rules: caseLedgerRules, schema: () => import('../case-ledger.js').then(({caseLedgerSchema}) => caseLedgerSchema)};

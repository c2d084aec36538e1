// Made from the schemas by `npm run guards`; do not edit.
import type {Contract} from '../accept.js';
import type {DisclosureListDocument} from '../disclosure-list.js';
import {disclosureListRules} from '../disclosure-list-rules.js';
import {list, only, shape, words, type Guard} from '../guard.js';
import {text, label, code, day, link, quantity, envelope} from './shared.js';

const telephone: Guard = words(0, undefined, /^[+0-9][0-9 ()-]{2,24}(转[0-9]{1,6})?$/);

const ending: Guard = shape({at: day}, {reason: text, docNo: label});

const guard: Guard = shape({title: label, type: only('disclosure-list'), entries: list(shape({id: words(0, undefined, /^[A-Za-z0-9_-]{1,64}$/), kind: only('blacklist', 'major_violation'), name: label, facts: text, authority: label, decisionDate: day, listedFrom: day, publishUntil: day}, {subjectKind: only('unit', 'person'), creditCode: code, registrationNo: code, address: label, persons: list(shape({name: label, role: only('legal_representative', 'principal', 'in_charge', 'directly_responsible', 'official', 'other')}, {post: label, source: link}), 0, 20), people: quantity, amount: quantity, handling: text, decisionNo: label, legalBasis: text, status: only('active', 'corrected', 'objection_pending'), correction: shape({at: day, what: text}), revoked: ending, removed: ending, objectionContact: shape({name: label}, {phone: telephone, address: label}), supervisionPhone: telephone}))}, {...envelope, withdrawn: list(shape({id: words(0, undefined, /^[A-Za-z0-9_-]{1,64}$/), how: only('revoked', 'removed'), at: day}, {reason: text, docNo: label})), objectionContact: shape({name: label}, {phone: telephone, address: label}), supervisionPhone: telephone});

/** How an element reads what contract/disclosure-list.ts describes. */
export const disclosureListContract: Contract<DisclosureListDocument> = {guard, rules: disclosureListRules, schema: () => import('../disclosure-list.js').then(({disclosureListSchema}) => disclosureListSchema)};

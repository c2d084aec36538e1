// Made from the schemas by `npm run guards`; do not edit.
import {boolean, either, exact, list, nothing, number, only, shape, whole, words, type Guard} from '../guard.js';

export const text: Guard = words(0, undefined, /\S/);

export const label: Guard = words(0, 200, /\S/);

export const key: Guard = words(0, undefined, /^[A-Za-z_\u3400-\u9fff][\w\u3400-\u9fff-]{0,63}$/);

export const count: Guard = whole(0);

export const code: Guard = words(0, undefined, /^[0-9A-Za-z_-]{1,40}$/);

export const day: Guard = exact(/^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))$/);

export const instant: Guard = exact(/^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|(?:02)-(?:0[1-9]|1\d|2[0-8])))T(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|([+-](?:[01]\d|2[0-3]):[0-5]\d)))$/);

export const partialDay: Guard = exact(/^--(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

export const date: Guard = either(day, partialDay, shape({date: partialDay, yearOffset: whole(-10, 10)}), shape({event: label}, {resolved: day}));

export const period: Guard = exact(/^(\d{4}(-(H[12]|Q[1-4]|W(0[1-9]|[1-4]\d|5[0-3])|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?|(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])|\.\.)\/\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))$/);

export const link: Guard = words(0, 2048, /^(https?:\/\/[^\u0000-\u0020\\@/?#]+([/?#][^\u0000-\u0020\\]*)?|\/([^\u0000-\u0020\\/][^\u0000-\u0020\\]*)?|[^\u0000-\u0020\\/A-Za-z][^\u0000-\u0020\\]*|[A-Za-z][A-Za-z0-9+.-]*([^\u0000-\u0020\\A-Za-z0-9+.:-][^\u0000-\u0020\\]*)?)$/);

export const unit: Guard = words(0, 20, /\S/);

export const polarity: Guard = only('higher_better', 'lower_better', 'neutral');

export const reported: Guard = shape({}, {value: either(either(number(), words(0, undefined, /^-?\d{1,18}(\.\d{1,8})?$/)), nothing), unit, qualifier: only('eq', 'approx', 'gt', 'gte', 'lt', 'lte', 'over'), raw: label, missing: only('redacted_in_source', 'not_reported', 'not_applicable', 'not_yet_due', 'suppressed'), numerator: number(), denominator: number(), basis: label, period, scope: label});

export const quantity: Guard = either(number(), nothing, reported);

export const change: Guard = shape({kind: only('yoy', 'mom', 'vs_target', 'vs_baseline'), value: either(number(), nothing)}, {unit: only('percent', 'points', 'own'), reported: boolean, reason: text});

export const target: Guard = shape({value: number()}, {qualifier: only('eq', 'gt', 'gte', 'lt', 'lte'), label});

export const envelope = {'$schema': words(0, 2048), contract: exact(/^clearboard\/1(\.\d{1,4})?$/), id: words(0, undefined, /^[A-Za-z0-9_-]{1,64}$/), subtitle: label, period: either(period, shape({missing: only('redacted_in_source', 'not_reported', 'not_applicable', 'not_yet_due', 'suppressed')})), asOf: either(instant, day, shape({missing: only('redacted_in_source', 'not_reported', 'not_applicable', 'not_yet_due', 'suppressed')})), publishedAt: either(instant, day), nextUpdateDue: either(instant, day), frequency: label, publisher: shape({name: label}, {url: link}), definition: text, notes: list(shape({text}, {audience: only('public', 'internal')})), revisions: list(shape({at: either(instant, day), what: text})), visibility: only('public', 'internal', 'leaders'), approvals: list(shape({by: label, at: either(instant, day)})), issueNo: label, docNo: label, indexNo: label, madeOn: day, openness: label, validity: label, licence: shape({name: label}, {url: link}), final: boolean, demo: boolean, suppressBelow: either(boolean, whole(2, 20)), layout: shape({span: whole(1, 12)})};

// Made from the schemas by `npm run guards`; do not edit.
import type {Contract} from '../accept.js';
import type {RankingTableDocument} from '../ranking-table.js';
import {rankingTableRules} from '../ranking-table-rules.js';
import {boolean, either, list, nothing, number, only, shape, whole, words, type Guard} from '../guard.js';
import {text, label, key, code, link, unit, polarity, reported, quantity, target, envelope} from './shared.js';

const rank: Guard = whole(1);

const cell: Guard = either(number(), nothing, words(0, 2000), shape({text: label, href: link}), reported, list(either(number(), nothing), 0, 400));

const flag: Guard = shape({kind: only('commended', 'bottom', 'criticised', 'talked', 'exempt')}, {reason: label, times: whole(1)});

const previousRank: Guard = either(rank, nothing, only('new', 'reentered'), shape({notComparable: label}));

const unranked: Guard = either(only('not_reported', 'no_cases', 'exempt'), shape({reason: label}));

const sums: Guard = shape({}, {}, quantity);

const guard: Guard = shape({title: label, type: only('ranking-table'), rank: shape({method: only('standard', 'dense', 'ordinal', 'none')}, {by: key, given: boolean, direction: only('asc', 'desc'), tieBreakers: list(shape({by: key}, {direction: only('asc', 'desc')})), lastN: shape({n: whole(1), straddle: only('all', 'none')})}), columns: list(shape({key, label, kind: only('text', 'count', 'rate', 'money', 'change', 'date', 'level', 'trend', 'link')}, {unit, shownIn: only('元', '万元', '亿元', 'auto'), polarity, target, thresholds: list(shape({at: either(number(), label)}, {judgement: only('good', 'warn', 'bad'), label})), bar: boolean, digits: whole(0, 8), definition: text, group: label, summed: boolean, pinned: boolean}), 0, 100), rows: either(list(shape({unit: label}, {code, group: label, rank: either(rank, nothing), previousRank, unranked, flags: list(flag), own: boolean}, cell)), shape({columns: shape({unit: list(label)}, {code: list(either(code, nothing)), group: list(either(label, nothing)), rank: list(either(rank, nothing)), previousRank: list(either(previousRank, nothing)), unranked: list(either(unranked, nothing)), flags: list(either(list(flag), nothing)), own: list(either(boolean, nothing))}, list(cell))}))}, {...envelope, population: label, groups: shape({}, {by: key, ranks: only('whole', 'each'), closed: boolean, list: list(shape({name: label}, {cells: sums}))}), totals: shape({}, {place: only('first', 'last'), label, cells: sums}), droppedOut: list(shape({unit: label}, {code, rank, reason: label})), flagVisibility: only('public', 'internal')});

/** How an element reads what contract/ranking-table.ts describes. */
export const rankingTableContract: Contract<RankingTableDocument> = {guard, rules: rankingTableRules, schema: () => import('../ranking-table.js').then(({rankingTableSchema}) => rankingTableSchema)};

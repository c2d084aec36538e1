import {grouped} from '../number.js';
import type {RankingTableWords} from '../zh-hans/ranking-table.js';

const plural = (n: string, one: string, many: string) => `${n} ${n === '1' ? one : many}`;

/** 1st, 2nd, 3rd, 4th, 11th, 21st; the figure may be grouped. */
function ordinal(n: string): string {
  const teen = /1[123]$/.test(n);
  const last = n.slice(-1);
  return n + (teen ? 'th' : last === '1' ? 'st' : last === '2' ? 'nd' : last === '3' ? 'rd' : 'th');
}

/** The ranking's phrases in English. */
export const rankingTable: RankingTableWords = {
  rank: 'Rank',
  unit: 'Unit',
  code: 'Code',
  flagged: 'Remarks',
  ranking: 'Ranking',
  own: 'own unit',
  tied: 'tied',
  unranked: 'not ranked',
  none: '—',
  against: {year: 'On last year', half: 'On last half-year', quarter: 'On last quarter', month: 'On last month', week: 'On last week', other: 'On last period'},
  units: (n) => plural(n, 'unit', 'units'),
  at: ordinal,
  tiedAt: (rank) => `tied ${ordinal(rank)}`,
  up: (n) => `up ${plural(n, 'place', 'places')}`,
  down: (n) => `down ${plural(n, 'place', 'places')}`,
  new: 'first time',
  reentered: 're-entered',
  notComparable: (reason) => `not comparable: ${reason}`,
  reason: {not_reported: 'not reported', no_cases: 'no cases', exempt: 'not taking part', other_unit: 'in another unit'},
  flags: {commended: 'commended', bottom: 'among the last', criticised: 'criticised', talked: 'summoned', exempt: 'exempt'},
  times: (flag, n) => `${flag} (${n} periods running)`,
  because: (flag, reason) => `${flag}: ${reason}`,
  series: (n, values) => `last ${n} periods: ${values}`,
  shortSeries: (n) => `under ${n} periods`,
  judged: {good: 'good', warn: 'warning', bad: 'bad'},
  below: (figure) => `below ${figure === '' ? 'target' : `the target of ${figure}`}`,
  above: (figure) => `above ${figure === '' ? 'target' : `the target of ${figure}`}`,
  method: (by, descending, method) =>
    `by ${by}, ${descending ? 'highest' : 'lowest'} first, on unrounded values; ${{standard: 'equal values share a rank and the next ranks are skipped', dense: 'equal values share a rank and the next rank follows on', ordinal: 'equal values in the order of codes'}[method]}`,
  given: 'ranks as given by the publisher',
  tieBreakers: (names) => `ties by ${names}`,
  lead: (units, figure) => `${units} leads (${figure})`,
  leadTied: (units, figure) => `${units} lead together (${figure})`,
  allTied: (units, figure) => `${units} have the same value (${figure}) and share 1st place`,
  only: (unit, figure) => `only ${unit} is ranked (${figure})`,
  nobody: 'no unit is ranked',
  last: (unit, place, figure) => `${unit} is ${place} (${figure})`,
  pair: (who, what) => `${who} ${what}`,
  silent: (units, reason, names) => `${units} ${reason}: ${names}`,
  withReason: (units, reason, names) => `${units} not ranked (${reason}): ${names}`,
  andOthers: ' and others',
  listed: (units, columns) => `${units}, with ${columns}`,
  noUnits: 'no units yet',
  otherOrder: 'Some ranks do not follow the order of the values; the publisher’s ranks are shown',
  gaps: 'some ranks are left out; the publisher’s ranks stand',
  otherRank: (unit, given, computed) => `${unit} is given ${ordinal(given)}, by value ${ordinal(computed)}`,
  looksEqual: 'Some values look equal and differ in rank; ranks go by the unrounded values',
  overHundred: (column) => `“${column}” has values over 100%, shown as reported; the publisher’s definition holds`,
  otherUnit: (column, unit) => `“${column}” has values that are not in ${unit}; they are neither ranked nor compared`,
  shown: (shown, all) => `The first ${grouped(shown)} of ${grouped(all)} units`,
  more: 'Show more',
  sideways: 'Scroll sideways for more columns',
  howToSort: 'Sorts by this column; with Shift, or Shift+Enter, by a further one',
  nobodyFound: 'No unit found',
};

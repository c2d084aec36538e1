import type {RankingColumn} from '../contract/ranking-table.js';
import {grouped} from '../language/number.js';
import {sayQuantity} from '../language/quantity.js';
import {isOtherUnit, isPercent, judge, sayFigureIn, unitOf} from './ranking-figure.js';
import {reasonOf, type Teller} from './ranking-row.js';

/** More names than these are not read out in a sentence. */
const NAMED = 12;

/** The ranking in one sentence: who leads, who is last or how many share the last place, who misses the target, who is not ranked and why. */
export function rankingSentence(teller: Teller): string {
  const {document, rows, by, ranked, words, say} = teller;
  if (rows.count === 0) return say.noUnits + words.stop;
  const parts = by
    ? [...(ranked === 0 ? [say.nobody] : rankedParts(teller, by)), ...unrankedParts(teller)]
    : [say.listed(say.units(grouped(rows.count)), words.list(document.columns.map(({label}) => label))), ...unrankedParts(teller)];
  return parts.join(words.semicolon) + words.stop;
}

function rankedParts({rows, order, ranks, ranked, values, words, say}: Teller, by: RankingColumn): readonly string[] {
  const name = (row: number) => String(rows.get(row, 'unit'));
  const units = (n: number) => say.units(grouped(n));
  const [first, last] = [order[0]!, order[ranked - 1]!];
  const figure = (row: number) => sayFigureIn(by, (rows.get(row, by.key) ?? null), words, true).text;
  const sharing = (row: number) => order.subarray(0, ranked).filter((other) => ranks[other] === ranks[row]);
  const [leaders, trailers] = [sharing(first), sharing(last)];
  if (ranked === 1) return [say.only(name(first), figure(first))];
  if (leaders.length === ranked) return [say.allTied(units(ranked), figure(first))];
  const lead = leaders.length === 1 ? say.lead(name(first), figure(first)) : say.leadTied(leaders.length <= SHORT ? words.list(Array.from(leaders, name)) : units(leaders.length), figure(first));
  const tail = trailers.length === 1 ? say.last(name(last), say.at(grouped(ranks[last]!)), figure(last)) : say.pair(units(trailers.length), say.tiedAt(grouped(ranks[last]!)));
  const exact = values(by);
  const goal = {...by, thresholds: undefined};
  const misses = (row: number) => judge(goal, exact[row]!).misses;
  const missing = order.subarray(0, ranked).filter((row) => misses(row) !== undefined);
  if (missing.length === 0 || !by.target) return [lead, tail];
  const target = sayQuantity(words, by.target.value, unitOf(by)).text;
  const below = missing.filter((row) => misses(row) === 'below').length;
  const side = below === missing.length ? say.below(target) : below === 0 ? say.above(target) : words.missed;
  // Only when those in the last place are all who miss the target does one breath say both.
  return missing.length === trailers.length && trailers.every((row) => misses(row) !== undefined) ? [lead, tail + words.comma + side] : [lead, tail, say.pair(units(missing.length), side)];
}

/** So few leaders are named. */
const SHORT = 3;

/** Units that are not ranked by their reason, each named. */
function unrankedParts(teller: Teller): readonly string[] {
  const {rows, order, ranked, by, words, say} = teller;
  const reasons = new Map<string, string[]>();
  for (const row of by ? order.subarray(ranked) : order) {
    const reason = by ? (reasonOf(teller, row) ?? say.unranked) : rows.get(row, 'unranked') === 'not_reported' ? say.reason.not_reported : undefined;
    if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), String(rows.get(row, 'unit'))]);
  }
  return [...reasons].map(([reason, names]) => (reason === say.reason.not_reported ? say.silent : say.withReason)(say.units(grouped(names.length)), reason, words.list(names.slice(0, NAMED)) + (names.length > NAMED ? say.andOthers : '')));
}

/** What a reader should know before trusting the ranks; who is concerned is for internal readers. */
export function rankingDoubts({document: {columns}, rows, ranks, computed, order, extent, words, say}: Teller, internal: boolean): readonly string[] {
  const name = (row: number) => String(rows.get(row, 'unit'));
  const differ = computed ? Array.from(order).filter((row) => ranks[row] !== computed[row]) : [];
  const detail = differ.filter((row) => ranks[row] !== 0 && computed![row] !== 0).slice(0, NAMED).map((row) => say.otherRank(name(row), grouped(ranks[row]!), grouped(computed![row]!)));
  const foreign = columns.filter((column) => unitOf(column) !== '' && rowsWith(rows.count, (row) => isOtherUnit(rows.get(row, column.key), column)));
  return [
    ...(differ.length === 0 ? [] : [say.otherOrder + (internal && detail.length > 0 ? words.colon + detail.join(words.semicolon) : '')]),
    ...columns.filter((column) => column.kind === 'rate' && isPercent(column) && extent(column)[1] > 100).map(({label}) => say.overHundred(label)),
    ...foreign.map((column) => say.otherUnit(column.label, unitOf(column))),
  ];
}

/** Whether neighbours look alike as shown, although their exact values and their ranks are not. */
export function looksEqual({rows, ranks, by, order, ranked, values, words}: Teller): boolean {
  if (!by) return false;
  const exact = values(by);
  const step = 10 ** -(by.digits ?? 1);
  const text = (row: number) => sayFigureIn(by, (rows.get(row, by.key) ?? null), words).text;
  return rowsWith(ranked - 1, (place) => {
    const [a, b] = [order[place]!, order[place + 1]!];
    const apart = Math.abs(exact[a]! - exact[b]!);
    return apart > 0 && apart < step && ranks[a] !== ranks[b] && text(a) === text(b);
  });
}

function rowsWith(count: number, holds: (index: number) => boolean): boolean {
  for (let index = 0; index < count; index += 1) if (holds(index)) return true;
  return false;
}

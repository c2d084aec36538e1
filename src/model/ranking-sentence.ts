import type {RankingColumn} from '../contract/ranking-table.js';
import {grouped} from '../language/number.js';
import {isPercent, sayFigureIn, sayTargetIn, shownUnitOf} from './ranking-figure.js';
import {reasonOf, type Teller} from './ranking-row.js';
import {NAMED, type Survey} from './ranking-survey.js';
import type {Together} from './ranking-together.js';

/** The ranking in one sentence: who leads, who is last or how many share the last place, who misses the target, who is not ranked and why; without ranks while not all is known that it must tell. */
export function rankingSentence(teller: Teller, isWhole: boolean, together: Pick<Together, 'leads' | 'ends'> = {leads: undefined, ends: []}): string {
  const {document, rows, by, survey, words, say} = teller;
  if (rows.count === 0) return say.noUnits + words.stop;
  const listed = say.listed(say.units(grouped(rows.count)), words.list(document.columns.map(({label}) => label)));
  if (!survey || !isWhole) return listed + words.stop;
  const parts = together.leads ?? (by ? (survey.ranked === 0 ? [say.nobody] : rankedParts(teller, by, survey)) : [listed]);
  return [...parts, ...unrankedParts(teller, survey), ...together.ends].join(words.semicolon) + words.stop;
}

function rankedParts({rows, order, rank, words, say}: Teller, by: RankingColumn, {ranked, leaders, trailers, missing, below, lastMiss}: Survey): readonly string[] {
  const name = (row: number) => String(rows.get(row, 'unit'));
  const units = (n: number) => say.units(grouped(n));
  const [first, last] = [order[0]!, order[ranked - 1]!];
  const figure = (row: number) => sayFigureIn(by, (rows.get(row, by.key) ?? null), words, true).text;
  if (ranked === 1) return [say.only(name(first), figure(first))];
  if (leaders === ranked) return [say.allTied(units(ranked), figure(first))];
  const lead = leaders === 1 ? say.lead(name(first), figure(first)) : say.leadTied(leaders <= SHORT ? words.list(Array.from(order.subarray(0, leaders), name)) : units(leaders), figure(first));
  const place = grouped(rank(last));
  const tail = trailers === 1 ? say.last(name(last), say.at(place), figure(last)) : say.pair(units(trailers), say.tiedAt(place));
  if (missing === 0 || !by.target) return [lead, tail];
  const target = sayTargetIn(by, by.target.value, words);
  const side = below === missing ? say.below(target) : below === 0 ? say.above(target) : words.missed;
  // Only when those in the last place are all who miss the target does one breath say both.
  return missing === trailers && lastMiss ? [lead, tail + words.comma + side] : [lead, tail, say.pair(units(missing), side)];
}

/** So few leaders are named. */
const SHORT = 3;

/** Units that are not ranked by their reason, each named; reasons of one name are one. */
function unrankedParts(teller: Teller, {silent}: Survey): readonly string[] {
  const {rows, by, words, say} = teller;
  const reasons = new Map<string, {readonly count: number; readonly names: readonly string[]}>();
  for (const {count, rows: some} of silent) {
    const reason = by ? (reasonOf(teller, some[0]!) ?? say.unranked) : say.reason.not_reported;
    const before = reasons.get(reason) ?? {count: 0, names: []};
    reasons.set(reason, {count: before.count + count, names: [...before.names, ...some.map((row) => String(rows.get(row, 'unit')))]});
  }
  return [...reasons].map(([reason, {count, names}]) => (reason === say.reason.not_reported ? say.silent : say.withReason)(say.units(grouped(count)), reason, words.list(names.slice(0, NAMED)) + (count > NAMED ? say.andOthers : '')));
}

/** What a reader should know before trusting the ranks; who is concerned is for internal readers. */
export function rankingDoubts({document: {columns}, rows, rank, extent, survey, words, say}: Teller, internal: boolean): readonly string[] {
  if (!survey) return [];
  const detail = survey.differ.map(([row, computed]) => say.otherRank(String(rows.get(row, 'unit')), grouped(rank(row)), grouped(computed)));
  return [
    ...(survey.differs ? [say.otherOrder + (internal && detail.length > 0 ? words.colon + detail.join(words.semicolon) : '')] : []),
    ...(survey.gaps ? [say.gaps] : []),
    ...columns.filter((column) => column.kind === 'rate' && isPercent(column) && (extent(column)?.[1] ?? 0) > 100).map(({label}) => say.overHundred(label)),
    ...columns.filter(({key}) => survey.foreign.some((column) => column.key === key)).map((column) => say.otherUnit(column.label, shownUnitOf(column))),
  ];
}

/** Whether neighbours look alike as shown, although their exact values and their ranks are not. */
export function looksEqual({rows, by, survey, words}: Teller): boolean {
  const text = (row: number) => by && sayFigureIn(by, (rows.get(row, by.key) ?? null), words).text;
  return survey?.close.some(([a, b]) => text(a) === text(b)) === true;
}

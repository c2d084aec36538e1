import type {Quantity} from '../contract/quantity.js';
import type {RankingColumn} from '../contract/ranking-table.js';
import {grouped} from '../language/number.js';
import type {RankingGroupsWords} from '../language/zh-hans/ranking-groups.js';
import type {Words} from '../language/zh-hans/words.js';
import {sayFigureIn} from './ranking-figure.js';
import type {RankingCellModel} from './ranking-row.js';
import {computed, disagreement, type Sum} from './ranking-sums.js';

/** What sums are told with. */
export interface SumTeller {
  readonly words: Words;
  readonly say: RankingGroupsWords;
  /** What stands where there is nothing. */
  readonly none: string;
}

/** A column's cell in the line of several units: as given, else as it comes to; never judged, for what is good of one unit is not so of many. */
export function sumCell(column: RankingColumn, given: Quantity | undefined, sum: Sum | undefined, {words, say, none}: SumTeller): RankingCellModel {
  if (given !== undefined) return told(column, given, 0, words, say);
  if (!/count|rate|money/.test(column.kind)) return {text: ''};
  const result = sum ? computed(column, sum) : ({because: 'notSummed'} as const);
  return 'because' in result ? {text: none, missing: 'not_applicable', said: none + words.bracket(say[result.because])} : told(column, result.figure, result.left, words, say);
}

function told(column: RankingColumn, figure: Quantity, left: number, words: Words, say: RankingGroupsWords): RankingCellModel {
  const {behind, ...cell} = sayFigureIn(column, figure, words);
  const said = [behind, left > 0 && say.without(grouped(left))].filter(Boolean).join(words.semicolon);
  return {...cell, ...(left > 0 && {tied: say.partly}), ...(said !== '' && {said: cell.text + words.bracket(said)})};
}

/** What a reader should know of given sums: that they do not agree with their parts; the figures behind it are for internal readers. */
export interface SumNotes {
  readonly doubt?: string;
  readonly rounding?: boolean;
}

export function sumNotes(column: RankingColumn, given: Quantity | undefined, sum: Sum | undefined, name: string, internal: boolean, {words, say}: SumTeller): SumNotes {
  const found = given === undefined || !sum ? undefined : disagreement(column, given, sum);
  if (!found) return {};
  if (found.kind === 'rounding') return {rounding: true};
  if (found.kind === 'reveals') return internal ? {doubt: say.reveals(name, column.label)} : {};
  const figure = (quantity: Quantity) => sayFigureIn(column, quantity, words, true);
  const behind = ({text, behind: more}: ReturnType<typeof figure>) => text + (more === undefined ? '' : words.bracket(more));
  const detail = internal ? words.colon + say.computed(behind(figure(given!)), behind(figure(found.computed))) : '';
  return {doubt: (found.kind === 'rate' ? say.rateDiffers(name, column.label) : say.doNotAddUp(name, column.label, figure({value: found.difference}).text)) + detail};
}

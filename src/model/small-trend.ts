import {grouped} from '../language/number.js';
import {smallTrend as home} from '../language/zh-hans/small-trend.js';
import type {Language} from '../language/language.js';
import {lineOf, type Line} from './bar.js';
import type {Cell} from './described.js';

/** A small line of the last periods with its words: nobody has to read figures off a line without an axis. */
export interface SmallTrend {
  /** `undefined` where fewer than two figures are known: one point is no trend. */
  readonly line: Line | undefined;
  readonly label: string;
  readonly text: string;
  /** Both as part of a sentence. */
  readonly said: string;
}

interface Series {
  readonly values: readonly (number | null)[];
  readonly label?: string | undefined;
}

/** The series in words: from the first known figure to the last, the greatest and the least where they lie between, and how many are missing. */
export function smallTrendOf({values, label}: Series, unit: string, {words, say: sayNoun}: Language): SmallTrend {
  const say = sayNoun('small-trend', home);
  const known = values.filter((value): value is number => value !== null);
  const name = label ?? say.periods(grouped(values.length));
  const [first, last] = [known[0], known[known.length - 1]];
  if (first === undefined || last === undefined) return {line: undefined, label: name, text: say.none, said: say.told(name, say.none)};
  const [least, greatest] = [Math.min(...known), Math.max(...known)];
  const figure = (value: number) => words.withUnit(grouped(value), unit);
  const gaps = values.length - known.length;
  const parts = [
    known.length === 1 ? figure(last) : say.fromTo(grouped(first), figure(last)),
    ...(greatest > Math.max(first, last) ? [say.most(figure(greatest))] : []),
    ...(least < Math.min(first, last) ? [say.least(figure(least))] : []),
    ...(gaps > 0 ? [say.gaps(grouped(gaps))] : []),
  ];
  const text = parts.join(words.comma);
  return {line: known.length < 2 ? undefined : dotted(lineOf(values, [least, greatest])), label: name, text, said: say.told(name, text)};
}

/** A figure between two gaps has no line of its own, and gets a dot: a square so small that its round line fills it. */
const dotted = ({path, end}: Line): Line => ({path: path.replace(/(M[^ML]+)(?=M|$)/g, '$1m-.7-.7h1.4v1.4h-1.4z'), end});

/** What the column of such lines is called. */
export const trendHeading = ({say}: Language): string => say('small-trend', home).name;

/** Every figure of a series, for tables and exports. */
export const seriesCell = (series: Series | undefined, {words}: Language): Cell => ({
  text: series ? series.values.map((value) => (value === null ? words.missing.not_reported : grouped(value))).join(words.semicolon) : '—',
});

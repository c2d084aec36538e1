import {grouped} from '../language/number.js';
import type {HeatMapWords} from '../language/zh-hans/heat-map.js';
import type {Words} from '../language/zh-hans/words.js';
import type {Matrix} from './matrix.js';
import type {Extreme} from './scan.js';

/** What the sentence of a matrix needs besides its figures. */
export interface Saying {
  readonly words: Words;
  readonly say: HeatMapWords;
  readonly figure: (value: number) => string;
  readonly place: (index: number) => string;
  /** Things that are counted are many or few, a rate is high or low. */
  readonly counted: boolean;
}

/** The extremes and where they are, the bad end first, then how many cells are nought or have no figure, and why. What is suppressed may be less than all that is shown, so there is no least then. */
export function summaryOf({seen, groups}: Matrix, lowFirst: boolean, {words, say, figure, place, counted}: Saying): string {
  const {known, zeros, most, least} = seen;
  const kind = counted ? 'counted' : 'other';
  const told = ({value, count, at}: Extreme, word: string) =>
    count > at.length ? say.extremeOfMany(grouped(count), word, figure(value)) : say.extreme(at.map(place), word, figure(value));
  const high = told(most, say.most[kind]);
  const low = least.value === 0 || groups.some(({missing}) => missing === 'suppressed') ? '' : told(least, say.least[kind]);
  const ends = known === 0 ? [say.nothing] : most.value === least.value ? [say.same(figure(most.value))] : lowFirst ? [low, high] : [high, low];
  const gone = groups.map(({missing, count}) =>
    missing === undefined ? '' : missing === 'suppressed' ? say.suppressed(grouped(count)) : say.without(grouped(count), words.missing[missing]),
  );
  return [...ends, zeros > 0 && zeros < known ? say.zeros(grouped(zeros)) : '', ...gone].filter(Boolean).join(words.semicolon) + words.stop;
}

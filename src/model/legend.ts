import {grouped} from '../language/number.js';
import type {HeatMapWords} from '../language/zh-hans/heat-map.js';
import type {Words} from '../language/zh-hans/words.js';
import type {Matrix} from './matrix.js';
import type {Step} from './scale.js';

/** How cells are drawn: 0 is nought, 1 to 5 the steps from weak to strong, then hatched, and hatched with ＊; 8 to 12 the steps below a midpoint, from weak to strong. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** A class of cells as the legend says it. */
export interface HeatClass {
  readonly label: string;
  readonly count: string;
  readonly tone: Tone;
}

/** The classes of a matrix in words: 3–5, 36以上, 未报送. */
export function legendOf({groups, seen}: Matrix, words: Words, say: HeatMapWords): readonly HeatClass[] {
  const steps = groups.flatMap(({step}) => step ?? []);
  return groups.map(({step, missing, count}) => {
    const cells = say.cells(grouped(count));
    if (missing !== undefined) return missing === 'suppressed' ? {label: say.hidden, count: cells, tone: 7} : {label: words.missing[missing], count: cells, tone: 6};
    if (!step) return {label: '0', count: cells, tone: 0};
    return {label: step.label ?? rangeOf(step, steps[steps.indexOf(step) + 1]?.from, step === steps[0], seen, say), count: cells, tone: step.tone as Tone};
  });
}

/** A class ends one last place before the next begins (0–9, 10–19; 60–79.9), unless the values have too many places to say so. */
function rangeOf({from, to: said}: Step, next: number | undefined, first: boolean, {low, high, decimals}: Matrix['seen'], say: HeatMapWords): string {
  const last = decimals < 3 ? 10 ** -decimals : 0;
  const to = said ?? (next === undefined ? undefined : Number((next - last).toFixed(decimals < 3 ? decimals : 8)));
  if (first && low < from && to !== undefined) return say.atMost(grouped(to));
  if (to === undefined || (next === undefined && high > to)) return from === high ? grouped(from) : say.atLeast(grouped(from));
  const begin = from === 0 ? last : from;
  if (begin === 0) return say.below(grouped(to));
  return begin === to ? grouped(to) : say.range(grouped(begin), grouped(to));
}

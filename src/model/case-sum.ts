import type {Case, CaseTimelineDocument} from '../contract/case-timeline.js';
import type {Quantity} from '../contract/quantity.js';
import {grouped} from '../language/number.js';
import {mayShow} from './audience.js';
import type {Telling} from './case-step.js';
import {full, numberOf, sayFigure} from './figure.js';
import {HUNDREDTHS} from './hundredths.js';

/** An exact figure in hundredths, and what one of its last digit stands for; none for what is missing or approximate. */
function exact(quantity: Quantity | undefined, usual: string): {readonly n: number; readonly digit: number} | undefined {
  const number = numberOf(quantity);
  const {value, unit = usual, qualifier = 'eq'} = full(quantity);
  const size = HUNDREDTHS[unit];
  if (number === undefined || size === undefined || qualifier !== 'eq') return undefined;
  return {n: Math.round(number * size), digit: size / 10 ** (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length};
}

/** The figure by which a case counts in a total: what it is about once verified, agreed or paid, else what was claimed. */
const countsAs = ({verified, agreed, paid, claimed}: Case, what: 'people' | 'money'): Quantity | undefined =>
  [verified, agreed, paid, claimed].map((sum) => sum?.[what]).find((quantity) => numberOf(quantity) !== undefined);

/**
 * Where the cases and the totals stated for them differ by more than rounding: a neutral line for everybody, the
 * arithmetic for internal readers.
 */
export function sumDoubts({cases, reported = {}}: CaseTimelineDocument, unit: string, {words, say, audience}: Telling): readonly string[] {
  const counted = numberOf(reported.cases) ?? cases.length;
  if (counted !== cases.length) return [words.doNotAddUp(words.withUnit(grouped(Math.abs(counted - cases.length)), unit))];
  return (['people', 'money'] as const).flatMap((what) => {
    const usual = what === 'people' ? '人' : '元';
    const stated = exact(reported[what], usual);
    const parts = cases.flatMap((one) => exact(countsAs(one, what), usual)?.n ?? []);
    const sum = parts.reduce((total, part) => total + part, 0);
    if (!stated || parts.length < cases.length || Math.abs(sum - stated.n) < stated.digit) return [];
    const inWords = (n: number) => words.withUnit(grouped(n / 100), say[what]);
    const difference = inWords(Math.abs(sum - stated.n));
    const shown = inWords(sum) + (parts.length > 10 ? '' : words.bracket(parts.map((part) => grouped(part / 100)).join(' + ')));
    const label = what === 'people' ? say.peopleCount : say.amount;
    return [words.doNotAddUp(difference), ...(mayShow('internal', audience) ? [say.reconciled(label, shown, sayFigure(words, reported[what], say[what]).text, difference)] : [])];
  });
}

import {grouped} from '../language/number.js';
import {running, sayState} from './case-model.js';
import type {Telling} from './case-step.js';
import type {Survey} from './case-survey.js';

/** Cases of one light that are named. */
const NAMED = 3;

/** Of many cases, how many stand where, and which are late. */
export function counts({states, state, light}: Survey, labelOf: (index: number) => string, unit: string, {words, say}: Telling): readonly string[] {
  const counted = (n: number) => words.withUnit(grouped(n), unit);
  const tally = new Uint32Array(states.length);
  for (const place of state) tally[place]! += 1;
  const told = new Map<string, number>();
  states.forEach((code, place) => told.set(sayState(code, say), (told.get(sayState(code, say)) ?? 0) + tally[place]!));
  const lit = new Uint32Array(running.length + 1);
  const named: string[][] = running.map(() => []);
  light.forEach((place, index) => {
    lit[place]! += 1;
    if (place < running.length && lit[place]! <= NAMED) named[place]!.push(labelOf(index));
  });
  const lights = running.flatMap((name, place) => {
    const [found, first] = [lit[place]!, named[place]!];
    if (found === 0) return [];
    const names = found > NAMED ? [...first, '…'] : first;
    return [say.of(say.light[name](''), counted(found)) + (name === 'overdue' ? words.bracket(words.list(names)) : '')];
  });
  return [counted(state.length) + words.colon + words.list([...told].map(([text, n]) => say.of(text, counted(n)))), lights.join(words.comma)].filter(Boolean);
}

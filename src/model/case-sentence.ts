import type {CaseTimelineDocument} from '../contract/case-timeline.js';
import {grouped} from '../language/number.js';
import {running, sayState, type CaseModel} from './case-model.js';
import {lightChip, sayFigures, type Telling} from './case-step.js';
import type {Survey} from './case-survey.js';
import {sayFigure} from './figure.js';

/** Up to here each case is told in the sentence and drawn open. */
export const FEW = 3;

/** How many lights of one case the sentence tells. */
const MOST = 5;

/** Cases told one by one. */
export const clauses = (cases: readonly CaseModel[], telling: Telling): readonly string[] => cases.map((one) => clause(one, telling));

function clause({label, state, measures, steps}: CaseModel, telling: Telling): string {
  const {words, say} = telling;
  const figures = measures.map((measure) => say.of(measure.label, measure.text)).join(words.comma);
  const lit = steps.flatMap(({name, standing}) => (standing && standing.light !== 'done' && standing.light !== 'lasted' ? [{name, standing}] : []));
  const lights = lit.slice(0, MOST).map(({name, standing}) => say.stepLight(name, lightChip(standing, telling).text));
  return label + words.colon + [state.text + (figures && words.bracket(figures)), ...lights, ...(lit.length > MOST ? ['…'] : [])].join(words.comma);
}

/** Of many cases, how many stand where, and which are late. */
export function counts({states, state, light}: Survey, labelOf: (index: number) => string, unit: string, {words, say}: Telling): readonly string[] {
  const counted = (n: number) => words.withUnit(grouped(n), unit);
  const tally = new Uint32Array(states.length);
  for (const place of state) tally[place]! += 1;
  const told = new Map<string, number>();
  states.forEach((code, place) => told.set(sayState(code, say), (told.get(sayState(code, say)) ?? 0) + tally[place]!));
  const lights = running.flatMap((name, place) => {
    const first: string[] = [];
    let found = 0;
    light.forEach((one, index) => {
      if (one !== place) return;
      found += 1;
      if (found <= FEW) first.push(labelOf(index));
    });
    if (found === 0) return [];
    const names = found > FEW ? [...first, '…'] : first;
    return [say.of(say.light[name](''), counted(found)) + (name === 'overdue' ? words.bracket(words.list(names)) : '')];
  });
  return [counted(state.length) + words.colon + words.list([...told].map(([text, n]) => say.of(text, counted(n)))), lights.join(words.comma)].filter(Boolean);
}

/** The totals that the source states. */
export function totals(reported: NonNullable<CaseTimelineDocument['reported']>, unit: string, telling: Telling): string {
  const {words, say} = telling;
  const figures = [reported.cases === undefined ? '' : sayFigure(words, reported.cases, unit).text, sayFigures(reported, telling)].filter(Boolean);
  return say.of(say.reported, words.list(figures));
}

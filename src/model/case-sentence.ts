import type {CaseTimelineDocument} from '../contract/case-timeline.js';
import type {CaseModel} from './case-model.js';
import {sayFigures, type Telling} from './case-step.js';
import {sayFigure} from './figure.js';
import {lightChip} from './light.js';

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

/** The totals that the source states. */
export function totals(reported: NonNullable<CaseTimelineDocument['reported']>, unit: string, telling: Telling): string {
  const {words, say} = telling;
  const figures = [reported.cases === undefined ? '' : sayFigure(words, reported.cases, unit).text, sayFigures(reported, telling)].filter(Boolean);
  return say.of(say.reported, words.list(figures));
}

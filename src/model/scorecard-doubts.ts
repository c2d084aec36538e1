import type {Indicator, Mark, ScorecardDocument, ScoreGroup, ScoreTotal} from '../contract/scorecard.js';
import type {Quantity} from '../contract/quantity.js';
import {grouped} from '../language/number.js';
import {full as quantityOf, numberOf} from './figure.js';
import type {Voice} from './score-mark.js';
import {differenceOf, exact, tidy, weightOf, wholeOf, type Part, type Whole} from './score-sum.js';

/** What is doubtful in a scorecard: one neutral line for everybody, the arithmetic for internal readers. */
export function scorecardDoubts(document: ScorecardDocument, internal: boolean, voice: Voice): readonly string[] {
  const {groups, units, total, totals} = document;
  const found = units
    ? units.flatMap(({name}, at) => sumsOf(groups, (indicator) => indicator.marks?.[at] ?? {}, false, totals?.[at], voice).map(prefixed(name, voice)))
    : sumsOf(groups, (indicator) => indicator, true, total, voice);
  const {say} = voice;
  const marks = groups.flatMap(({indicators}) => indicators.flatMap((indicator) => [indicator, ...(indicator.marks ?? [])].map((mark) => ({indicator, mark}))));
  const open = [
    ...new Set(found.map(({line}) => line)),
    ...marks.flatMap(({indicator: {label, full}, mark: {score}}) => ((numberOf(score) ?? 0) > (full ?? Infinity) ? [say.overFull(label, grouped(numberOf(score) ?? 0), grouped(full ?? 0))] : [])),
    ...marks.flatMap(({indicator, mark}) => (overHundred(indicator, mark) ? [say.overHundred(indicator.label, quantityOf(mark.figure).raw ?? '')] : [])),
    ...groups.flatMap(({label, slots, indicators}) => (slots !== undefined && indicators.length > slots ? [say.tooMany(label, grouped(slots), grouped(indicators.length))] : [])),
  ];
  return internal ? [...open, ...found.map(({detail}) => detail), ...weightsOf(groups, say)] : open;
}

interface Doubt {
  readonly line: string;
  readonly detail: string;
}

const prefixed = (name: string, {words}: Voice) => ({line, detail}: Doubt): Doubt => ({line: name + words.colon + line, detail: name + words.colon + detail});

/** Each indicator against its deductions, each group and the total against their parts, full scores against theirs. */
function sumsOf(groups: readonly ScoreGroup[], markOf: (indicator: Indicator) => Mark, own: boolean, total: ScoreTotal | undefined, voice: Voice): readonly Doubt[] {
  const within = groups.map((group) => partsIn(group, markOf));
  const scored: readonly Part[] = groups.map(({label, full, weight, score}, at) => {
    const stated = own ? exact(score) : undefined;
    const whole = wholeOf(within[at] ?? [], full);
    return {label, score: score !== undefined && own ? stated : whole && tidy(whole.value), full: full ?? fullOf(within[at] ?? []), weight};
  });
  const {say} = voice;
  const extra = (list: ScoreTotal['deductions'] = []) => list.reduce((sum, {points}) => sum + points, 0);
  const whole = wholeOf(scored, total?.full);
  const adjusted = whole && {...whole, value: whole.value - extra(total?.deductions) + extra(total?.bonuses)};
  const adjustments = [...(total?.deductions ?? []).map(({points}) => ` − ${grouped(points)}`), ...(total?.bonuses ?? []).map(({points}) => ` + ${grouped(points)}`)].join('');
  return [
    ...groups.flatMap(({indicators}) => indicators.flatMap((indicator) => takenOff(indicator, markOf(indicator), voice))),
    ...(own ? groups.flatMap(({label, score, full}, at) => compared(label, score, wholeOf(within[at] ?? [], full), sumText(within[at] ?? [], voice), voice)) : []),
    ...groups.flatMap(({label, full}, at) => (full === undefined ? [] : fullSum(`${label}${voice.words.colon}${say.fullScore}`, within[at] ?? [], full, voice))),
    ...compared(say.whole, total?.score, adjusted, sumText(scored, voice) + adjustments, voice),
    ...(total?.full === undefined ? [] : fullSum(say.fullScore, scored, total.full, voice)),
  ];
}

const partsIn = ({indicators}: ScoreGroup, markOf: (indicator: Indicator) => Mark): readonly Part[] =>
  indicators.flatMap((indicator) => {
    const {score} = markOf(indicator);
    return score === undefined && indicator.full === undefined ? [] : [{label: indicator.label, score: exact(score), full: indicator.full, weight: indicator.weight}];
  });

const fullOf = (parts: readonly Part[]): number | undefined => (parts.length === 0 || parts.some(({full, weight}) => full === undefined || weight !== undefined) ? undefined : parts.reduce((sum, {full = 0}) => sum + full, 0));

/** Full scores add up where nothing is weighted. */
function fullSum(label: string, parts: readonly Part[], stated: number, voice: Voice): readonly Doubt[] {
  const value = fullOf(parts);
  return value === undefined ? [] : compared(label, stated, {value, weighted: false}, parts.map(({label: name, full = 0}) => `${name} ${grouped(full)}`).join(' + '), voice);
}

function compared(label: string, stated: Quantity | undefined, whole: Whole | undefined, parts: string, {words, say}: Voice): readonly Doubt[] {
  const off = whole && differenceOf(stated, whole);
  if (!whole || off === undefined) return [];
  return [{line: words.doNotAddUp(say.points(grouped(off))), detail: say.parts(label, parts, grouped(tidy(whole.value)), grouped(exact(stated) ?? 0))}];
}

/** Full score − deductions = score. */
function takenOff({label, full}: Indicator, {score, deductions = []}: Mark, voice: Voice): readonly Doubt[] {
  if (full === undefined || deductions.length === 0) return [];
  const value = full - deductions.reduce((sum, {points}) => sum + points, 0);
  return compared(label, score, {value, weighted: false}, [grouped(full), ...deductions.map(({points}) => grouped(points))].join(' − '), voice);
}

const sumText = (parts: readonly Part[], {say}: Voice): string =>
  parts.map(({label, score = 0, full, weight}) => {
    const points = full === undefined || full === 100 || weight === undefined ? grouped(score) : `${grouped(score)}/${grouped(full)}`;
    return `${label} ${weight === undefined ? points : say.weighted(points, grouped(weight))}`;
  }).join(' + ');

/** Weights of groups come to 100; those within a group to 100, or to the weight of the group. */
function weightsOf(groups: readonly ScoreGroup[], say: Voice['say']): readonly string[] {
  const check = (label: string, parts: readonly Part[], allowed: readonly number[]) => {
    if (parts.length === 0 || parts.some(({weight}) => weight === undefined)) return [];
    const sum = weightOf(parts);
    return allowed.includes(sum) ? [] : [say.weights(label, grouped(sum))];
  };
  const part = ({label, weight}: {readonly label: string; readonly weight?: number | undefined}): Part => ({label, weight, score: undefined});
  return [...check(say.group, groups.map(part), [100]), ...groups.flatMap(({label, weight, indicators}) => check(label, indicators.map(part), [100, ...(weight === undefined ? [] : [weight])]))];
}

/** A share over a hundred is impossible; the source's words are shown, and doubted. */
function overHundred({unit}: Indicator, {figure}: Mark): boolean {
  const {value, numerator, unit: own = unit} = quantityOf(figure);
  const computed = (value === undefined || value === null) && numerator !== undefined;
  return (computed || own === '%') && (numberOf(figure) ?? 0) > 100;
}

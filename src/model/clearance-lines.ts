import type {Stock, Tally} from '../contract/clearance-gauge.js';
import type {Quantity} from '../contract/quantity.js';
import {exactOf, type Reckoned} from './clearance-status.js';
import {fact, isPaced, sayAim, sayCleared, sayExcluded, sayPace, sayRemaining, tallied, type Voice} from './clearance-words.js';
import {full, numberOf, sayFigure} from './figure.js';

/** A fact beside the picture; `key` is the mark that stands for it there. */
export interface Item {
  readonly text: string;
  readonly key?: 'done' | 'court' | 'pace' | 'inflow';
}

type Line = readonly Item[];

/** What stands beside a stock's picture: what went how, the levels, the goal with its time, the population, people and money. The share and what is left are in the picture. */
export function linesOf(reckoned: Reckoned, voice: Voice): readonly Line[] {
  const {stock, verdict} = reckoned;
  return [
    verdict.status === 'no_cases' ? [] : counts(reckoned, voice),
    (stock.levels ?? []).map(({label, start, left}) => ({text: fact(label, `${bare(start, voice)} → ${bare(left, voice)}`, voice)})),
    goal(reckoned, voice),
    population(stock, voice),
    [...amount(voice.say.people, stock.people, voice.say.peopleUnit, voice), ...amount(voice.say.money, stock.money, voice.say.moneyUnit, voice)],
    revisited(stock, voice),
  ].filter(({length}) => length > 0);
}

const bare = (quantity: Quantity | Tally, {words}: Voice) => sayFigure(words, quantity).text;

function counts({stock, verdict}: Reckoned, voice: Voice): Line {
  const {say} = voice;
  const dynamic = stock.goal.kind === 'dynamic';
  /** Where the source reports a share alone or nothing at all, the counts that it leaves out are for the table to list. */
  const told = (tally: Tally | undefined) => tally !== undefined && (tally !== null || (stock.share === undefined && verdict.status !== 'no_data'));
  const item = (label: string, tally: Tally | undefined, key?: Item['key']): Line => (told(tally) ? [{text: fact(label, tallied(stock, tally, voice), voice), ...(key && numberOf(tally) !== undefined && {key})}] : []);
  const some = (label: string, tally: Tally | undefined, key?: Item['key']): Line => (numberOf(tally) === 0 ? [] : item(label, tally, key));
  const inflow = dynamic ? 'inflow' : undefined;
  return [
    ...(dynamic ? some(say.start, stock.start, inflow) : item(say.start, stock.start)),
    ...(dynamic ? item(say.new, stock.new, inflow) : []),
    ...some(say.reopened, stock.reopened),
    ...item('', stock.cleared, 'done').map(({key}) => ({text: sayCleared(stock, voice), ...(key && {key})})),
    ...(stock.excluded?.length ? [{text: sayExcluded(stock, voice)}] : []),
    ...(stock.shareLabel === undefined ? [] : item(say.left, stock.left)),
    ...(verdict.because === 'judicial' ? [] : some(say.inJudicial, stock.inJudicial, dynamic ? undefined : 'court')),
    ...some(say.overdue, stock.overdue),
    ...(dynamic ? [] : some(say.alsoNew, stock.new)),
  ];
}

function goal(reckoned: Reckoned, voice: Voice): Line {
  const {stock, pace} = reckoned;
  const {say} = voice;
  const remaining = sayRemaining(reckoned, voice);
  return [
    {text: sayAim(stock, voice)},
    ...(remaining === '' ? [] : [{text: remaining}]),
    ...(pace ? [{text: fact(say.pace, sayPace(pace, stock, voice), voice), ...(isPaced(reckoned) && {key: 'pace' as const})}] : []),
    ...(stock.phase === undefined ? [] : [{text: say.phase + voice.words.colon + stock.phase}]),
  ];
}

function population({population, levels = []}: Stock, voice: Voice): Line {
  if (!population) return [];
  const {words, say} = voice;
  const {label, count, unit = say.unit, measure = say.share, from, to, parts = []} = population;
  const figures = [from, to].filter((figure) => figure !== undefined);
  const stated = figures.some((figure) => figure !== null && (full(figure).value ?? null) !== null);
  const others = parts.filter((part) => !levels.some((level) => level.label === part.label));
  return [
    {text: fact(label, sayFigure(words, count, unit).text, voice)},
    ...(figures.length === 0 ? [] : [{text: fact(measure, figures.map((figure) => sayFigure(words, figure, '%').text).join(' → '), voice) + (stated ? words.bracket(words.asReported) : '')}]),
    ...others.map((part) => ({text: fact(part.label, `${bare(part.start, voice)} → ${bare(part.left, voice)}`, voice)})),
  ];
}

/** 涉及人数 120 人，已解决 70 人，余 50 人 */
export function amount(label: string, parts: Stock['people'], unit: string, voice: Voice): Line {
  if (!parts) return [];
  const {words, say} = voice;
  const said = ([['', parts.start], [say.settled, parts.cleared], [say.left, parts.left]] as const)
    .filter(([, quantity]) => quantity !== undefined)
    .map(([name, quantity]) => (name === '' ? '' : say.inside(name) + words.space) + sayFigure(words, quantity, unit).text);
  return said.length === 0 ? [] : [{text: fact(label, said.join(words.comma), voice)}];
}

function revisited(stock: Stock, voice: Voice): Line {
  if (!stock.revisited) return [];
  const {words, say} = voice;
  const {n, satisfied, returned} = stock.revisited;
  const parts = ([[say.revisited, n], [say.satisfied, satisfied], [say.returned, returned]] as const).filter(([, count]) => exactOf(count) !== undefined && count !== undefined);
  return [{text: parts.map(([label, count]) => fact(label, tallied(stock, count, voice), voice)).join(words.comma)}];
}

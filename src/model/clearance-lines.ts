import type {Stock, Tally} from '../contract/clearance-gauge.js';
import {isPaced, type Reckoned} from './clearance-status.js';
import {arrow, fact, sayAim, sayCleared, sayExcluded, sayPaceOf, sayRemaining, tallied, type Voice} from './clearance-words.js';
import {full, numberOf, sayFigure} from './figure.js';

/** A fact beside the picture; `key` is the mark that stands for it there. */
export interface Item {
  readonly text: string;
  readonly key?: 'done' | 'court' | 'pace' | 'inflow' | undefined;
}

type Line = readonly Item[];

/** What stands beside a stock's picture: what went how, the levels, the goal with its time, the population, people and money. The share and what is left are in the picture. */
export function linesOf(reckoned: Reckoned, voice: Voice): readonly Line[] {
  const {stock} = reckoned;
  const said: readonly (readonly string[])[] = [(stock.levels ?? []).map(({label, start, left}) => arrow(label, [start, left], '', voice)), populationOf(stock, voice), amountsOf(stock, voice), revisitsOf(stock, voice)];
  const [levels = [], ...others] = said.map((texts) => texts.map((text) => ({text})));
  return [counts(reckoned, voice), levels, goal(reckoned, voice), ...others].filter(({length}) => length > 0);
}

function counts({stock, verdict}: Reckoned, voice: Voice): Line {
  const {say} = voice;
  const {cleared, shareLabel} = stock;
  if (verdict.status === 'no_cases') return [];
  const dynamic = stock.goal.kind === 'dynamic';
  /** Where the source reports a share alone or nothing at all, the counts that it leaves out are for the table to list. */
  const told = (tally: Tally | undefined) => tally !== undefined && (tally !== null || (stock.share === undefined && verdict.status !== 'no_data'));
  const item = (label: string, tally: Tally | undefined, key?: Item['key'], text = fact(label, tallied(stock, tally, voice), voice)): Line =>
    told(tally) ? [{text, key: numberOf(tally) === undefined ? undefined : key}] : [];
  const some = (...args: Parameters<typeof item>): Line => (numberOf(args[1]) === 0 ? [] : item(...args));
  return [
    ...(dynamic ? [...some(say.start, stock.start, 'inflow'), ...item(say.new, stock.new, 'inflow')] : item(say.start, stock.start)),
    ...some(say.reopened, stock.reopened),
    ...item('', cleared, 'done', sayCleared(stock, voice)),
    ...(stock.excluded?.length ? [{text: sayExcluded(stock, voice)}] : []),
    ...(shareLabel === undefined ? [] : item(say.left, stock.left)),
    ...(verdict.because === 'judicial' ? [] : some(say.inJudicial, stock.inJudicial, dynamic ? undefined : 'court')),
    ...some(say.overdue, stock.overdue),
    ...(dynamic ? [] : some(say.alsoNew, stock.new)),
  ];
}

function goal(reckoned: Reckoned, voice: Voice): Line {
  const {stock, pace} = reckoned;
  const {say, words} = voice;
  const remaining = sayRemaining(reckoned, voice);
  return [
    {text: sayAim(stock, voice)},
    ...(remaining === '' ? [] : [{text: remaining}]),
    ...(pace ? [{text: fact(say.pace, sayPaceOf(reckoned, voice), voice), key: isPaced(reckoned) ? ('pace' as const) : undefined}] : []),
    ...(stock.phase === undefined ? [] : [{text: say.phase + words.colon + stock.phase}]),
  ];
}

function populationOf({population, levels = []}: Stock, voice: Voice): readonly string[] {
  if (!population) return [];
  const {words, say} = voice;
  const {label, count, unit = say.unit, measure = say.share, from, to, parts = []} = population;
  const stated = [from, to].some((figure) => (full(figure).value ?? null) !== null);
  return [
    fact(label, sayFigure(words, count, unit).text, voice),
    ...(from === undefined && to === undefined ? [] : [arrow(measure, [from, to], '%', voice) + (stated ? words.bracket(words.asReported) : '')]),
    ...parts.filter((part) => !levels.some((level) => level.label === part.label)).map((part) => arrow(part.label, [part.start, part.left], '', voice)),
  ];
}

/** 涉及人数 120 人，已解决 70 人，余 50 人; money likewise. */
export function amountsOf({people, money}: Stock, voice: Voice): readonly string[] {
  const {words, say} = voice;
  return ([[say.people, people, say.peopleUnit], [say.money, money, say.moneyUnit]] as const).flatMap(([label, parts, unit]) => {
    const said = ([['', parts?.start], [say.settled, parts?.cleared], [say.left, parts?.left]] as const)
      .filter(([, quantity]) => quantity !== undefined)
      .map(([name, quantity]) => (name === '' ? '' : say.inside(name) + words.space) + sayFigure(words, quantity, unit).text);
    return said.length === 0 ? [] : [fact(label, said.join(words.comma), voice)];
  });
}

function revisitsOf(stock: Stock, voice: Voice): readonly string[] {
  const {revisited} = stock;
  if (!revisited) return [];
  const {say, words} = voice;
  const found = (['satisfied', 'returned'] as const).filter((key) => revisited[key] !== undefined).map((key) => fact(say[key], tallied(stock, revisited[key], voice), voice));
  return [[fact(say.revisited, tallied(stock, revisited.n, voice), voice), ...found].join(words.comma)];
}

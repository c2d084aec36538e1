import type {Quantity} from '../contract/quantity.js';
import type {Stock, Tally} from '../contract/clearance-gauge.js';
import {sayDate, sayDay} from '../language/time.js';
import {excludedOf, isPlan, type Reckoned} from './clearance-status.js';
import {partsOf, sayGoal, sayPaceOf, sayReasons, sayRemaining, tallied, unitOf, type Voice} from './clearance-words.js';
import type {History} from './clearance-history.js';
import type {Cell, Table} from './described.js';
import {cellOf} from './figure.js';

/** A fact's name and its cell, made when its row is read; none where a stock has no such fact. */
type Fact = readonly [label: string, cell: (() => Cell) | undefined];

/** Every fact is a row, every stock a column; a fact that no stock has is no row. */
export function clearanceTable(all: readonly Reckoned[], voice: Voice, history?: History): Table {
  const plan = isPlan(all);
  const days = [...new Set(history?.burns.flatMap((burn) => burn?.days.map(({at}) => at) ?? []))].sort();
  const facts = all.map((one, index) => [
    ...factsOf(one, plan, voice),
    ...days.map((day): Fact => {
      const found = history?.burns[index]?.days.find(({at}) => at === day);
      return [history!.rowName(day), found && (() => cellOf(voice.words, found.left, unitOf(one.stock, voice)))];
    }),
  ]);
  const columns = facts.map((one) => new Map(one.filter(([, cell]) => cell)));
  const labels = [...new Set(facts.flatMap((one) => one.map(([label]) => label)))].filter((label) => columns.some((column) => column.has(label)));
  return {
    columns: [{label: voice.words.item}, ...all.map(({stock}) => ({label: stock.scope, numeric: true}))],
    rowCount: labels.length,
    row: (index) => {
      const label = labels[index] ?? '';
      return [{text: label}, ...columns.map((column) => column.get(label)?.() ?? {text: '—'})];
    },
  };
}

/** All facts of a stock in their order, whether it has them or not: so several stocks keep one order. */
function factsOf(one: Reckoned, plan: boolean, voice: Voice): readonly Fact[] {
  const {stock, share, pace, verdict} = one;
  const {words, say} = voice;
  const {population, people, money, revisited, excluded = []} = stock;
  const unit = unitOf(stock, voice);
  const text = (label: string, said: string | undefined): Fact => [label, said ? () => ({text: said}) : undefined];
  const count = (label: string, quantity: Quantity | Tally | undefined, unit: string): Fact => [label, quantity === undefined ? undefined : () => (plan && quantity === null ? {text: words.notStated, missing: 'not_reported'} : reportedCell(quantity, unit, voice))];
  const trend = (label: string, from: Quantity | undefined, to: Quantity | undefined, unit: string) => [count(say.before(label), from, unit), count(say.now(label), to, unit)];
  const amount = (label: string, unit: string, parts: Stock['people']) => [count(label, parts?.start, unit), count(say.part(label, say.settled), parts?.cleared, unit), count(say.part(label, say.left), parts?.left, unit)];
  return [
    text(say.goal, sayGoal(stock.goal, voice)),
    text(say.phase, stock.phase),
    text(say.deadline, stock.deadline && sayDate(words, stock.deadline)),
    text(say.timeLeft, sayRemaining(one, voice)),
    text(say.status, say.chips[verdict.because]),
    text(say.pace, pace && sayPaceOf(one, voice)),
    text(say.baseline, stock.baseline && sayDay(words, stock.baseline)),
    ...(['start', 'new', 'reopened', 'cleared', 'writtenOff'] as const).map((key) => count(say[key], stock[key], unit)),
    [say.excluded, excluded.length > 0 ? () => ({text: tallied(stock, excludedOf(stock), voice) + sayReasons(stock, voice), value: excludedOf(stock)}) : undefined],
    ...(['left', 'inJudicial', 'overdue'] as const).map((key) => count(say[key], stock[key], unit)),
    count(stock.shareLabel ?? say.share, stock.share ?? share?.shown, '%'),
    ...(stock.levels ?? []).flatMap(({label, start, left}) => trend(label, start, left, unit)),
    ...(population ? [
      count(population.label, population.count, population.unit ?? say.unit),
      ...trend(population.measure ?? say.share, population.from, population.to, '%'),
      // Parts of a population may be called as the levels of its stock are.
      ...(population.parts ?? []).flatMap(({label, start, left}) => trend(say.part(population.label, label), start, left, population.unit ?? say.unit)),
    ] : []),
    ...amount(say.people, say.peopleUnit, people),
    ...amount(say.money, say.moneyUnit, money),
    count(say.revisited, revisited?.n, unit),
    ...(['satisfied', 'returned'] as const).map((key) => count(say.part(say.revisited, say[key]), revisited?.[key], unit)),
  ];
}

/** A figure with the parts that its source states besides: 60.6%（40/66）. */
function reportedCell(quantity: Quantity | Tally, unit: string, {words}: Voice): Cell {
  const cell = cellOf(words, quantity, unit);
  const parts = partsOf(quantity);
  return parts === '' ? cell : {...cell, text: cell.text + words.bracket(parts)};
}

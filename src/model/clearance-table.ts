import type {Quantity} from '../contract/quantity.js';
import type {Stock, Tally} from '../contract/clearance-gauge.js';
import {grouped} from '../language/number.js';
import {sayDate, sayDay} from '../language/time.js';
import type {Reckoned} from './clearance-status.js';
import {excludedOf} from './clearance-status.js';
import {fact, isDone, partsOf, sayGoal, sayPace, sayTime, tallied, unitOf, type Voice} from './clearance-words.js';
import type {Cell, Table} from './described.js';
import {cellOf} from './figure.js';

/** One fact: whether a stock has it, cheap to ask, and its cell, made when the row is read. */
interface Row {
  readonly label: string;
  readonly has: (one: Reckoned) => boolean;
  readonly cell: (one: Reckoned) => Cell;
}

/** A row of what `get` finds in a stock. */
const row = <Found>(label: string, get: (one: Reckoned) => Found | undefined, cell: (found: Found, one: Reckoned) => Cell): Row => ({
  label,
  has: (one) => get(one) !== undefined,
  cell: (one) => {
    const found = get(one);
    return found === undefined ? {text: '—'} : cell(found, one);
  },
});

const plainly = (text: string): Cell => ({text});

/** Every fact is a row, every stock a column; a fact that no stock has is no row. */
export function clearanceTable(all: readonly Reckoned[], voice: Voice): Table {
  const rows = [...stateRows(voice), ...countRows(voice), ...partRows(all, voice), ...amountRows(voice)].filter(({has}) => all.some(has));
  return {
    columns: [{label: voice.words.item}, ...all.map(({stock}) => ({label: stock.scope, numeric: true}))],
    rowCount: rows.length,
    row: (index) => {
      const found = rows[index];
      return found ? [{text: found.label}, ...all.map(found.cell)] : [];
    },
  };
}

function stateRows(voice: Voice): readonly Row[] {
  const {say, words} = voice;
  return [
    row(say.goal, ({stock}) => stock.goal, (goal) => plainly(sayGoal(goal, voice))),
    row(say.phase, ({stock}) => stock.phase, plainly),
    row(say.deadline, ({stock}) => stock.deadline, (date) => plainly(sayDate(words, date))),
    row(
      say.timeLeft,
      ({timeLeft, verdict}) => (isDone(verdict.status) ? undefined : timeLeft),
      (time) => plainly(time.days === 0 ? say.dueToday : time.days < 0 ? say.passed(sayTime(time, voice)) : sayTime(time, voice)),
    ),
    row(say.status, ({verdict}) => verdict.because, (because) => plainly(say.chips[because])),
    row(say.pace, ({pace}) => pace, (pace, {stock}) => ({text: sayPace(pace, stock, voice), value: Math.floor(pace.elapsed * 10 + 1e-9) / 10})),
  ];
}

function countRows(voice: Voice): readonly Row[] {
  const {say, words} = voice;
  const count = (label: string, get: (stock: Stock) => Tally | undefined) => row(label, ({stock}) => get(stock), (tally, {stock}) => cellOf(words, tally, unitOf(stock, voice)));
  return [
    row(say.baseline, ({stock}) => stock.baseline, (day) => plainly(sayDay(words, day))),
    count(say.start, ({start}) => start),
    count(say.new, (stock) => stock.new),
    count(say.reopened, ({reopened}) => reopened),
    count(say.cleared, ({cleared}) => cleared),
    count(say.ofWhichWrittenOff, ({writtenOff}) => writtenOff),
    row(say.excluded, ({stock}) => (stock.excluded?.length ? stock.excluded : undefined), (excluded, {stock}) => {
      const reasons = words.list(excluded.map(({reason, count: n}) => fact(reason, grouped(n), voice)));
      return {text: tallied(stock, excludedOf(stock), voice) + words.bracket(reasons), value: excludedOf(stock)};
    }),
    count(say.left, ({left}) => left),
    count(say.inJudicial, ({inJudicial}) => inJudicial),
    count(say.overdue, ({overdue}) => overdue),
    row(say.share, ({stock, share}) => (stock.share === undefined ? share?.shown : undefined), (shown) => cellOf(words, shown, '%')),
  ];
}

/** Levels, the population with its parts, and shares that the source reports, each under its own name. */
function partRows(all: readonly Reckoned[], voice: Voice): readonly Row[] {
  const {say, words} = voice;
  const named = (names: readonly (string | undefined)[]) => [...new Set(names)].filter((name): name is string => name !== undefined);
  const share = (label: string, get: (stock: Stock) => Quantity | undefined) => row(label, ({stock}) => get(stock), (quantity) => reportedCell(quantity, voice));
  const trends = (label: string, find: (stock: Stock) => {readonly start: Tally; readonly left: Tally} | undefined, unit: (stock: Stock) => string) =>
    (['start', 'left'] as const).map((which) => row(which === 'start' ? say.before(label) : say.now(label), ({stock}) => find(stock), (part, {stock}) => cellOf(words, part[which], unit(stock))));
  const populations = all.map(({stock}) => stock.population);
  /** Parts of a population may be called as the levels of its stock are. */
  const nameIn = (population: Stock['population'], part: string) => say.part(population?.label ?? '', part);
  const unitOfAll = ({population}: Stock) => population?.unit ?? say.unit;
  return [
    ...named(all.map(({stock}) => stock.share === undefined ? undefined : stock.shareLabel ?? say.share)).map((label) => share(label, (stock) => ((stock.shareLabel ?? say.share) === label ? stock.share : undefined))),
    ...named(all.flatMap(({stock}) => (stock.levels ?? []).map(({label}) => label))).flatMap((label) => trends(label, ({levels}) => levels?.find((level) => level.label === label), (stock) => unitOf(stock, voice))),
    ...named(populations.map((population) => population?.label)).map((label) => row(label, ({stock: {population}}) => (population?.label === label ? population.count : undefined), (count, {stock}) => cellOf(words, count, unitOfAll(stock)))),
    ...named(populations.map((population) => population && (population.measure ?? say.share))).flatMap((label) => [
      share(say.before(label), ({population}) => ((population?.measure ?? say.share) === label ? population?.from : undefined)),
      share(say.now(label), ({population}) => ((population?.measure ?? say.share) === label ? population?.to : undefined)),
    ]),
    ...named(populations.flatMap((population) => (population?.parts ?? []).map(({label}) => nameIn(population, label)))).flatMap((name) =>
      trends(name, ({population}) => population?.parts?.find((part) => nameIn(population, part.label) === name), unitOfAll)),
  ];
}

function reportedCell(quantity: Quantity, {words}: Voice): Cell {
  const cell = cellOf(words, quantity, '%');
  const parts = partsOf(quantity);
  return {...cell, text: cell.text + (parts === '' ? '' : words.bracket(parts))};
}

function amountRows(voice: Voice): readonly Row[] {
  const {say, words} = voice;
  const figure = (label: string, get: (stock: Stock) => Quantity | undefined, unit: string) => row(label, ({stock}) => get(stock), (quantity) => cellOf(words, quantity, unit));
  const amounts = (label: string, get: (stock: Stock) => Stock['people'], unit: string) => [
    figure(label, (stock) => get(stock)?.start, unit),
    figure(say.part(label, say.settled), (stock) => get(stock)?.cleared, unit),
    figure(say.part(label, say.left), (stock) => get(stock)?.left, unit),
  ];
  return [
    ...amounts(say.people, ({people}) => people, say.peopleUnit),
    ...amounts(say.money, ({money}) => money, say.moneyUnit),
    ...(['n', 'satisfied', 'returned'] as const).map((which) => row(which === 'n' ? say.revisited : say.part(say.revisited, say[which]), ({stock}) => stock.revisited?.[which], (n, {stock}) => cellOf(words, n, unitOf(stock, voice)))),
  ];
}

import type {ClearanceGaugeDocument, Stock} from '../contract/clearance-gauge.js';
import {sayDay} from '../language/time.js';
import {grouped} from '../language/number.js';
import {mayShow} from './audience.js';
import {imbalanceOf, type Term} from './balance.js';
import {exactOf, excludedOf, type Reckoned} from './clearance-status.js';
import {fact, tallied, unitOf, type Voice} from './clearance-words.js';
import {full, numberOf, sayFigure, shareOf} from './figure.js';
import type {Setting} from './setting.js';

/** A reported share may be rounded by its source; more than this many points away, editors are told. */
const TOLERANCE = 0.1;

/** What is doubtful in the figures: one neutral line for everybody, the arithmetic for internal readers. */
export function doubtsOf({stocks}: ClearanceGaugeDocument, reckoned: readonly Reckoned[], asOf: string | undefined, {audience}: Setting, voice: Voice): readonly string[] {
  const internal = mayShow('internal', audience);
  return reckoned.flatMap((one) => {
    const about = (text: string) => (stocks.length === 1 ? text : one.stock.scope + voice.words.colon + text);
    const {open, closed} = doubts(one, asOf, voice);
    return [...new Set(open), ...(internal ? closed : [])].map(about);
  });
}

interface Doubts {
  readonly open: readonly string[];
  readonly closed: readonly string[];
}

function doubts({stock, whole, stale}: Reckoned, asOf: string | undefined, voice: Voice): Doubts {
  const {words, say} = voice;
  const sums = [...sumsOf(stock, voice), ...mostsOf(stock, voice)];
  const cleared = exactOf(stock.cleared);
  const shares = sharesOf(stock, whole, voice);
  return {
    open: [
      ...sums.map(({difference}) => words.doNotAddUp(difference)),
      ...shares.filter(({quantity}) => (numberOf(quantity) ?? 0) > 100).map(({label, quantity}) => say.overHundred(label, full(quantity).raw ?? '')),
      ...(stale && asOf !== undefined ? [say.beforeDeadline(sayDay(words, asOf))] : []),
    ],
    closed: [
      ...sums.map(({detail}) => detail),
      ...(whole !== undefined && cleared !== undefined && cleared > whole && stock.goal.kind !== 'dynamic' ? [say.notWithin(fact(say.cleared, tallied(stock, cleared, voice), voice), tallied(stock, Math.max(0, whole), voice))] : []),
      ...shares.flatMap(({label, quantity, computed}) => recomputed(label, quantity, computed, voice)),
    ],
  };
}

interface Sum {
  readonly difference: string;
  readonly detail: string;
}

/** start + new + reopened − cleared − excluded = left; levels and the population's parts are parts of a whole. */
function sumsOf(stock: Stock, voice: Voice): readonly Sum[] {
  const {words, say} = voice;
  const {levels = [], population} = stock;
  const sum = (terms: readonly Term[], label: string, stated: number | undefined, unit: string): readonly Sum[] => {
    const off = imbalanceOf(terms, stated);
    if (!off || stated === undefined) return [];
    const difference = words.withUnit(grouped(off.difference), unit);
    return [{difference, detail: say.sum(off.parts, grouped(off.total), fact(label, grouped(stated), voice), difference)}];
  };
  const parts = (all: typeof levels, which: 'start' | 'left') => all.map((part): Term => ({label: part.label, n: exactOf(part[which])}));
  const mentioned = (label: string, n: number | undefined, minus: boolean): readonly Term[] => (n === 0 ? [] : [{label, n, minus}]);
  const terms = [
    {label: say.start, n: exactOf(stock.start)},
    ...mentioned(say.new, exactOf(stock.new), false),
    ...mentioned(say.reopened, exactOf(stock.reopened), false),
    {label: say.cleared, n: exactOf(stock.cleared), minus: true},
    ...mentioned(say.excluded, excludedOf(stock), true),
  ];
  const unit = unitOf(stock, voice);
  const total = exactOf(population?.count);
  return [
    ...sum(terms, say.left, exactOf(stock.left), unit),
    ...sum(parts(levels, 'start'), say.start, exactOf(stock.start), unit),
    ...sum(parts(levels, 'left'), say.left, exactOf(stock.left), unit),
    ...(population ? [
      ...sum(parts(population.parts ?? [], 'start'), say.before(population.label), total, population.unit ?? say.unit),
      ...sum(parts(population.parts ?? [], 'left'), say.now(population.label), total, population.unit ?? say.unit),
    ] : []),
  ];
}

/** What is within another count cannot be more than it. */
function mostsOf(stock: Stock, voice: Voice): readonly Sum[] {
  const {words, say} = voice;
  const {n = 0, satisfied = 0, returned = 0} = stock.revisited ?? {};
  const pairs = [
    [say.writtenOff, exactOf(stock.writtenOff), say.cleared, exactOf(stock.cleared)],
    [say.inJudicial, exactOf(stock.inJudicial), say.left, exactOf(stock.left)],
    [say.overdue, exactOf(stock.overdue), say.left, exactOf(stock.left)],
    [`${say.satisfied} + ${say.returned}`, satisfied + returned, say.revisited, n],
  ] as const;
  return pairs.flatMap(([label, part, wholeLabel, whole]) => {
    if (part === undefined || whole === undefined || part <= whole) return [];
    const difference = words.withUnit(grouped(part - whole), unitOf(stock, voice));
    return [{difference, detail: say.most(fact(label, grouped(part), voice), fact(wholeLabel, grouped(whole), voice), difference)}];
  });
}

/** The shares that the source reports, and what they come to when recomputed. */
function sharesOf(stock: Stock, whole: number | undefined, {say}: Voice) {
  const {population, share, shareLabel} = stock;
  const cleared = exactOf(stock.cleared);
  /** A share with a name of its own is another measure than ours. */
  const ours = shareLabel === undefined && cleared !== undefined && whole !== undefined && whole > 0 ? shareOf(cleared, whole) : undefined;
  const measure = population?.measure ?? say.share;
  const parts = (quantity: Stock['share']) => {
    const {numerator, denominator} = full(quantity);
    return numerator === undefined || denominator === undefined || denominator <= 0 ? undefined : shareOf(numerator, denominator);
  };
  return [
    {label: shareLabel ?? say.share, quantity: share, computed: parts(share) ?? ours},
    {label: say.before(measure), quantity: population?.from, computed: parts(population?.from)},
    {label: say.now(measure), quantity: population?.to, computed: parts(population?.to)},
  ].filter(({quantity}) => quantity !== undefined && quantity !== null);
}

function recomputed(label: string, quantity: Stock['share'], computed: number | undefined, {words, say}: Voice): readonly string[] {
  const {value, qualifier = 'eq'} = full(quantity);
  if (value === undefined || value === null || computed === undefined || qualifier !== 'eq' || Math.abs(Number(value) - computed) <= TOLERANCE + 1e-9) return [];
  return [say.recomputed(label, sayFigure(words, quantity, '%').text, sayFigure(words, computed, '%').text)];
}

import type {ClearanceGaugeDocument, Population, Stock} from '../contract/clearance-gauge.js';
import {grouped} from '../language/number.js';
import {sayDay} from '../language/time.js';
import {mayShow} from './audience.js';
import {imbalanceOf, type Term} from './balance.js';
import {exactOf, excludedOf, type Reckoned} from './clearance-status.js';
import {fact, tallied, unitOf, type Voice} from './clearance-words.js';
import {full, numberOf, sayFigure, shareOf} from './figure.js';
import type {Setting} from './setting.js';

/** A reported share may be rounded by its source; more than this many points away, editors are told. */
const TOLERANCE = 0.1;

/** What is doubtful in the figures: one neutral line for everybody, however many sums of a stock miss; the arithmetic of each for internal readers. */
export function doubtsOf({stocks}: ClearanceGaugeDocument, reckoned: readonly Reckoned[], asOf: string | undefined, {audience}: Setting, voice: Voice): readonly string[] {
  const internal = mayShow('internal', audience);
  return reckoned.flatMap((one) => {
    const sums = [...sumsOf(one.stock, voice), ...mostsOf(one.stock, voice)];
    const [open, closed] = sharesOf(one, voice);
    const stale = one.stale && asOf !== undefined ? [voice.say.beforeDeadline(sayDay(voice.words, asOf))] : [];
    const differences = [...new Set(sums.map(([difference]) => difference))];
    const all = [...(differences.length === 0 ? [] : [voice.words.doNotAddUp(voice.words.list(differences))]), ...open, ...stale, ...(internal ? [...sums.map(([, detail]) => detail), ...closed] : [])];
    return stocks.length === 1 ? all : all.map((text) => one.stock.scope + voice.words.colon + text);
  });
}

type Sum = readonly [difference: string, detail: string];

/** start + new + reopened − cleared − excluded = left; levels and the population's parts are parts of a whole. */
function sumsOf(stock: Stock, voice: Voice): readonly Sum[] {
  const {words, say} = voice;
  const {levels, population} = stock;
  const sum = (terms: readonly Term[], label: string, stated: number | undefined, unit: string): readonly Sum[] => {
    const off = imbalanceOf(terms, stated);
    if (!off) return [];
    const difference = words.withUnit(grouped(off.difference), unit);
    return [[difference, say.sum(off.parts, grouped(off.total), fact(label, grouped(stated ?? 0), voice), difference)]];
  };
  const parts = (all: Population['parts'] = [], which: 'start' | 'left') => all.map((part): Term => ({label: part.label, n: exactOf(part[which])}));
  const terms: readonly Term[] = [
    ...(['start', 'new', 'reopened'] as const).map((key) => ({label: say[key], n: exactOf(stock[key])})),
    {label: say.cleared, n: exactOf(stock.cleared), minus: true},
    {label: say.excluded, n: excludedOf(stock), minus: true},
  ];
  const [unit, unitOfAll, count] = [unitOf(stock, voice), population?.unit ?? say.unit, exactOf(population?.count)];
  return [
    ...sum(terms.filter(({n}, index) => index === 0 || n !== 0), say.left, exactOf(stock.left), unit),
    ...(['start', 'left'] as const).flatMap((which) => [
      ...sum(parts(levels, which), say[which], exactOf(stock[which]), unit),
      ...sum(parts(population?.parts, which), (which === 'start' ? say.before : say.now)(population?.label ?? ''), count, unitOfAll),
    ]),
  ];
}

/** What is within another count cannot be more than it. */
function mostsOf(stock: Stock, voice: Voice): readonly Sum[] {
  const {words, say} = voice;
  const {n = 0, satisfied = 0, returned = 0} = stock.revisited ?? {};
  const pairs = [
    ...([['writtenOff', 'cleared'], ['inJudicial', 'left'], ['overdue', 'left']] as const).map(([part, whole]) => [say[part], exactOf(stock[part]), say[whole], exactOf(stock[whole])] as const),
    [`${say.satisfied} + ${say.returned}`, satisfied + returned, say.revisited, n],
  ] as const;
  return pairs.flatMap(([label, part, wholeLabel, whole]): readonly Sum[] => {
    if (part === undefined || whole === undefined || part <= whole) return [];
    const difference = words.withUnit(grouped(part - whole), unitOf(stock, voice));
    return [[difference, say.most(fact(label, grouped(part), voice), fact(wholeLabel, grouped(whole), voice), difference)]];
  });
}

/** Of the shares that the source reports: those over a hundred, for everybody; those that recompute otherwise, and more cleared than there was, for editors. */
function sharesOf({stock, whole}: Reckoned, voice: Voice): readonly [open: readonly string[], closed: readonly string[]] {
  const {words, say} = voice;
  const {population, share, shareLabel = say.share} = stock;
  const [cleared, measure] = [exactOf(stock.cleared), population?.measure ?? say.share];
  // A share with a name of its own is another measure than ours.
  const ours = stock.shareLabel === undefined && cleared !== undefined && whole !== undefined && whole > 0 ? shareOf(cleared, whole) : undefined;
  const shares = ([[shareLabel, share, ours], [say.before(measure), population?.from], [say.now(measure), population?.to]] as const).map(([label, quantity, otherwise]) => {
    const {value, numerator, denominator = 0, qualifier = 'eq', raw = ''} = full(quantity);
    const stated = value === undefined || value === null ? undefined : Number(value);
    return {label, quantity, raw, stated, computed: qualifier !== 'eq' ? undefined : numerator !== undefined && denominator > 0 ? shareOf(numerator, denominator) : otherwise};
  });
  return [
    shares.filter(({quantity}) => (numberOf(quantity) ?? 0) > 100).map(({label, raw}) => say.overHundred(label, raw)),
    [
      ...(whole !== undefined && cleared !== undefined && cleared > whole && stock.goal.kind !== 'dynamic' ? [say.notWithin(fact(say.cleared, tallied(stock, cleared, voice), voice), tallied(stock, Math.max(0, whole), voice))] : []),
      ...shares.flatMap(({label, quantity, stated, computed}) =>
        stated === undefined || computed === undefined || Math.abs(stated - computed) <= TOLERANCE + 1e-9 ? [] : [say.recomputed(label, sayFigure(words, quantity, '%').text, percentOf(computed))]),
    ],
  ];
}

const percentOf = (value: number) => `${grouped(value)}%`;

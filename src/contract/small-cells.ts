import type {CaseTimelineDocument} from './case-timeline.js';
import type {ClearanceGaugeDocument} from './clearance-gauge.js';
import type {DisclosureListDocument} from './disclosure-list.js';
import type {Envelope} from './envelope.js';
import type {HeatMapDocument} from './heat-map.js';
import type {Problem} from './problem.js';
import type {Change, Quantity} from './quantity.js';
import type {ScorecardDocument} from './scorecard.js';
import {smallRanking} from './small-ranking.js';
import type {StatCardsDocument} from './stat-cards.js';
import {bound, givesAway, hidden, isSmall, withoutTrend} from './suppress.js';
import type {TrendChartDocument} from './trend-chart.js';
import type {WarningPanelDocument} from './warning-panel.js';

/** A document whose small numbers are gone, and where a figure that stays gives one of them away. */
export interface WithoutSmall<T> {
  readonly document: T;
  readonly revealed: readonly Problem[];
}

/** How one kind of document is rid of its small numbers. */
type Rid<T> = (document: T, below: number) => WithoutSmall<T>;

/** A change that tells what was before a figure goes with it: 5, up by 4, was 1. */
const changeOf = <T extends {readonly figure?: Quantity | undefined; readonly change?: Change | undefined; readonly unit?: string | undefined}>({figure, change, unit}: T, below: number): Change | undefined => {
  if (!change || isSmall(figure, below, unit)) return undefined;
  const now = typeof figure === 'object' ? Number(figure?.value ?? NaN) : (figure ?? NaN);
  const by = change.value ?? NaN;
  const before = change.unit === 'own' ? now - by : change.unit === 'points' ? NaN : now / (1 + by / 100);
  return isSmall(Math.round(before), below, unit) ? undefined : change;
};

/** Someone with a figure, a change of it and perhaps its last periods. */
const rid = <T extends {readonly figure?: Quantity | undefined; readonly change?: Change | undefined; readonly unit?: string | undefined}>(one: T, below: number, unit = one.unit): T => {
  const change = changeOf({...one, unit}, below);
  const {change: _, ...rest} = one;
  return {...rest, ...(one.figure !== undefined && {figure: hidden(one.figure, below, unit)}), ...(change && {change})} as T;
};

const cards: Rid<StatCardsDocument> = (document, below) => ({document: {...document, cards: document.cards.map((card) => withoutTrend(rid(card, below), below, card.unit))}, revealed: []});

const heat: Rid<HeatMapDocument> = (document, below) => {
  const {unit, reasons = [], values, columns} = document;
  const width = columns.items.length;
  const left = values.slice();
  const more: {at: number[]; missing: 'suppressed'}[] = [];
  for (let index = 0; index < values.length; index += 1) {
    if (!isSmall(values[index], below, unit)) continue;
    left[index] = null;
    more.push({at: [Math.floor(index / width), index % width], missing: 'suppressed'});
  }
  return {document: more.length === 0 ? document : {...document, values: left, reasons: [...reasons, ...more]}, revealed: []};
};

const trend: Rid<TrendChartDocument> = (document, below) => ({
  document: {
    ...document,
    series: document.series.map((one) => {
      const {unit, values, compare, change, ...rest} = one;
      const kept = changeOf({figure: values[values.length - 1], change, unit}, below);
      const all = (list: readonly Quantity[]) => list.map((value) => hidden(value, below, unit));
      return {...rest, ...(unit !== undefined && {unit}), values: all(values), ...(compare && {compare: {...compare, values: all(compare.values)}}), ...(kept && {change: kept})};
    }),
  },
  revealed: [],
});

const warnings: Rid<WarningPanelDocument> = (document, below) => {
  const {unit, counts, total, watched, subjects} = document;
  // In their order: what a level has of each is added up in the total's field of that name.
  const fields = ['count', 'previous', 'raised', 'lifted'] as const;
  const of = <T extends object>(one: T, keys: readonly string[]): T => {
    const figures = one as Readonly<Record<string, Quantity | undefined>>;
    return {...one, ...Object.fromEntries(keys.flatMap((key) => (figures[key] === undefined ? [] : [[key, hidden(figures[key], below, unit)]])))};
  };
  const revealed = counts && total ? fields.filter((field) => givesAway(counts.map((one) => one[field]), total[field], below, unit)) : [];
  return {
    document: {
      ...document,
      ...(counts && {counts: counts.map((one) => withoutTrend(of(one, fields), below, unit))}),
      ...(total && {total: of(total, [...fields, 'issued'])}),
      ...(watched && {watched: watched.map((one) => rid(one, below, one.unit ?? unit))}),
      ...(subjects && {subjects: subjects.map((one) => (one.measured ? {...one, measured: one.measured.map((figure) => rid(figure, below))} : one))}),
    },
    revealed: revealed.map((field) => ({code: 'reveals_small', path: `/total/${field}`})),
  };
};

const score: Rid<ScorecardDocument> = (document, below) => ({
  document: {
    ...document,
    groups: document.groups.map((group) => ({
      ...group,
      indicators: group.indicators.map((one) => ({...rid(one, below), ...(one.marks && {marks: one.marks.map((mark) => rid(mark, below, one.unit))})})),
    })),
  },
  revealed: [],
});

/** People of a case or of a step; money is no count. */
const people = <T extends {readonly people?: Quantity | undefined}>(one: T, below: number): T => (one.people === undefined ? one : {...one, people: hidden(one.people, below, '人')});

/** The sums of a case or of a problem, by their names. */
const sums = ['claimed', 'verified', 'agreed', 'paid'] as const;
type Sums = {readonly [Name in (typeof sums)[number]]?: {readonly people?: Quantity | undefined} | undefined};

const summed = <T extends Sums>(one: T, below: number): T => ({...one, ...Object.fromEntries(sums.flatMap((sum) => (one[sum] ? [[sum, people(one[sum], below)]] : [])))});

/** A ledger (台账) of problems with their sums. */
const ledger: Rid<{readonly items: readonly Sums[]}> = (document, below) => ({document: {...document, items: document.items.map((item) => summed(item, below))}, revealed: []});

interface Forces {
  readonly measures?: readonly {readonly unit?: string | undefined}[] | undefined;
  readonly forces: readonly {readonly counts?: readonly Quantity[] | undefined}[];
  readonly total?: readonly Quantity[] | undefined;
}

/** What forces (专班) count, measure by measure, each in its unit. */
const forces: Rid<Forces> = (document, below) => {
  const {measures = [], total} = document;
  const all = (counts: readonly Quantity[]) => counts.map((count, at) => hidden(count, below, measures[at]?.unit));
  const revealed = (total ?? []).flatMap((sum, at) => (givesAway(document.forces.map(({counts}) => counts?.[at] ?? null), sum, below, measures[at]?.unit) ? [{code: 'reveals_small', path: `/total/${at}`}] : []));
  return {document: {...document, ...(total && {total: all(total)}), forces: document.forces.map((force) => (force.counts ? {...force, counts: all(force.counts)} : force))}, revealed};
};

const cases: Rid<CaseTimelineDocument> = (document, below) => {
  const {reported} = document;
  const revealed = sums.some((sum) => givesAway(document.cases.map((one) => one[sum]?.people ?? null), reported?.people, below, '人'));
  return {
    document: {
      ...document,
      ...(reported && {reported: people(reported, below)}),
      cases: document.cases.map((one) => ({...summed(one, below), steps: one.steps.map((step) => people(step, below))})),
    },
    revealed: revealed ? [{code: 'reveals_small', path: '/reported/people'}] : [],
  };
};

/** Stocks are bound by a sum of their own, in which nothing can be hidden: only the people they concern are. */
const stocks: Rid<ClearanceGaugeDocument> = (document, below) => {
  const revealed: Problem[] = [];
  const all = document.stocks.map((stock, index) => {
    if (!stock.people) return stock;
    const {start, cleared, left} = stock.people;
    if (givesAway([cleared ?? null, left ?? null], start, below, '人')) revealed.push({code: 'reveals_small', path: `/stocks/${index}/people/start`});
    const people = Object.fromEntries(Object.entries(stock.people).flatMap(([key, figure]) => (figure === undefined ? [] : [[key, hidden(figure, below, '人')]])));
    return {...stock, people};
  });
  return {document: {...document, stocks: all}, revealed};
};

const entries: Rid<DisclosureListDocument> = (document, below) => ({document: {...document, entries: document.entries.map((entry) => (isSmall(entry.people, below, '人') ? people(entry, below) : entry))}, revealed: []});

const kinds = {'stat-cards': cards, 'ranking-table': smallRanking, 'heat-map': heat, 'trend-chart': trend, 'warning-panel': warnings, scorecard: score, 'case-timeline': cases, 'case-ledger': ledger, 'task-forces': forces, 'clearance-gauge': stocks, 'disclosure-list': entries} as unknown as Readonly<Record<string, Rid<Envelope> | undefined>>;

/**
 * The document without its small numbers, where it wants none (`suppressBelow`): whatever is drawn, said, exported or
 * printed is made of what is left, so none of it can tell them. Numbers in prose and amounts of money stay.
 */
export function withoutSmall<T extends Envelope>(document: T): WithoutSmall<T> {
  const below = bound(document.suppressBelow);
  const {type} = document as {type?: string};
  const rid = below === undefined || type === undefined ? undefined : (kinds[type] as Rid<T> | undefined);
  return rid && below !== undefined ? rid(document, below) : {document, revealed: []};
}

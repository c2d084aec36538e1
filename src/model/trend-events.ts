import {spanOf} from '../contract/period.js';
import type {TrendChartDocument} from '../contract/trend-chart.js';
import {sayPeriod} from '../language/time.js';
import type {TrendAxis, Voice} from './trend-axis.js';

/** Something that happened, with its number in the picture and the period it belongs to. */
export interface TrendMark {
  /** Where it is drawn; `undefined` where it lies outside of the picture, and has no number. */
  readonly x: number | undefined;
  readonly no: string;
  /** The kind of event, in a word. */
  readonly kind: string;
  /** When and what. */
  readonly text: string;
  /** The period that it falls in; -1 outside of all. */
  readonly period: number;
}

/** The events in their order of time. One of a whole period stands at its middle. */
export function eventsOf({events = [], periods}: TrendChartDocument, {placeOf}: TrendAxis, {words, say}: Voice): readonly TrendMark[] {
  const spans = periods.map(spanOf);
  let no = 0;
  return events
    .map((event) => {
      const span = spanOf(event.at);
      const day = span && Math.floor((Math.max(span.first, span.last - 366) + span.last) / 2);
      return {event, day, order: day ?? Infinity};
    })
    .sort((a, b) => a.order - b.order)
    .map(({event: {at, label, kind = 'event'}, day}) => {
      const x = day === undefined ? undefined : placeOf(day);
      const period = day === undefined ? -1 : spans.findIndex((span, index) => span !== undefined && day <= span.last && day >= (Number.isFinite(span.first) && span.first < span.last ? span.first : (spans[index - 1]?.last ?? span.last - 1) + 1));
      return {x, no: x === undefined ? '' : String((no += 1)), kind: say.kinds[kind], text: say.happened(sayPeriod(words, at), label), period};
    });
}

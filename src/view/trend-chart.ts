import {html, nothing} from 'lit';
import {chart} from '../chart/chart.js';
import type {Plot} from '../model/plot.js';
import type {TrendChartModel} from '../model/trend-chart.js';
import type {SeriesModel} from '../model/trend-series.js';
import {plotOption} from './plot.js';
import {DASHES, MARKS} from './plot-marks.js';

/**
 * Legend, drawing, the sentence of the point being read, and what happened meanwhile. Over the drawing one live cell
 * stands for the point being read; what changes with each step is written by `reader`, who is told of every event. Only
 * series in `shown` are drawn, in `plot`.
 */
export const trendPicture = ({name, legend, failed, unprinted, series, places, events}: TrendChartModel, plot: Plot, shown: ReadonlySet<number>, reader: EventListenerObject) => html`
  <div class="legend" part="legend" role="group" aria-label=${legend}>${series.map((one, index) => keyOf(one, index, series.length > 1, shown.has(index), reader))}</div>
  <div class="plot ${plot.panels.length > 1 ? 'two' : ''}" part="chart" @pointermove=${reader} @pointerleave=${reader} @click=${reader} @keydown=${reader} @focusin=${reader} @focusout=${reader}>
    <div class="room" aria-hidden="true" data-undrawn=${unprinted} ${chart(plot, plotOption, failed)}></div>
    <div class="pointed" hidden></div>
    <div role="grid" aria-label=${name} aria-rowcount=${Math.max(1, shown.size)} aria-colcount=${places.length} aria-readonly="true">
      <div role="row"><div role="gridcell" tabindex="0"></div></div>
    </div>
  </div>
  <p class="line" part="sentence"></p>
  ${events.length === 0 ? nothing : html`<ol class="events" part="events" role="list">${events.map(({no, kind, text}) => html`<li><b>${no}</b><span>${kind}</span> ${text}</li>`)}</ol>`}
`;

/** A series with its last figure and what belongs to it; of several, a button that shows or hides it. */
const keyOf = ({name, latest, change, target, compare}: SeriesModel, index: number, many: boolean, shown: boolean, reader: EventListenerObject) => {
  const words = html`${swatch(index)}<span>${name} <b>${latest}</b></span>`;
  return html`
    ${many ? html`<button type="button" value=${index} aria-pressed=${shown} @click=${reader}>${words}</button>` : html`<span class="key">${words}</span>`}
    ${compare === undefined ? nothing : html`<span class="key"><i class="compare"></i>${many ? `${name} ${compare}` : compare}</span>`}
    ${change === undefined ? nothing : html`<span class="key ${change.judgement}">${SYMBOL[change.judgement]}${change.text}</span>`}
    ${target === undefined ? nothing : html`<span class="key ${target.met === undefined ? 'none' : target.met ? 'good' : 'bad'}">${target.met === undefined ? '' : target.met ? SYMBOL.good : SYMBOL.bad}${target.text}</span>`}
  `;
};

const SYMBOL = {good: '✓ ', bad: '✗ ', none: ''} as const;

/** A piece of the line as it is drawn: its colour, its dash, its mark. */
const swatch = (index: number) => {
  const dash = DASHES[index % DASHES.length]!;
  return html`<svg class="swatch series-${(index % MARKS.length) + 1}" viewBox="-14 -7 28 14" aria-hidden="true">
    <path class="stroke" d="M-14 0H14" stroke-dasharray=${dash === 'solid' ? nothing : dash.join(' ')}></path>
    <path d=${MARKS[index % MARKS.length]!.path}></path>
  </svg>`;
};

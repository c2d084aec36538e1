import {css, html, nothing} from 'lit';
import {chart} from '../chart/chart.js';
import type {BurnDown} from '../model/clearance-history.js';
import {plotOption} from './plot.js';
import {plotStyles, seriesTokens} from './plot-marks.js';

/** The course of one stock: drawn, and in a sentence where the gauge's own leaves it out. */
export const burnDown = ({plot, sentence, told, failed, unprinted}: BurnDown) => html`
  <div class="plot"><div class="room" aria-hidden="true" data-undrawn=${unprinted} ${chart(plot, plotOption, failed)}></div></div>
  ${told ? nothing : html`<p>${sentence}</p>`}
`;

/** Sheets that only a gauge with a history needs. */
export const burnSheets = [
  seriesTokens,
  plotStyles,
  css`
    .burn .room {
      height: 12.5em;
    }
    .burn p {
      color: var(--_ink-2);
      font-size: 0.93em;
    }
    .large .burn p {
      font-size: 1em;
    }
    /* On paper a drawing is as high as its width makes it. */
    @media print {
      .burn {
        min-height: 0;
      }
    }
  `,
];

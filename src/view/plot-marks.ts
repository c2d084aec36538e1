import {css} from 'lit';

/** A mark around nought, as a path for the legend; the chart takes the same one. */
const mark = (path: string) => ({path, symbol: `path://${path}`});

/** One mark for each series of a drawing, told apart without colour. */
export const MARKS = [
  mark('M0 -4.4A4.4 4.4 0 1 1 -.01 -4.4Z'),
  mark('M-4 -4H4V4H-4Z'),
  mark('M0 -5.4L5.4 0L0 5.4L-5.4 0Z'),
  mark('M0 -5L5 4.2H-5Z'),
  mark('M-1.7 -5H1.7V-1.7H5V1.7H1.7V5H-1.7V1.7H-5V-1.7H-1.7Z'),
  mark('M0 5L-5 -4.2H5Z'),
  mark('M-2.6 -4.5H2.6L5.2 0L2.6 4.5H-2.6L-5.2 0Z'),
  mark('M0 -5.4L1.4 -1.6L5.2 -1.6L2.2 .8L3.3 4.6L0 2.3L-3.3 4.6L-2.2 .8L-5.2 -1.6L-1.4 -1.6Z'),
] as const;

/** And one dash. */
export const DASHES = ['solid', [9, 3], [3, 3], [9, 3, 2, 3], [14, 4], [6, 2, 2, 2, 2, 2], [2, 2], [12, 3, 4, 3]] as const satisfies readonly ('solid' | number[])[];

/** Colours of data: none of them the red or the green of a judgement, each apart from its ground by 3 to 1 at least. */
export const seriesTokens = css`
  .cb {
    --_series-1: var(--cb-series-1, var(--_accent));
    --_series-2: var(--cb-series-2, #a85400);
    --_series-3: var(--cb-series-3, #6a45a3);
    --_series-4: var(--cb-series-4, #007a80);
    --_series-5: var(--cb-series-5, #a3336b);
    --_series-6: var(--cb-series-6, #59677b);
    --_series-7: var(--cb-series-7, #6f6400);
    --_series-8: var(--cb-series-8, #7a4b32);
  }
  @media not print {
    .cb.dark {
      --_series-2: var(--cb-series-2, #f0a860);
      --_series-3: var(--cb-series-3, #c4a6f5);
      --_series-4: var(--cb-series-4, #5fcbd0);
      --_series-5: var(--cb-series-5, #f192c0);
      --_series-6: var(--cb-series-6, #a9b6c6);
      --_series-7: var(--cb-series-7, #d3c352);
      --_series-8: var(--cb-series-8, #d9a98c);
    }
  }
  @media (forced-colors: active) {
    .cb {
      --_series-1: CanvasText;
      --_series-2: CanvasText;
      --_series-3: CanvasText;
      --_series-4: CanvasText;
      --_series-5: CanvasText;
      --_series-6: CanvasText;
      --_series-7: CanvasText;
      --_series-8: CanvasText;
    }
  }
`;

/** The place of a drawing: its room is kept from the first paint on. */
export const plotStyles = css`
  .plot {
    position: relative;
  }
  .plot > .room {
    height: 17em;
    overflow: hidden;
  }
  .plot.two > .room {
    height: 27em;
  }
  .plot > .failed {
    align-items: center;
    border: 1px dashed var(--_line);
    border-radius: 6px;
    color: var(--_ink-2);
    display: flex;
    height: auto;
    justify-content: center;
    min-height: 6em;
    padding: 0 1em;
  }
  .plot svg {
    forced-color-adjust: none;
  }
  /* Lines that only lead the eye are grey in any colours: what a reader's own have for what is out of use may be as loud as the data. */
  @media (forced-colors: active) {
    .plot {
      --_line-2: rgba(128, 128, 128, 0.5);
    }
  }
  @media print {
    /* A script cannot hold up the printer: where the drawing comes too late, its place says so, and keeps its room for one that comes yet. */
    .plot > .room:not([data-drawn]):not(.failed)::before {
      border: 1px dashed var(--_line);
      border-radius: 6px;
      color: var(--_ink-2);
      content: attr(data-undrawn);
      display: block;
      padding: 1em;
      text-align: center;
    }
    .plot > .room[data-drawn],
    .plot.two > .room[data-drawn] {
      height: auto;
    }
    .plot > .room > div,
    .plot > .room svg {
      height: auto !important;
      max-width: 100%;
      position: static !important;
      width: 100% !important;
    }
  }
`;

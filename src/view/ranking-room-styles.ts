import {css} from 'lit';

/**
 * What of a ranking stays in sight: its headings, its first columns, its last one where asked for, and the reader's own
 * row, at whichever edge it went out of. On a screen so low that this would be most of it, nothing does.
 */
export const rankingRoomStyles = css`
  .tools-place {
    height: calc(var(--_row) + 0.46em);
  }
  .edges {
    position: relative;
  }
  .edges::after {
    background: linear-gradient(to left, var(--_edge, rgba(16, 24, 40, 0.1)), transparent);
    bottom: 0;
    content: '';
    opacity: 0;
    pointer-events: none;
    position: absolute;
    right: -0.57em;
    top: 0;
    width: 1.4em;
    z-index: 4;
  }
  .narrow .edges::after {
    right: -0.36em;
  }
  .dark {
    --_edge: rgba(0, 0, 0, 0.4);
  }
  .edges[data-more~='after']::after {
    opacity: 1;
  }
  .ranks[data-more~='before'] .c-unit {
    box-shadow: 0.5em 0 0.5em -0.5em var(--_edge, rgba(16, 24, 40, 0.3));
    clip-path: inset(0 -0.6em 0 0);
  }
  .ranks[data-fits]:not(.long) {
    overflow: visible;
  }
  /* Told to two of many, for whom it is handed down: who finds out about cells by what stands around them has all of them styled anew. */
  .ranks[data-fits]:not(.long) thead,
  .ranks[data-fits]:not(.long) .own {
    --_top: var(--cb-sticky-top, 0px);
  }
  .hint {
    color: var(--_ink-3);
    font-size: 0.857em;
    margin-top: 0.4em;
  }
  .large .hint {
    font-size: 1em;
  }
  .hint::before {
    content: '⇆ ';
    content: '⇆ ' / '';
  }
  .medium .pin-last tr > :last-child,
  .wide .pin-last tr > :last-child {
    border-left: 1px solid var(--_line-2);
    position: sticky;
    right: 0;
    z-index: 1;
  }
  .medium .pin-last thead tr > :last-child,
  .wide .pin-last thead tr > :last-child {
    z-index: 3;
  }
  .ranks:not(.cards) tbody .own > * {
    bottom: -1px;
    box-shadow: inset 0 1px var(--_accent), inset 0 -1px var(--_accent);
    position: sticky;
    top: calc(var(--_head, 0px) + var(--_top, 0px));
    z-index: 2;
  }
  .ranks:not(.cards) tbody .own > .c-rank,
  .ranks:not(.cards) tbody .own > .c-unit {
    z-index: 3;
  }
  .ranks thead .c-rank,
  .ranks thead .c-unit {
    z-index: 4;
  }
  .ranks thead th {
    z-index: 3;
  }
  @media (max-height: 24em) {
    .ranks:not(.cards) tbody .own > * {
      bottom: auto;
      top: auto;
    }
  }
  @media (forced-colors: active) {
    .ranks:not(.cards) tbody .own > * {
      border-bottom: 2px solid Highlight;
      border-top: 2px solid Highlight;
    }
    .ranks[data-more~='before'] .c-unit {
      border-right: 1px solid CanvasText;
    }
  }
  @media print {
    .ranks:not(.cards) tbody tr.own > *,
    .ranks.pin-last tr > :last-child {
      bottom: auto;
      clip-path: none;
      position: static;
      top: auto;
    }
    /* A shadow is printed as a picture of its own, with edges. */
    .ranks:not(.cards) tbody tr.own > * {
      border-top: 1px solid var(--_accent);
      border-bottom-color: var(--_accent);
      box-shadow: none;
    }
    .large .ranks table {
      font-size: 0.786em;
    }
    .cb.large .ranks .bar,
    .broad .bar {
      display: none;
    }
    .ranks.broad table {
      font-size: 0.643em;
    }
    .broad td,
    .broad th {
      overflow-wrap: anywhere;
    }
    .hint,
    .edges::after {
      display: none;
    }
  }
`;

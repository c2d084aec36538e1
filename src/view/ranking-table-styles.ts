import {css} from 'lit';
import {rankingCellStyles} from './ranking-cell-styles.js';
import {rankingCardStyles} from './ranking-card-styles.js';
import {rankingRoomStyles} from './ranking-room-styles.js';

/** Rows of 36 px with one line under each; separate borders, because collapsed ones do not stay with columns that stay. */
const tableStyles = css`
  [part='picture'] {
    min-width: 0;
  }
  .ranks {
    --_pin: 4.9em;
    margin: 0 -0.57em;
    overflow: auto;
    position: relative;
  }
  .many {
    --_pin: 6em;
  }
  .long {
    border-bottom: 1px solid var(--_line);
    max-height: 80vh;
  }
  .ranks table {
    border-collapse: separate;
    border-spacing: 0;
    width: 100%;
  }
  .ranks th,
  .ranks td {
    background: var(--_card);
    border-bottom: 1px solid var(--_line-2);
    box-sizing: border-box;
    font-weight: 400;
    height: var(--_row);
    padding: 0.14em 0.57em;
    position: relative;
    text-align: left;
    white-space: nowrap;
  }
  .ranks .numeric {
    text-align: right;
  }
  .ranks thead th {
    border-color: var(--_line);
    color: var(--_ink-2);
    padding: 0 0.57em;
    position: sticky;
    top: var(--_top, 0);
    z-index: 2;
  }
  .ranks thead button {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-height: var(--_row);
    padding: 0;
    text-align: inherit;
  }
  .ranks thead button:focus-visible {
    outline-offset: -2px;
  }
  .ranks thead span {
    font-size: 0.857em;
    font-weight: 500;
  }
  .ranks thead button:hover,
  .ranks thead [aria-sort] {
    color: var(--_ink);
  }
  .ranks .definition {
    display: none;
  }
  .ranks i {
    font-style: normal;
  }
  .ranks .c-rank {
    min-width: var(--_pin);
    width: var(--_pin);
  }
  .ranks .c-rank,
  .ranks .c-unit {
    left: 0;
    position: sticky;
    z-index: 1;
  }
  .ranks .c-rank + .c-unit {
    left: var(--_pin);
  }
  .ranks thead .c-rank,
  .ranks thead .c-unit {
    z-index: 3;
  }
  .ranks bdi {
    margin-right: 0.3em;
  }
  .ranks tbody .c-rank {
    font-weight: 650;
  }
  .ranks small,
  .ranks .c-rank.missing span {
    color: var(--_ink-3);
    font-size: 0.857em;
    font-weight: 400;
  }
  .ranks tbody .c-unit {
    max-width: 24em;
    min-width: 7em;
    overflow-wrap: break-word;
    white-space: normal;
  }
  .ranks tbody .c-text {
    max-width: 22em;
    white-space: normal;
  }
  .ranks tbody tr:hover > * {
    background: var(--_tint);
  }
  .ranks tbody .own > * {
    background: var(--_accent-soft);
  }
  .ranks .criticised > :first-child {
    box-shadow: inset 3px 0 var(--_bad);
  }
  .ranks .bars {
    width: 1px;
  }
  .sr {
    clip: rect(0 0 0 0);
    height: 1px;
    left: 0;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
    width: 1px;
  }
  .narrow .ranks:not(.cards) .c-move,
  .narrow .ranks:not(.cards) .c-trend:not(.grouped) {
    display: none;
  }
  .narrow .ranks th,
  .narrow .ranks td {
    padding-left: 0.36em;
    padding-right: 0.36em;
  }
  .narrow .ranks tbody .c-unit {
    max-width: 8.5em;
  }
  .narrow .ranks {
    --_pin: 4.3em;
    margin: 0 -0.36em;
  }
  .narrow .many {
    --_pin: 5.7em;
  }
  .large .ranks thead span,
  .large .ranks small,
  .large .ranks .c-rank.missing span {
    font-size: 1em;
  }
  @media print {
    .ranks {
      max-height: none;
      overflow: visible;
    }
    .ranks table {
      font-size: 0.857em;
    }
    .ranks th,
    .ranks td,
    .ranks thead th,
    .ranks tr .c-rank,
    .ranks tr .c-unit {
      padding: 0.14em 0.36em;
      position: static;
      white-space: normal;
    }
    .ranks tbody .numeric {
      white-space: nowrap;
    }
  }
`;

export const rankingTableStyles = [tableStyles, rankingCellStyles, rankingRoomStyles, rankingCardStyles];

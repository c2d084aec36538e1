import {css} from 'lit';

/** Rows of which only those in sight are on the page; lanes on a common axis, or a list of what is due. */
export const caseManyStyles = css`
  .many {
    border: 1px solid var(--_line);
    border-radius: 6px;
    max-height: min(70vh, 44em);
    overflow: auto;
    position: relative;
  }
  .many.whole {
    max-height: none;
  }
  .many table,
  .many thead,
  .many tbody {
    display: block;
    position: relative;
  }
  .many thead {
    background: var(--_tint);
    border-bottom: 1px solid var(--_line);
    position: sticky;
    top: 0;
    z-index: 2;
  }
  .many tr {
    box-sizing: border-box;
    display: grid;
    grid-template-columns: minmax(0, 17em) minmax(0, 1fr);
  }
  .many.due tr {
    grid-template-columns: 12em 9em minmax(0, 3fr) minmax(0, 2fr) minmax(0, 2fr);
  }
  .many tbody tr {
    border-bottom: 1px solid var(--_line-2);
    contain: layout style paint;
    cursor: pointer;
    left: 0;
    min-height: 3.9em;
    position: absolute;
    right: 0;
    top: 0;
  }
  .many.due tbody tr {
    align-items: center;
    min-height: 2.9em;
  }
  .many tr[hidden],
  .many [hidden] {
    display: none;
  }
  .many th,
  .many td {
    box-sizing: border-box;
    font-weight: 400;
    min-width: 0;
    padding: 0.4em 0.6em;
    text-align: left;
  }
  .many thead th {
    color: var(--_ink-2);
    font-size: 0.929em;
    font-weight: 500;
  }
  .many .who {
    color: var(--_ink);
    display: block;
    font-weight: 600;
    line-height: 1.35;
    margin-bottom: 0.2em;
  }
  .many .c-case {
    font-weight: 600;
  }
  .many .chip {
    margin-right: 0.3em;
  }
  .many .group {
    background: var(--_tint);
  }
  .many .group > :first-child {
    align-self: center;
    grid-column: 1 / -1;
  }
  .many .group .who {
    margin: 0;
  }
  .many tbody tr:hover,
  .many table:focus .active {
    background: var(--_tint);
  }
  .many table:focus {
    outline: none;
  }
  .many table:focus-visible .active {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .at {
    color: var(--_ink);
    min-height: 1.6em;
  }
  .hint {
    color: var(--_ink-3);
    font-size: 0.857em;
  }
  .narrow .hint {
    display: none;
  }
  .paper {
    display: none;
  }
  .medium .lanes tr {
    grid-template-columns: minmax(0, 12em) minmax(0, 1fr);
  }
  .medium .many.due tr {
    grid-template-columns: 11em 8em minmax(0, 3fr) minmax(0, 2fr);
  }
  .medium .many.due .c-unit,
  .narrow .many.due thead {
    display: none;
  }
  .narrow .lanes tr,
  .narrow .many.due tr {
    grid-template-columns: minmax(0, 1fr);
  }
  .narrow .lanes tbody tr {
    min-height: 6.8em;
  }
  .narrow .lanes thead th:first-child {
    display: none;
  }
  .narrow .many td.plot {
    border-left: 0;
  }
  .narrow .many.due tbody tr {
    min-height: 3.6em;
    padding: 0.5em 0.6em;
  }
  .narrow .many.due tbody tr > * {
    padding: 0.1em 0;
  }
  .narrow .many.due tbody tr {
    grid-template-columns: auto minmax(0, 1fr);
  }
  .narrow.large .many.due tbody tr {
    grid-template-columns: minmax(0, 1fr);
  }
  .narrow.large .many.due tbody tr > * {
    padding-left: 0;
  }
  .narrow .many.due .c-due,
  .narrow .many.due .c-unit {
    color: var(--_ink-2);
    font-size: 0.93em;
    padding-left: 0.6em;
  }
  .narrow .many.due .c-case {
    grid-column: 1 / -1;
  }
  @media print {
    .many {
      border: 0;
      max-height: none;
      overflow: visible;
    }
    .many tbody {
      height: auto !important;
    }
    .many tbody tr {
      break-inside: avoid;
      position: static;
    }
    .many .unprinted {
      display: none;
    }
    .paper {
      display: block;
    }
    .at,
    .hint {
      display: none;
    }
  }
`;

import {css} from 'lit';

/** The matrix of pairs: names stay in view while it scrolls, marks differ in shape, the row and column one is at stand out. */
export const taskForceMatrixStyles = css`
  .matrix {
    overflow-x: auto;
    position: relative;
  }
  .matrix table {
    border-collapse: separate;
    border-spacing: 0;
  }
  .matrix th,
  .matrix thead td {
    background: var(--_card);
    color: var(--_ink-2);
    font-size: 0.929em;
    font-weight: 400;
    line-height: 1.3;
  }
  .matrix thead th {
    border-bottom: 1px solid var(--_line);
    max-height: 14em;
    padding: 0.3em 0;
    vertical-align: bottom;
  }
  .matrix thead th > span {
    display: inline-block;
    max-height: 13em;
    text-align: left;
    writing-mode: vertical-rl;
  }
  .matrix tbody th,
  .matrix thead td {
    border-right: 1px solid var(--_line);
    left: 0;
    max-width: 13em;
    min-width: 6em;
    padding: 0 0.6em 0 0;
    position: sticky;
    text-align: right;
  }
  .matrix thead td {
    border-bottom: 1px solid var(--_line);
    color: var(--_ink-3);
    padding-bottom: 0.3em;
    vertical-align: bottom;
  }
  .matrix thead td span {
    display: block;
  }
  .matrix td[role='gridcell'] {
    border-bottom: 1px solid var(--_line-2);
    border-right: 1px solid var(--_line-2);
    box-sizing: border-box;
    cursor: pointer;
    height: 1.86em;
    line-height: 1;
    min-width: 1.86em;
    padding: 0;
    text-align: center;
    width: 1.86em;
  }
  .wide .matrix td[role='gridcell'] {
    min-width: 2.5em;
  }
  .matrix td.pair,
  .legend .pair .mark {
    color: var(--_accent);
  }
  .matrix td.pair {
    background: var(--_accent-soft);
  }
  .matrix td.double {
    background: var(--_warn-soft);
  }
  .matrix td.self {
    color: var(--_ink-3);
  }
  .matrix tbody tr:hover > td,
  .matrix th.at {
    background: var(--_tint);
  }
  .matrix th.at {
    color: var(--_ink);
    font-weight: 650;
  }
  .matrix td[aria-selected] {
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .matrix td:focus-visible {
    outline-offset: -2px;
  }
  .line {
    margin-top: 0.5em;
    min-height: 1.55em;
  }
  .line.hint {
    color: var(--_ink-3);
  }
  .legend {
    color: var(--_ink-2);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.929em;
    gap: 0 1.2em;
  }
  .legend .mark {
    margin-right: 0.4em;
  }
  @media (pointer: coarse) {
    .matrix td[role='gridcell'] {
      height: 2.6em;
      min-width: 2.6em;
    }
  }
  .matrix td.double,
  .matrix th .mark {
    color: var(--_warn);
  }
  @media (forced-colors: active) {
    .matrix td[aria-selected] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    .matrix {
      overflow: visible;
    }
    .line.hint {
      display: none;
    }
  }
`;

import {css} from 'lit';

/** Units side by side: figures to the right, an indicator's name in view while the rest scrolls. */
export const scorecardMatrixStyles = css`
  .matrix {
    margin-top: 0.57em;
    overflow-x: auto;
    position: relative;
  }
  .matrix table {
    border-collapse: separate;
    border-spacing: 0;
    min-width: 100%;
  }
  .matrix th,
  .matrix td {
    border-bottom: 1px solid var(--_line-2);
    font-weight: 400;
    padding: 0.5em 0.71em;
    text-align: right;
    vertical-align: top;
    white-space: nowrap;
  }
  .matrix th[scope='row'],
  .matrix thead td {
    background: var(--_card);
    left: 0;
    max-width: 16em;
    min-width: 9em;
    position: sticky;
    text-align: left;
    white-space: normal;
  }
  .narrow .matrix th[scope='row'] {
    max-width: 8em;
    min-width: 7em;
  }
  .matrix th[scope='rowgroup'] {
    background: var(--_tint);
    font-weight: 650;
    text-align: left;
  }
  .matrix thead th {
    color: var(--_ink-2);
    font-size: 0.93em;
  }
  .matrix td.good > [role] {
    color: var(--_good);
  }
  .matrix td.bad {
    color: var(--_bad);
  }
  .matrix tfoot b {
    display: block;
    font-weight: 650;
  }
  @media print {
    /* Paper does not scroll: every unit has its column, however many lines its words need. */
    .matrix {
      overflow: visible;
    }
    .matrix table {
      table-layout: fixed;
      width: 100%;
    }
    .matrix th,
    .matrix td,
    .matrix .grade {
      padding: 0.29em;
      white-space: normal;
    }
    .matrix .grade {
      font-size: 0.857em;
    }
    .matrix tr {
      break-inside: avoid;
    }
    /* The totals stand once, below their columns. */
    .matrix tfoot {
      display: table-row-group;
    }
    .matrix th[scope='row'],
    .narrow .matrix th[scope='row'] {
      min-width: 0;
    }
  }
`;

import {css} from 'lit';

/** A ranking of which only the rows in sight are on the page: each row lays itself out by the columns' widths. */
export const rankingFarStyles = css`
  .far {
    max-height: min(80vh, 60em);
  }
  .far table,
  .far thead,
  .far tbody {
    display: block;
    min-width: var(--_least);
    position: relative;
  }
  .far thead {
    position: sticky;
    top: 0;
    z-index: 2;
  }
  .far tr {
    display: grid;
    grid-template-columns: var(--_columns);
    min-height: var(--_row);
  }
  .far tbody tr {
    contain: layout style paint;
    left: 0;
    position: absolute;
    right: 0;
    top: 0;
  }
  .far tbody::before {
    content: '';
    display: block;
    height: var(--_before, 0);
  }
  .far tbody .kept {
    bottom: 0;
    position: sticky;
    top: var(--_head, 0);
    z-index: 1;
  }
  .far tbody .own > * {
    bottom: auto;
    top: auto;
  }
  .far tr[hidden] {
    display: none;
  }
  .far tr > * {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    height: auto;
    max-width: none;
    min-width: 0;
    /* Browsers' own sheets let cells inherit this, so that a row that only moves would have all its cells styled anew. */
    vertical-align: baseline;
  }
  .far tr > .bars {
    width: auto;
  }
  .far .measure {
    flex: 1;
  }
  .narrow .far .bar {
    display: none;
  }
  .far tbody tr > .c-unit,
  .far tbody tr > .c-text {
    max-width: none;
  }
  .far tr > .numeric {
    justify-content: flex-end;
  }
  .far table:focus {
    outline: none;
  }
  .far table:focus-visible .active {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .paper {
    display: none;
  }
  @media print {
    .far {
      max-height: none;
    }
    .far tbody {
      height: auto !important;
    }
    .far tbody::before {
      display: none;
    }
    .far tbody tr {
      position: static;
    }
    .far .unprinted {
      display: none;
    }
    .paper {
      display: block;
    }
  }
`;

import {css} from 'lit';

/** A ranking of which only the rows in sight are on the page: each row lays itself out by the columns' widths. */
export const rankingFarStyles = css`
  .search {
    align-items: center;
    color: var(--_ink-3);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.929em;
    gap: 0.3em 0.8em;
    margin-bottom: 0.4em;
  }
  .search input {
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: 4px;
    box-sizing: border-box;
    color: var(--_ink);
    font: inherit;
    max-width: 100%;
    min-height: var(--_row);
    padding: 0 0.6em;
    width: 17em;
  }
  .search progress {
    width: 5em;
  }
  .large .search {
    font-size: 1em;
  }
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
    .search {
      display: none;
    }
    .far tbody {
      height: auto !important;
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

import {css} from 'lit';

/** Many cases one below the other, each of which opens; and one of many in full below them. */
export const caseListStyles = css`
  .rows .case-head,
  .rows .two {
    display: grid;
    gap: 0 2em;
  }
  .medium .rows .two,
  .wide .rows .two,
  .medium .opened .two,
  .wide .opened .two {
    grid-template-columns: 1fr 1fr;
  }
  details.case {
    border-top: 1px solid var(--_line-2);
    margin: 0;
  }
  details.case {
    padding: 0;
  }
  details.case > summary {
    align-items: baseline;
    box-sizing: border-box;
    color: inherit;
    display: flex;
    line-height: inherit;
    min-height: var(--_row);
    padding: 0.5em 0;
    text-align: left;
  }
  details.case > summary::before {
    color: var(--_accent);
    content: '▸';
    flex: none;
    width: 1.3em;
  }
  details.case[open] > summary::before {
    content: '▾';
  }
  .rows .case-head {
    align-items: baseline;
    flex: 1;
  }
  .rows .course {
    margin-left: 1.3em;
  }
  .medium .rows .case-head {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
  .medium .rows .measures {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  .wide .rows .case-head {
    grid-template-columns: minmax(0, 3fr) minmax(0, 5fr) minmax(0, 3fr);
  }
  .rest button,
  .opened .close {
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: 4px;
    color: var(--_accent);
    cursor: pointer;
    font: inherit;
    min-height: var(--_row);
    padding: 0 0.8em;
  }
  .opened {
    border: 1px solid var(--_line);
    border-radius: 6px;
    margin-top: 0.86em;
    padding: 0.86em 1.14em;
  }
  .opened .close {
    float: right;
  }
  @media print {
    details.case {
      display: block;
    }
    details.case:not([open]) {
      display: block;
    }
    .rest button,
    .opened .close {
      display: none;
    }
  }
`;

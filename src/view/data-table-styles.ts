import {css} from 'lit';

/** Of the table of all facts; comes when a reader opens it. */
export const dataTableStyles = css`
  .scroll {
    max-width: 100%;
    overflow: auto;
  }
  .data {
    border-collapse: collapse;
    color: var(--_ink);
    margin-top: 0.33em;
    width: 100%;
  }
  .data th,
  .data td {
    border-bottom: 1px solid var(--_line-2);
    font-weight: 400;
    padding: 0.5em 0.67em 0.5em 0;
    text-align: left;
    vertical-align: top;
  }
  .data thead th {
    border-color: var(--_line);
    color: var(--_ink-2);
    font-weight: 500;
    white-space: nowrap;
  }
  .data .numeric {
    text-align: right;
    white-space: nowrap;
  }
  .data .long {
    min-width: 10em;
  }
  .data .missing {
    color: var(--_ink-3);
  }
`;

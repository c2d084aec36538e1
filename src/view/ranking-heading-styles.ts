import {css} from 'lit';

/** Two rows of headings, and the definition under the one that is pointed at or has the focus; worn once they are there. */
export const rankingHeadingStyles = css`
  .ranks thead .over {
    border-bottom-color: transparent;
    justify-content: center;
    text-align: center;
  }
  .ranks thead .over::after {
    border-top: 1px solid var(--_ink-3);
    bottom: 0;
    content: '';
    left: 0.57em;
    position: absolute;
    right: 0.57em;
  }
  .ranks thead tr + tr th {
    top: calc(var(--_top, 0px) + var(--_row));
  }
  .ranks thead [rowspan] {
    vertical-align: bottom;
  }
  .far thead tr {
    background: var(--_card);
  }
  .ranks .defined button > span {
    text-decoration: underline dotted;
    text-decoration-color: var(--_ink-3);
    text-underline-offset: 0.25em;
  }
  .ranks thead .definition {
    background: var(--_card);
    border: 1px solid var(--_ink-3);
    border-radius: 4px;
    box-shadow: 0 2px 8px rgba(16, 24, 40, 0.2);
    color: var(--_ink);
    display: none;
    font-size: 0.929em;
    font-weight: 400;
    left: 0;
    max-width: 20em;
    min-width: 9em;
    padding: 0.3em 0.6em;
    position: absolute;
    text-align: left;
    top: 100%;
    white-space: normal;
    width: -webkit-max-content;
    width: max-content;
    z-index: 5;
  }
  .ranks thead .numeric .definition {
    left: auto;
    right: 0;
  }
  .ranks thead .defined:not(.quiet):hover > .definition,
  .ranks thead .defined:not(.quiet):focus-within > .definition,
  .far table:focus-visible .defined:not(.quiet).active > .definition {
    display: block;
  }
  .ranks thead .defined:hover,
  .ranks thead .defined:focus-within,
  .far thead .defined.active {
    z-index: 6;
  }
  @media print {
    .ranks thead .over {
      border-bottom-color: var(--_ink-3);
    }
    .ranks thead .over::after {
      display: none;
    }
    .ranks thead .definition {
      display: none !important;
    }
  }
`;

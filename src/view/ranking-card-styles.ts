import {css} from 'lit';

/**
 * A ranking on a phone: each unit a card, its rank and name and the figure it is ranked by first, each at one place, so
 * that these can still be read down the page; the rest below in pairs. Headings become a line of buttons that sort.
 */
export const rankingCardStyles = css`
  .narrow .cards {
    margin: 0;
    max-height: none;
    overflow: visible;
  }
  .cards table,
  .cards tbody {
    display: block;
  }
  .cards thead {
    display: block;
    margin-bottom: 0.5em;
  }
  .cards thead tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
  }
  .narrow .cards thead th {
    border: 1px solid var(--_line);
    border-radius: 4px;
    display: block;
    height: auto;
    left: 0;
    min-width: 0;
    padding: 0;
    position: static;
    width: auto;
  }
  .narrow .cards thead [aria-sort] {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .cards thead button {
    padding: 0 0.6em;
  }
  .cards tbody tr {
    border-top: 1px solid var(--_line);
    display: grid;
    gap: 0.15em 0.9em;
    grid-template-columns: 2.9em minmax(0, 1fr) minmax(0, 1fr);
    padding: 0.5em 0 0.6em;
    position: relative;
  }
  .narrow .cards tbody tr > * {
    background: none;
    border: 0;
    box-shadow: none;
    clip-path: none;
    display: block;
    height: auto;
    left: 0;
    max-width: none;
    min-width: 0;
    padding: 0;
    position: static;
    text-align: left;
    white-space: normal;
    width: auto;
  }
  .narrow .cards tbody .c-rank {
    font-size: 1.143em;
    grid-column: 1;
    grid-row: 1 / span 2;
    padding-left: 0.3em;
  }
  .cards .c-rank small {
    display: block;
  }
  .narrow .cards tbody .c-unit {
    font-size: 1.07em;
    font-weight: 650;
    grid-column: 2 / -1;
    grid-row: 1;
  }
  .cards .c-unit .chip {
    font-weight: 500;
  }
  .narrow .cards tbody .by {
    align-items: baseline;
    display: flex;
    font-weight: 650;
    grid-column: 2 / -1;
    grid-row: 2;
  }
  .cards .by .measure {
    flex: 1;
  }
  .narrow .cards .by .bar {
    flex: 1;
    width: auto;
  }
  .cards .by .measure > span {
    min-width: 4.6em;
    text-align: right;
  }
  .cards .label {
    color: var(--_ink-3);
    font-size: 0.857em;
    font-weight: 400;
    margin-right: 0.5em;
  }
  .cards td:not(.by):not(.c-rank) {
    align-items: baseline;
    grid-column: auto;
  }
  .cards td:nth-child(odd) {
    grid-column-start: auto;
  }
  .large .cards .label,
  .large .cards .unit {
    font-size: 1em;
  }
  .cards tbody tr.own {
    background: var(--_accent-soft);
    border: 1px solid var(--_accent);
    border-radius: 6px;
    bottom: var(--_rest, 0);
    position: sticky;
    z-index: 2;
  }
  .cards tbody tr.criticised {
    box-shadow: inset 3px 0 var(--_bad);
  }
  @media (max-height: 24em) {
    .cards tbody tr.own {
      position: relative;
    }
  }
`;

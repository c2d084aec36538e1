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
    margin: 0 -0.36em 0.5em;
    overflow-x: auto;
    padding: 2px 0.36em;
  }
  .cards thead tr {
    display: flex;
    gap: 0.3em;
  }
  .cards .definition {
    display: none;
  }
  .narrow .cards thead th {
    border: 1px solid var(--_line);
    border-radius: 4px;
    display: block;
    flex: none;
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
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    padding: 0.5em 0.5em 0.6em 3.1em;
    position: relative;
  }
  .cards.unnumbered tbody tr {
    padding-left: 0.5em;
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
    left: 0.6em;
    position: absolute;
    top: 0.5em;
    width: 2.3em;
  }
  .cards .c-rank small {
    display: block;
  }
  .narrow .cards tbody .c-unit {
    font-size: 1.07em;
    font-weight: 650;
    grid-column: 1 / -1;
    grid-row: 1;
    max-width: none;
  }
  .cards .c-unit .chip {
    font-weight: 500;
  }
  .narrow .cards tbody .bars {
    align-items: baseline;
    display: flex;
    grid-column: 1 / -1;
  }
  .narrow .cards tbody .by {
    align-items: baseline;
    display: flex;
    font-weight: 650;
    grid-column: 1 / -1;
    grid-row: 2;
  }
  .cards .bars .label,
  .cards .by .label {
    max-width: 45%;
  }
  .cards .bars .measure {
    flex: 1;
    min-width: 0;
  }
  .narrow .cards .bars .bar {
    display: block;
    flex: 1;
    min-width: 0;
    width: auto;
  }
  .cards .bars .measure > span {
    text-align: right;
    white-space: nowrap;
    width: 5em;
  }
  .cards .label {
    color: var(--_ink-3);
    font-size: 0.857em;
    font-weight: 400;
    margin-right: 0.5em;
  }
  .cards .numeric:not(.bars) > .label + span {
    display: inline-block;
  }
  .large .cards tbody tr {
    grid-template-columns: minmax(0, 1fr);
  }
  .narrow.large .cards .bars .bar {
    display: none;
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
    top: var(--cb-sticky-top, 0);
    z-index: 2;
  }
  .narrow .cards tbody tr > :first-child {
    box-shadow: none;
  }
  .cards tbody tr.criticised {
    box-shadow: inset 3px 0 var(--_bad);
  }
  .large .cards tbody tr.own {
    top: auto;
  }
  @media (max-height: 24em) {
    .cards tbody tr.own {
      position: relative;
      top: auto;
    }
  }
  @media print {
    .cards thead {
      display: none;
    }
    .cards tbody tr {
      break-inside: avoid;
    }
    .cards tbody tr.own {
      bottom: auto;
      position: relative;
      top: auto;
    }
    .ranks.cards tbody tr .c-rank {
      position: absolute;
    }
  }
`;

import {css} from 'lit';
import {scoreMarkStyles} from './score-mark-styles.js';
import {scorecardMatrixStyles} from './scorecard-matrix-styles.js';

const rows = css`
  .group {
    border-top: 1px solid var(--_line);
    break-inside: avoid;
    margin-bottom: 0.86em;
    padding-top: 0.57em;
  }
  /* Two columns of groups where there is room for two. */
  .wide .groups {
    column-gap: 2.86em;
    column-width: 41em;
  }
  .wide .groups.one {
    column-width: auto;
  }
  .wide .one ul {
    column-gap: 2.86em;
    column-width: 41em;
  }
  .scales {
    border-top: 1px solid var(--_line);
    padding-top: 0.57em;
  }
  .group > .title {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    font-weight: 650;
    gap: 0 0.71em;
    padding-bottom: 0.29em;
  }
  .group > .title .sum {
    margin-left: auto;
  }
  .group ul,
  .scales ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .group li {
    align-items: baseline;
    border-top: 1px solid var(--_line-2);
    break-inside: avoid;
    display: flex;
    flex-wrap: wrap;
    padding: 0.43em 0;
  }
  .what {
    flex: 1 1 9em;
    min-width: 0;
    padding-right: 1em;
  }
  .value {
    align-items: center;
    display: flex;
    flex: 0 0 12.5em;
    flex-wrap: wrap;
    text-align: right;
  }
  .value > span {
    margin-left: auto;
    white-space: nowrap;
  }
  .value b {
    font-weight: 600;
  }
  .value.figure b {
    font-size: 1.143em;
  }
  .value small {
    color: var(--_ink-2);
    font-size: 0.93em;
    margin: 0 0.14em;
  }
  .wanted {
    color: var(--_ink-2);
    flex: 0 0 13.6em;
    font-size: 0.93em;
    padding-left: 1.1em;
  }
  .score {
    flex: 0 0 5.4em;
    text-align: right;
    white-space: nowrap;
  }
  .details {
    color: var(--_ink-2);
    flex: 1 1 100%;
    font-size: 0.93em;
    min-width: 0;
  }
  div.bad {
    color: var(--_bad);
  }
  div.good {
    color: var(--_good);
  }
  .medium .what {
    flex-basis: 60%;
  }
  .medium .value {
    flex-basis: 12em;
  }
  .medium .wanted {
    flex: 1 1 12em;
    padding-left: 0;
  }
  .medium .score {
    flex: none;
  }
  .narrow .what {
    flex-basis: 100%;
    padding: 0;
  }
  .narrow .value {
    flex: 1 1 60%;
    text-align: left;
  }
  .narrow .value > span {
    margin-left: 0;
  }
  .narrow .wanted,
  .narrow .details {
    flex: 1 1 100%;
    order: 1;
    padding: 0;
  }
  .narrow .score {
    flex: none;
  }
`;

/** Names to the left, figures on one scale in one column, judgements behind them with a word. */
export const scorecardStyles = [
  rows,
  scoreMarkStyles,
  scorecardMatrixStyles,
  css`
    .whole {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      margin-bottom: 0.71em;
    }
    .whole > * {
      margin-right: 0.86em;
    }
    .points {
      white-space: nowrap;
    }
    .points > span {
      color: var(--_ink-2);
      margin-right: 0.57em;
    }
    .points b {
      font-size: 2.14em;
      font-weight: 650;
      line-height: 1.3;
    }
    .points small {
      color: var(--_ink-2);
      font-size: 1em;
    }
    .points.missing b {
      color: var(--_ink-3);
      font-size: 1.3em;
      font-weight: 400;
      line-height: 2.14;
    }
    .scales {
      color: var(--_ink-2);
      font-size: 0.93em;
    }
    .scales .title {
      color: var(--_ink);
      font-weight: 600;
    }
    /* Longer than a page: groups stay whole, the card need not. */
    @media print {
      figure {
        break-inside: auto;
      }
    }
    .large .wanted,
    .large .details,
    .large .quiet,
    .large .scales,
    .large .chip {
      font-size: 1em;
    }
  `,
];

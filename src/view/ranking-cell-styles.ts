import {css} from 'lit';

/** What stands in a ranking's cells: chips, bars with their target, small lines; and what stands below it. */
export const rankingCellStyles = css`
  .ranks .chip {
    background: var(--_tint);
    border: 1px solid transparent;
    border-radius: 0.9em;
    color: var(--_ink-2);
    display: inline-block;
    font-size: 0.857em;
    font-weight: 500;
    line-height: 1.5;
    padding: 0 0.6em;
    white-space: nowrap;
  }
  .ranks .missing {
    color: var(--_ink-3);
  }
  .ranks .good {
    color: var(--_good);
  }
  .ranks .warn {
    color: var(--_warn);
  }
  .ranks .bad {
    color: var(--_bad);
  }
  .ranks .chip.info {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .ranks .own .chip.info {
    background: var(--_card);
  }
  .ranks .chip.good {
    background: var(--_good-soft);
  }
  .ranks .chip.warn {
    background: var(--_warn-soft);
  }
  .ranks .chip.bad {
    background: var(--_bad-soft);
  }
  .measure {
    align-items: center;
    display: flex;
  }
  .measure > span {
    margin-left: auto;
  }
  .bar {
    flex: none;
    height: 0.57em;
    margin-right: 0.86em;
    overflow: visible;
    width: 6.3em;
  }
  .bar rect {
    fill: var(--_accent);
  }
  .bar .track {
    fill: var(--_track);
  }
  .bar .bad {
    fill: var(--_bad);
  }
  .bar .warn {
    fill: var(--_warn);
  }
  .bar .good {
    fill: var(--_good);
  }
  .bar .target,
  .tick .target {
    fill: var(--_ink);
  }
  .series {
    height: 1.57em;
    vertical-align: middle;
    width: 4.57em;
  }
  .series path {
    fill: none;
    stroke: var(--_accent);
    stroke-linejoin: round;
    stroke-width: 1.5;
  }
  .series circle {
    fill: var(--_accent);
  }
  .tick {
    height: 0.9em;
    margin-right: 0.4em;
    vertical-align: -0.1em;
    width: 2px;
  }
  .legend,
  .more {
    color: var(--_ink-3);
    font-size: 0.857em;
    margin-top: 0.5em;
  }
  .legend span {
    margin-right: 1.3em;
  }
  .more button {
    background: none;
    border: 1px solid var(--_line);
    border-radius: 4px;
    color: var(--_accent);
    cursor: pointer;
    font: inherit;
    margin-left: 0.6em;
    min-height: 2.2em;
    padding: 0 1em;
  }
  .narrow .bar {
    width: 3.1em;
  }
  .narrow.large .bar {
    display: none;
  }
  .narrow .chip {
    white-space: normal;
  }
  .large .ranks .chip,
  .large .legend,
  .large .more {
    font-size: 1em;
  }
  .large .more button {
    min-height: 60px;
  }
  @media (pointer: coarse) {
    .more button {
      min-height: 44px;
    }
  }
  @media print {
    .bar {
      width: 3.6em;
    }
    .more button {
      display: none;
    }
  }
`;

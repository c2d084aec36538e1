import {css} from 'lit';

/** What stands on an indicator: its bar, its chip, its grade in the frame of its scale; what is missing is hatched. */
export const scoreMarkStyles = css`
  .quiet {
    color: var(--_ink-3);
    font-size: 0.857em;
    font-weight: 400;
    margin-left: 0.71em;
  }
  .title .quiet,
  div.quiet {
    margin-left: 0;
  }
  .value.missing,
  .unlisted .what,
  td.missing {
    color: var(--_ink-3);
  }
  .missing b {
    font-weight: 400;
  }
  .hatch {
    background: repeating-linear-gradient(135deg, var(--_line) 0 2px, transparent 2px 6px);
    border: 1px dashed var(--_line);
    display: inline-block;
    height: 0.86em;
    margin-right: 0.57em;
    vertical-align: -0.1em;
    width: 6.3em;
  }
  .chip {
    border: 1px solid transparent;
    border-radius: 1em;
    display: inline-block;
    font-size: 0.93em;
    font-weight: 500;
    line-height: 1.6;
    padding: 0 0.67em;
  }
  .wanted .chip {
    margin-left: 0.43em;
  }
  .wanted .chip:first-child {
    margin-left: 0;
  }
  .chip.good {
    background: var(--_good-soft);
    color: var(--_good);
  }
  .chip.bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .bar {
    forced-color-adjust: none;
    height: 0.57em;
    margin-right: 0.71em;
    overflow: visible;
    vertical-align: 1px;
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
  .bar .target {
    fill: var(--_ink);
  }
  .grade {
    border: 1.5px solid var(--_accent);
    color: var(--_accent);
    display: inline-block;
    font-weight: 600;
    line-height: 1.6;
    padding: 0 0.57em;
    white-space: nowrap;
  }
  .shape {
    border: 1.5px solid var(--_accent);
    display: inline-block;
    height: 0.79em;
    margin-right: 0.5em;
    vertical-align: -0.07em;
    width: 1.29em;
  }
  .s1 {
    border-radius: 1em;
    border-style: dashed;
  }
  .s2 {
    border-style: double;
    border-width: 3px;
  }
`;

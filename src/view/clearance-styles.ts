import {css} from 'lit';

/** The gauge's own sheet: data is blue, a judgement is red or green only together with its chip. */
export const clearanceStyles = css`
  .stocks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow: hidden;
  }
  .wide .stocks {
    column-gap: 2.3em;
    grid-template-columns: repeat(auto-fit, minmax(24em, 1fr));
  }
  .stock {
    border-top: 1px solid var(--_line-2);
    column-gap: 1.43em;
    display: grid;
    grid-template-areas: 'dial head' 'dial lines';
    grid-template-columns: clamp(6.6em, 30%, 9.43em) minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    margin-top: -1px;
    padding: 0.86em 0;
  }
  .narrow .stock {
    column-gap: 1em;
  }
  .long .stock {
    grid-template-areas: 'head' 'dial' 'lines';
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto;
    row-gap: 0.4em;
  }
  .stock h4 {
    font-size: 1em;
    font-weight: 600;
    grid-area: head;
    margin: 0;
  }
  .chip {
    border: 1px solid transparent;
    border-radius: 1em;
    display: inline-block;
    font-size: 0.857em;
    font-weight: 500;
    line-height: 1.6;
    margin-left: 0.4em;
    padding: 0 0.67em;
  }
  .chip.good {
    background: var(--_good-soft);
    color: var(--_good);
  }
  .chip.bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .chip.info {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .chip.quiet {
    border-color: var(--_line);
    color: var(--_ink-2);
  }
  .lines {
    grid-area: lines;
  }
  .wide .stock:only-child .lines {
    column-gap: 2.3em;
    columns: 26em 2;
  }
  .lines p {
    break-inside: avoid;
  }
  .lines p {
    color: var(--_ink-2);
    font-size: 0.93em;
  }
  .lines p:first-child {
    color: var(--_ink);
    font-size: 1em;
  }
  .no_cases .lines p:first-child {
    color: var(--_ink-2);
  }
  .large .lines p,
  .large .chip,
  .large .caption {
    font-size: 1em;
  }
  .lines span {
    display: inline-block;
    margin-right: 1em;
  }
  .key {
    border-radius: 1px;
    display: inline-block;
    height: 0.64em;
    margin-right: 0.36em;
    width: 0.64em;
  }
  .key.done {
    background: var(--_accent);
  }
  .key.court {
    background: repeating-linear-gradient(90deg, var(--_ink-3) 0 2px, transparent 2px 4px);
    width: 0.86em;
  }
  .key.inflow {
    background: var(--_accent);
    opacity: 0.35;
  }
  .key.pace {
    background: var(--_ink);
    height: 0.86em;
    width: 2px;
  }
  .behind .key.done,
  .missed .key.done {
    background: var(--_bad);
  }
  .dynamic .key.done {
    background: var(--_accent);
  }
  .dial {
    align-self: start;
    grid-area: dial;
    padding-top: 0.3em;
    text-align: center;
  }
  .dial svg {
    display: block;
    width: 100%;
  }
  .dial path {
    fill: none;
    stroke-width: 9;
  }
  .dial .track {
    stroke: var(--_track);
  }
  .dial .done {
    stroke: var(--_accent);
  }
  .dial .court {
    stroke: var(--_ink-3);
  }
  .behind .done,
  .missed .done {
    stroke: var(--_bad);
  }
  .dial .goal {
    stroke: var(--_ink-3);
    stroke-width: 14;
  }
  .dial .pace {
    stroke: var(--_ink);
    stroke-width: 15;
  }
  .dial .beyond {
    fill: var(--_accent);
    stroke: var(--_card);
    stroke-width: 1;
  }
  .basically .track,
  .text .track {
    stroke-width: 4;
  }
  .none .track {
    stroke-dasharray: 0.5 3;
    stroke-linecap: round;
    stroke-width: 2;
    stroke: var(--_ink-3);
  }
  .missing .track,
  .count .track {
    stroke-dasharray: 2 2;
  }
  .flow .track {
    stroke: var(--_accent);
    stroke-opacity: 0.35;
  }
  .dynamic .flow .done {
    stroke: var(--_accent);
  }
  .dial b {
    display: block;
    font-size: 1.64em;
    font-weight: 650;
    line-height: 1.2;
    margin-top: -1.36em;
    white-space: nowrap;
  }
  .narrow .dial b {
    font-size: 1.36em;
  }
  .dial small {
    color: var(--_ink-2);
    font-size: 0.6em;
    font-weight: 400;
    margin: 0 0.1em;
  }
  .caption {
    color: var(--_ink-2);
    font-size: 0.857em;
    line-height: 1.4;
  }
  .none b,
  .missing b {
    color: var(--_ink-3);
    font-size: 1.1em;
    font-weight: 400;
  }
  .dial.flow b,
  .long .dial b {
    margin-top: 0;
  }
  @media (forced-colors: active) {
    .chip {
      border-color: CanvasText;
    }
    .dial .track {
      stroke: CanvasText;
      stroke-width: 2;
    }
    .key {
      forced-color-adjust: none;
    }
  }
`;

import {css} from 'lit';
import {dialStyles} from './clearance-dial-styles.js';

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
    grid-template: 'dial head' 'dial lines' 1fr / clamp(6.6em, 30%, 9.43em) minmax(0, 1fr);
    margin-top: -1px;
    padding: 0.86em 0;
  }
  .narrow .stock {
    column-gap: 1em;
  }
  .long .stock {
    grid-template: 'head' 'dial' 'lines' / minmax(0, 1fr);
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
    color: var(--_ink-2);
    grid-area: lines;
  }
  .lines p {
    break-inside: avoid;
    font-size: 0.93em;
  }
  .lines .lead {
    color: var(--_ink);
  }
  .lines .lead,
  .large .lines p,
  .large .chip,
  .large .caption {
    font-size: 1em;
  }
  .wide .stock:only-child .lines {
    columns: 26em 2;
  }
  .levels {
    display: block;
    height: 0.71em;
    margin: 0.36em 0 0.14em;
    max-width: 22em;
    width: 100%;
  }
  .levels rect {
    fill: var(--_track);
    height: 100%;
    stroke: var(--_card);
    stroke-width: 2;
  }
  .levels .cleared {
    fill: var(--_fill);
  }
  .lines span {
    display: inline-block;
    margin-right: 1em;
  }
  .key {
    background: var(--_fill);
    display: inline-block;
    height: 0.64em;
    margin-right: 0.36em;
    width: 0.64em;
  }
  .key.court {
    background: repeating-linear-gradient(90deg, var(--_ink-3) 0 2px, transparent 2px 4px);
    width: 0.86em;
  }
  .key.inflow {
    opacity: 0.35;
  }
  .key.pace {
    background: var(--_ink);
    height: 0.86em;
    width: 2px;
  }
  .stock {
    --_fill: var(--_accent);
  }
  .zero.behind,
  .as_required.behind,
  .missed {
    --_fill: var(--_bad);
  }
  .burn {
    grid-column: 1 / -1;
    margin-top: 0.6em;
    min-height: 12.5em;
  }
  ${dialStyles}
  @media (forced-colors: active) {
    .chip {
      border-color: CanvasText;
    }
    .stock .track {
      stroke: CanvasText;
      stroke-width: 2;
    }
    .levels rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .levels .cleared {
      fill: CanvasText;
    }
    .key {
      forced-color-adjust: none;
    }
  }
`;

import {css} from 'lit';
import {dialStyles} from './clearance-dial-styles.js';

/** The gauge's own sheet: data is blue, a judgement is red or green only together with its chip. */
export const clearanceStyles = css`
  [part='picture'] {
    overflow: hidden;
  }
  .wide [part='picture'] {
    column-gap: 2.3em;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(24em, 1fr));
  }
  .stock {
    --_fill: var(--_accent);
    border-top: 1px solid var(--_line-2);
    margin-top: -1px;
    padding: 0.86em 0;
  }
  .body {
    align-items: flex-start;
    display: flex;
  }
  .stock h4 {
    column-span: all;
    font-size: 1em;
    font-weight: 600;
    margin: 0;
  }
  .chip {
    border: 1px solid transparent;
    border-radius: 1em;
    display: inline-block;
    font-size: 0.857em;
    font-weight: 500;
    line-height: 1.6;
    padding: 0 0.67em;
  }
  .chip::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  .chip.bad::before {
    content: '▲ ';
    content: '▲ ' / '';
  }
  .chip.past::before {
    content: '✕ ';
    content: '✕ ' / '';
  }
  .chip.going::before {
    content: '◷ ';
    content: '◷ ' / '';
  }
  .chip.quiet::before {
    content: none;
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
    flex: 1;
    min-width: 0;
  }
  .lines p {
    break-inside: avoid;
    font-size: 0.93em;
  }
  .lines .facts {
    column-gap: 1em;
    display: flex;
    flex-wrap: wrap;
  }
  .lines h4,
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
    break-after: avoid;
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
  .key::before,
  .chip.court::before {
    background: var(--_fill);
    content: '';
    display: inline-block;
    height: 0.64em;
    margin-right: 0.36em;
    width: 0.64em;
  }
  .lines .court::before,
  .chip.court::before {
    background: repeating-linear-gradient(90deg, var(--_ink-3) 0 2px, transparent 2px 4px);
    width: 0.86em;
  }
  .key.inflow::before {
    opacity: 0.35;
  }
  .key.pace::before {
    background: var(--_ink);
    height: 0.86em;
    width: 2px;
  }
  .zero.behind,
  .as_required.behind,
  .missed {
    --_fill: var(--_bad);
  }
  /* Large type on a phone: the bar lies between a stock's name and its facts, all as wide as the card. */
  .narrow.large .body {
    align-items: stretch;
    flex-direction: column;
  }
  .narrow.large .lines {
    display: contents;
  }
  .narrow.large .dial {
    margin: 0.4em 0;
    order: 1;
  }
  .narrow.large .lines > p,
  .narrow.large .levels {
    order: 2;
  }
  .burn {
    margin-top: 0.6em;
    min-height: 12.5em;
  }
  ${dialStyles}
  @media (forced-colors: active) {
    /* What is cleared covers a thin line; that a stock is late is said by its chip. */
    .stock {
      --_fill: CanvasText;
    }
    .dial:not(.flow) .track,
    .levels rect {
      stroke: CanvasText;
      stroke-width: 2;
    }
    /* Dark on what is cleared, light on the ground, or the other way round. */
    .dial .pace {
      mix-blend-mode: difference;
      stroke: #fff;
    }
    .key::before,
    .chip.court::before {
      forced-color-adjust: none;
    }
  }
`;

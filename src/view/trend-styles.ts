import {css} from 'lit';

/** What belongs to a trend beside the place of its drawing. */
export const trendStyles = css`
  .legend {
    align-items: center;
    color: var(--_ink-2);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.93em;
    gap: 0.3em 1em;
    margin-bottom: 0.3em;
  }
  .large .legend {
    font-size: 1em;
  }
  .legend .key,
  .legend button {
    align-items: center;
    display: flex;
    max-width: 100%;
    text-align: left;
  }
  .legend b {
    color: var(--_ink);
    font-weight: 650;
    white-space: nowrap;
  }
  .legend button {
    background: none;
    border: 1px solid var(--_line);
    border-radius: 4px;
    color: inherit;
    cursor: pointer;
    font: inherit;
    padding: 0.1em 0.6em;
  }
  .legend [aria-pressed='false'] {
    border-style: dashed;
    text-decoration: line-through;
  }
  .large .legend button {
    min-height: 60px;
  }
  .legend .good {
    color: var(--_good);
  }
  .legend .bad {
    color: var(--_bad);
  }
  .swatch {
    flex: none;
    forced-color-adjust: none;
    height: 1em;
    margin-right: 0.5em;
    width: 2em;
  }
  .swatch path {
    fill: var(--_colour);
  }
  .swatch .stroke {
    fill: none;
    stroke: var(--_colour);
    stroke-width: 2;
  }
  .series-1 { --_colour: var(--_series-1); }
  .series-2 { --_colour: var(--_series-2); }
  .series-3 { --_colour: var(--_series-3); }
  .series-4 { --_colour: var(--_series-4); }
  .series-5 { --_colour: var(--_series-5); }
  .series-6 { --_colour: var(--_series-6); }
  .series-7 { --_colour: var(--_series-7); }
  .series-8 { --_colour: var(--_series-8); }
  [aria-pressed='false'] .swatch {
    opacity: 0.35;
  }
  .compare {
    border-top: 2px dashed var(--_ink-3);
    margin-right: 0.5em;
    width: 2em;
  }
  .pointed,
  [role='gridcell'] {
    border-radius: 50%;
    box-sizing: border-box;
    height: 1.3em;
    margin: -0.65em 0 0 -0.65em;
    outline: 2px solid var(--_ink-2);
    pointer-events: none;
    position: absolute;
    width: 1.3em;
  }
  [role='gridcell'] {
    opacity: 0;
    scroll-margin: 4em;
  }
  .plot [role='gridcell']:focus {
    border-radius: 50%;
    opacity: 1;
    outline: 3px solid var(--_accent);
    outline-offset: 0;
  }
  .line {
    background: var(--_card);
    bottom: 0;
    color: var(--_ink);
    min-height: 2.13em;
    padding: 0.29em 0;
    position: sticky;
  }
  .hint {
    color: var(--_ink-3);
    position: static;
  }
  .events {
    color: var(--_ink-2);
    font-size: 0.93em;
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .large .events {
    font-size: 1em;
  }
  .events b {
    color: var(--_ink);
    display: inline-block;
    min-width: 1.2em;
  }
  .events span {
    border: 1px solid var(--_line);
    border-radius: 3px;
    font-size: 0.86em;
    padding: 0 0.4em;
  }
  @media (pointer: coarse) {
    .legend button {
      min-height: 44px;
    }
  }
  @media print {
    .line,
    [role='grid'] {
      display: none;
    }
  }
`;

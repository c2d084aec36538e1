import {css} from 'lit';

/** Cells are 26 px high in 14 px type; the height of all of them is set where their number is known. */
export const heatMapStyles = css`
  .map {
    color: var(--_ink-2);
    display: grid;
    grid-template-columns: fit-content(13em) minmax(0, var(--_across, 1fr));
  }
  .narrow .map {
    grid-template-columns: fit-content(6em) minmax(0, 1fr);
  }
  .columns,
  .rows {
    display: grid;
    font-size: 0.857em;
    line-height: 1.3;
  }
  .columns > span {
    justify-self: center;
    max-width: 9em;
    overflow: hidden;
    padding-bottom: 0.33em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .columns.upright > span {
    align-self: end;
    max-height: 9em;
    max-width: none;
    padding: 0 0 0.5em;
    writing-mode: vertical-rl;
  }
  .rows {
    min-width: 0;
  }
  .rows > span,
  .ending {
    align-self: center;
    overflow: hidden;
    padding-right: 0.67em;
    text-align: right;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .ending {
    align-self: end;
    font-size: 0.857em;
    line-height: 1.3;
    padding-bottom: 0.33em;
  }
  .large .columns,
  .large .rows,
  .large .ending {
    font-size: 0.9em;
  }
  .cells {
    min-width: 0;
    position: relative;
  }
  .cells > canvas {
    display: block;
    height: 100%;
    width: 100%;
  }
  .pointed,
  [role='gridcell'] {
    border-radius: 2px;
    box-sizing: border-box;
    min-height: 3px;
    min-width: 3px;
    pointer-events: none;
    position: absolute;
  }
  [role='gridcell'] {
    scroll-margin: 4em;
  }
  .pointed {
    box-shadow: inset 0 0 0 1px var(--_card);
    outline: 2px solid var(--_ink-2);
  }
  .cells [role='gridcell']:focus {
    border-radius: 2px;
    box-shadow: inset 0 0 0 2px var(--_card);
    outline: 2px solid var(--_accent);
    outline-offset: 0;
  }
  .line {
    background: var(--_card);
    bottom: 0;
    color: var(--_ink);
    min-height: 1.55em;
    padding: 0.29em 0;
    position: sticky;
  }
  .line.hint {
    color: var(--_ink-3);
    font-size: 0.857em;
    min-height: 1.81em;
    padding: 0.33em 0;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.43em;
    margin-top: 0.29em;
  }
  button {
    align-items: center;
    background: none;
    border: 1px solid var(--_line);
    border-radius: 4px;
    color: inherit;
    cursor: pointer;
    display: inline-flex;
    font: inherit;
    font-size: 0.857em;
    padding: 0.17em 0.67em;
  }
  button canvas {
    border: 1px solid var(--_line);
    border-radius: 3px;
    height: 1.17em;
    margin-right: 0.5em;
    width: 1.17em;
  }
  button small {
    color: var(--_ink-3);
    font-size: 1em;
    margin-left: 0.5em;
  }
  .narrow button {
    padding: 0.17em 0.42em;
  }
  .narrow button canvas {
    margin-right: 0.33em;
  }
  button[aria-pressed='true'] {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .back canvas {
    opacity: 0.25;
  }
  .large button {
    font-size: 1em;
    min-height: 60px;
  }
  @media (pointer: coarse) {
    button {
      min-height: 44px;
    }
  }
  @media print {
    .line {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .cells > canvas,
    button canvas {
      forced-color-adjust: none;
    }
    button[aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;

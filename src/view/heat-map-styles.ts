import {css} from 'lit';

/** Sizes that follow from the number of cells are set where it is known. */
export const heatMapStyles = css`
  .map {
    color: var(--_ink-2);
    display: grid;
    grid-template-columns: fit-content(13em) minmax(0, var(--_across, 1fr));
  }
  .narrow .map {
    grid-template-columns: fit-content(6em) minmax(0, 1fr);
  }
  .ending,
  .columns > div,
  .rows > div {
    display: grid;
  }
  .rows > div {
    height: 100%;
  }
  .ending,
  .columns,
  .rows {
    font-size: 0.857em;
    line-height: 1.3;
    min-width: 0;
  }
  .ending {
    align-items: end;
  }
  .map span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .columns span {
    justify-self: center;
    max-width: 9em;
  }
  .columns span,
  .ending {
    padding-bottom: 0.33em;
  }
  .upright span {
    align-self: end;
    max-height: 9em;
    writing-mode: vertical-rl;
  }
  .rows span,
  .ending {
    align-self: center;
    padding-right: 0.67em;
    text-align: right;
  }
  .ending {
    align-self: end;
  }
  .cells {
    min-width: 0;
    position: relative;
  }
  .sheet {
    height: 100%;
    position: relative;
  }
  .sheet > canvas {
    display: block;
    height: 100%;
    width: 100%;
  }
  .pointed,
  [role='gridcell'] {
    border-radius: 2px;
    box-shadow: inset 0 0 0 1px var(--_card);
    box-sizing: border-box;
    min-height: 3px;
    min-width: 3px;
    outline: 2px solid var(--_ink-2);
    pointer-events: none;
    position: absolute;
  }
  [role='gridcell'] {
    opacity: 0;
    scroll-margin: 4em;
  }
  .cells [role='gridcell']:focus {
    box-shadow: inset 0 0 0 2px var(--_card);
    opacity: 1;
    outline: 2px solid var(--_accent);
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
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.43em;
  }
  .more {
    display: flex;
    margin-top: 0.43em;
  }
  .sign,
  button {
    align-items: center;
    background: none;
    border: 1px solid var(--_line);
    border-radius: 4px;
    color: inherit;
    cursor: pointer;
    display: flex;
    font: inherit;
    font-size: 0.857em;
    padding: 0.17em 0.67em;
  }
  .sign {
    border: 0;
    cursor: auto;
  }
  .narrow button {
    padding: 0.17em 0.42em;
  }
  .legend canvas,
  .legend i {
    border: 1px solid var(--_line);
    border-radius: 3px;
    height: 1.17em;
    margin-right: 0.42em;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
    width: 1.17em;
  }
  small {
    color: var(--_ink-3);
    font-size: 1em;
    margin-left: 0.5em;
  }
  [aria-pressed='true'] {
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .large .sign,
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
    .line,
    .more {
      display: none;
    }
    .legend {
      margin-top: 0.6em;
    }
  }
  @media (forced-colors: active) {
    canvas,
    .legend i {
      forced-color-adjust: none;
    }
    [aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;

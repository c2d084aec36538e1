import {css} from 'lit';

/** A ranking on a wall: as high as its screen, in type that grows with it, from a phone to 3840 by 2160. Nothing moves but the page. */
export const rankingWallStyles = css`
  :host([wall]) {
    height: 100vh;
  }
  :host([wall]) .cb {
    box-sizing: border-box;
    font-size: calc(max(var(--cb-font-size, 14px), min(2.1vh, 1.5vw)) * var(--cb-scale, 1));
  }
  :host([wall]) .cb.large {
    font-size: calc(max(var(--cb-font-size-large, 18px), min(2.7vh, 1.9vw)) * var(--cb-scale, 1));
  }
  :host([wall]) [part='picture'] {
    display: flex;
    flex: 1 1 0;
    flex-direction: column;
    min-height: 9em;
  }
  .wall-page {
    flex: 1 1 0;
    min-height: 0;
    overflow-x: auto;
    overflow-y: hidden;
  }
  .wall-page .apart .own > * {
    border-top: 2px solid var(--_accent);
  }
  .pager {
    align-items: center;
    color: var(--_ink-2);
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0.4em 0.6em;
    padding-top: 0.6em;
  }
  .pager button {
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: 4px;
    color: var(--_accent);
    cursor: pointer;
    font: inherit;
    min-height: var(--_row);
    padding: 0 1em;
  }
  .pager .page {
    margin-left: 0.6em;
  }
  .pager small {
    color: var(--_ink-3);
    font-size: 0.857em;
  }
  .large .pager button {
    min-height: 60px;
  }
  @media print {
    :host([wall]) {
      height: auto;
    }
    .pager {
      display: none;
    }
  }
`;

import {css} from 'lit';

/** The arc or bar of a stock, with its figure and its caption. */
export const dialStyles = css`
  .dial {
    flex: 0 0 clamp(7em, 32%, 9.43em);
    margin-right: 1.14em;
    order: -1;
    padding-top: 0.3em;
    text-align: center;
  }
  .dial svg {
    display: block;
    fill: none;
    stroke: var(--_fill);
    stroke-width: 9;
    width: 100%;
  }
  .track {
    stroke: var(--_track);
  }
  .dial .court,
  .goal {
    stroke: var(--_ink-3);
  }
  .goal,
  .pace {
    stroke-width: 14;
  }
  .pace {
    stroke: var(--_ink);
  }
  .beyond {
    fill: var(--_fill);
    stroke: var(--_card);
    stroke-width: 1;
  }
  .basically .track,
  .text .track {
    stroke-width: 4;
  }
  .none .track {
    stroke: var(--_ink-3);
    stroke-dasharray: 0.5 3;
    stroke-linecap: round;
    stroke-width: 2;
  }
  .missing .track,
  .count .track {
    stroke-dasharray: 2 2;
  }
  .flow .track {
    stroke: var(--_fill);
    stroke-opacity: 0.35;
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
  }
  .stock .none b,
  .stock .missing b {
    color: var(--_ink-3);
    font-size: 1.1em;
    font-weight: 400;
  }
  .stock .flow b,
  .narrow.large .dial b {
    margin-top: 0;
  }
`;

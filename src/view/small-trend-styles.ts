import {css} from 'lit';

/** The small line is data, so it is blue; the words beside it are quiet. */
export const smallTrendStyles = css`
  .small-trend {
    color: var(--_ink-2);
    display: block;
    font-size: 0.857em;
  }
  .large .small-trend {
    font-size: 1em;
  }
  .small-trend svg {
    display: block;
    forced-color-adjust: none;
    height: 1.83em;
    max-width: 100%;
    width: 5.33em;
  }
  .small-trend path {
    fill: none;
    stroke: var(--_accent);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }
  .small-trend circle {
    fill: var(--_accent);
  }
`;

import {css} from 'lit';

/** Lanes on a common axis of time: lines through all rows, what runs, what stands still, what is late; each differs in shape, too. */
export const caseLanesStyles = css`
  .many th.axis,
  .many td.plot {
    background: var(--_times);
    forced-color-adjust: none;
    padding: 0;
    touch-action: pan-y;
  }
  .many th.axis {
    background: none;
  }
  .many th.axis svg {
    display: block;
    height: 2.8em;
    overflow: hidden;
    width: 100%;
  }
  .many td.plot {
    align-items: center;
    border-left: 1px solid var(--_line);
    display: flex;
  }
  .many td.plot[hidden] {
    display: none;
  }
  .many td svg {
    display: block;
    font-size: 1em;
    overflow: hidden;
    width: 100%;
  }
  .many.legend {
    border: 0;
    color: var(--_ink-2);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.857em;
    gap: 0.2em 1.2em;
    margin-top: 0.4em;
    overflow: visible;
  }
  .large .many.legend {
    font-size: 1em;
  }
  .legend svg {
    height: 1.2em;
    vertical-align: -0.25em;
    width: 1.6em;
  }
  .many text {
    fill: var(--_ink-2);
    font-size: 0.86em;
  }
  .many .axis text {
    fill: var(--_ink-3);
    font-size: 0.93em;
  }
  .many text.over {
    fill: var(--_ink);
    font-weight: 600;
  }
  .many .axis line {
    stroke: var(--_line);
  }
  .many .axis .now {
    fill: var(--_accent);
    font-weight: 600;
    stroke-width: 2px;
  }
  .many .axis line.now {
    stroke: var(--_accent);
  }
  .many text.lane,
  .many text.foot,
  .many text.beyond {
    fill: var(--_ink-3);
  }
  .many text.said.late {
    fill: var(--_bad);
    font-weight: 600;
  }
  .many line.run {
    stroke: var(--_accent);
    stroke-width: 0.22em;
  }
  .many line.paused {
    stroke: var(--_card);
    stroke-dasharray: 0.35em 0.35em;
    stroke-width: 0.3em;
  }
  .many line.late {
    stroke: var(--_bad);
    stroke-width: 0.5em;
  }
  .many line.due,
  .many line.over {
    stroke: var(--_warn);
    stroke-width: 0.2em;
  }
  .many line.over {
    stroke: var(--_bad);
  }
  .many circle {
    fill: var(--_accent);
    stroke: var(--_card);
    stroke-width: 1px;
  }
  .many circle.next {
    fill: var(--_card);
    stroke: var(--_accent);
    stroke-dasharray: 0.2em 0.15em;
    stroke-width: 0.14em;
  }
  .many rect {
    fill: var(--_bad);
    stroke: var(--_card);
    stroke-width: 1px;
    transform: translateX(-0.38em);
  }
  .many .on {
    stroke: var(--_ink);
    stroke-dasharray: none;
    stroke-width: 0.2em;
  }
`;

import {css} from 'lit';

/** A calm bar: what is over is filled, what is to come an outline, and today a line through it. */
export const phaseTrackStyles = css`
  .track {
    display: block;
    forced-color-adjust: none;
    margin-bottom: 0.86em;
    overflow: visible;
  }
  .track text {
    fill: var(--_ink-2);
    font-size: 0.93em;
    paint-order: stroke;
    stroke: var(--_card);
    stroke-width: 4;
  }
  .track .bar {
    fill: var(--_track);
    stroke: var(--_line);
  }
  .track .gone {
    fill: var(--_accent);
    stroke: var(--_card);
  }
  .track line.today {
    stroke: var(--_ink);
    stroke-width: 2;
  }
  .track text.active,
  .track text.today {
    fill: var(--_ink);
    font-weight: 650;
  }
  .track line.made,
  .track line.published {
    stroke: var(--_ink-3);
    stroke-dasharray: 2 2;
  }
  .track .point {
    fill: var(--_accent);
  }
  .phases {
    display: flex;
    flex-wrap: wrap;
    list-style: none;
    margin: 0 0 -0.86em -1.14em;
    padding: 0;
  }
  .phases > li {
    border: 0 solid var(--_line);
    border-width: 0.29em 0 0;
    break-inside: avoid;
    flex: 1 1 13em;
    margin: 0 0 0.86em 1.14em;
    min-width: 0;
    padding-top: 0.43em;
  }
  .phases > .done {
    border-color: var(--_ink-3);
  }
  .phases > .active {
    border-color: var(--_accent);
  }
  .phases > .unknown {
    border-style: dashed;
  }
  .narrow .phases {
    display: block;
    margin-left: 0;
  }
  .narrow .phases > li {
    border-width: 0 0 0 0.29em;
    margin-left: 0;
    padding: 0 0 0 0.86em;
  }
  .phases .name {
    font-weight: 650;
  }
  .phases .fact {
    color: var(--_ink-2);
    font-size: 0.93em;
    font-weight: 400;
  }
  .large .phases .fact {
    font-size: 1em;
  }
  .phases .active .now {
    color: var(--_accent);
  }
  .phases ul {
    list-style: none;
    margin: 0.29em 0 0;
    padding: 0;
  }
  .phases .goals {
    list-style: disc;
    padding-left: 1.14em;
  }
  .phases .goals [class] {
    list-style: none;
    margin-left: -1.14em;
  }
  .phases .met > span {
    color: var(--_good);
  }
  .phases .missed > span {
    color: var(--_bad);
  }
`;

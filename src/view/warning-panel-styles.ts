import {css} from 'lit';
import {smallTrendStyles} from './small-trend-styles.js';
import {warningSubjectStyles} from './warning-subject-styles.js';

const light = css`
  --_red: var(--cb-level-red, #b4232c);
  --_orange: var(--cb-level-orange, #f2994a);
  --_yellow: var(--cb-level-yellow, #f5cf3d);
  --_blue: var(--cb-level-blue, #1d5bb8);
  --_green: var(--cb-level-green, #14764a);
  --_black: var(--cb-level-black, #17202c);
  --_grey: var(--cb-level-grey, #d8dfe8);
`;

/** A level's colour fills its mark and the line above it; the writing on it is dark or light by contrast. */
const colours = css`
  .red {
    --_level: var(--_red);
    --_on: #fff;
  }
  .orange {
    --_level: var(--_orange);
    --_on: #17202c;
  }
  .yellow {
    --_level: var(--_yellow);
    --_on: #17202c;
  }
  .blue {
    --_level: var(--_blue);
    --_on: #fff;
  }
  .green {
    --_level: var(--_green);
    --_on: #fff;
  }
  .black {
    --_level: var(--_black);
    --_on: #fff;
  }
  .grey {
    --_level: var(--_grey);
    --_on: #17202c;
  }
`;

/** Levels stand in columns under a line of their colour; what they mean is read below, not guessed. */
export const warningPanelStyles = [
  smallTrendStyles,
  css`
    .cb {
      ${light}
    }
    @media not print {
      .cb.dark {
        --_black: var(--cb-level-black, #05080c);
      }
    }
    ${colours}
    .around {
      color: var(--_ink-2);
      margin-bottom: 0.86em;
    }
    .around span {
      display: inline-block;
      margin-right: 1.43em;
    }
    .around b {
      color: var(--_ink);
      font-weight: 600;
    }
    .levels {
      display: flex;
      flex-wrap: wrap;
      list-style: none;
      margin: 0 0 -1.14em -1.14em;
      padding: 0;
    }
    .level {
      border-top: 0.29em solid var(--_level);
      break-inside: avoid;
      flex: 1 1 15em;
      margin: 0 0 1.14em 1.14em;
      min-width: 0;
      padding-top: 0.57em;
    }
    .dark .level.black,
    .dark .mark.black {
      border-color: var(--_ink-3);
    }
    .narrow .levels {
      display: block;
      margin: 0;
    }
    .narrow .level {
      border-width: 0 0 0 0.29em;
      border-color: var(--_level);
      border-style: solid;
      margin-left: 0;
      padding: 0 0 0 0.86em;
    }
    .dark.narrow .level.black {
      border-color: var(--_ink-3);
    }
    .mark {
      background: var(--_level);
      border: 1px solid transparent;
      border-radius: 4px;
      color: var(--_on);
      display: inline-block;
      font-weight: 600;
      line-height: 1.5;
      padding: 0 0.5em;
    }
    .moves .mark,
    .subjects .mark {
      font-size: 0.857em;
    }
    .grade {
      color: var(--_ink-3);
      font-size: 0.857em;
      margin-left: 0.57em;
    }
    .level .figure {
      line-height: 1.3;
      margin-top: 0.14em;
    }
    .level b {
      font-size: 2.14em;
      font-weight: 650;
    }
    .level small {
      color: var(--_ink-2);
      font-size: 1em;
      margin: 0 0.14em;
    }
    .level .missing b {
      color: var(--_ink-3);
      font-size: 1.3em;
      font-weight: 400;
      line-height: 2.14;
    }
    .level .below {
      color: var(--_ink-2);
      font-size: 0.93em;
    }
    .level dl {
      border-top: 1px solid var(--_line-2);
      column-gap: 0.86em;
      display: grid;
      font-size: 0.93em;
      grid-template-columns: max-content minmax(0, 1fr);
      margin: 0.57em 0 0;
      padding-top: 0.43em;
    }
    .level dl div {
      display: contents;
    }
    .level dt {
      color: var(--_ink-3);
    }
    .level dd {
      margin: 0;
      min-width: 0;
    }
    .large .level .below,
    .large .level dl,
    .large .grade {
      font-size: 1em;
    }
  `,
  warningSubjectStyles,
];

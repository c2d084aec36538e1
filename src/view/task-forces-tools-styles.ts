import {css} from 'lit';
import {toolsStyles} from './tools-styles.js';

/** The readings and the search above the forces, and the button to those below. */
export const taskForcesToolsStyles = [
  toolsStyles,
  css`
    .over {
      align-items: center;
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
    }
    .over .tools {
      flex: 1 1 18em;
    }
    .readings {
      display: flex;
      flex-wrap: wrap;
      margin-bottom: 0.6em;
    }
    .readings button,
    .rest button {
      background: var(--_card);
      border: 1px solid var(--_line);
      color: var(--_ink-2);
      cursor: pointer;
      font: inherit;
      font-size: 0.929em;
      margin-left: -1px;
      min-height: var(--_row);
      padding: 0 0.9em;
    }
    .readings button:first-child {
      border-radius: 5px 0 0 5px;
      margin-left: 0;
    }
    .readings button:last-child {
      border-radius: 0 5px 5px 0;
    }
    .readings [aria-pressed='true'] {
      background: var(--_accent-soft);
      border-color: var(--_accent);
      color: var(--_accent);
      font-weight: 600;
      position: relative;
    }
    .only {
      color: var(--_ink);
      font-weight: 600;
      margin-right: 0.4em;
    }
    .rest {
      margin-top: 0.6em;
    }
    .rest button {
      border-radius: 4px;
      color: var(--_accent);
    }
    .large .readings button,
    .large .rest button {
      font-size: 1em;
    }
    @media (forced-colors: active) {
      .readings [aria-pressed='true'] {
        outline: 2px solid Highlight;
        outline-offset: -3px;
      }
    }
    @media print {
      .readings,
      .rest button {
        display: none;
      }
    }
  `,
];

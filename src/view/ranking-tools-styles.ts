import {css} from 'lit';
import {toolsStyles} from './tools-styles.js';

/** The line above a ranking: what every list has there, and filters, each with its choices below it. */
export const rankingToolsStyles = css`
  ${toolsStyles}
  .tools {
    position: relative;
  }
  .tools .filter {
    margin: 0;
    position: relative;
  }
  .tools .filter[open] {
    flex: none;
  }
  .tools .filter > summary {
    align-items: center;
    display: flex;
    line-height: 1.55;
  }
  .filter > summary::after {
    border: 0.28em solid transparent;
    border-bottom-width: 0;
    border-top-color: currentColor;
    content: '';
    margin-left: 0.5em;
  }
  .tools .filter > .on {
    background: var(--_accent-soft);
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 500;
  }
  .choices {
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: 6px;
    box-shadow: 0 0.4em 1.4em rgba(0, 0, 0, 0.18);
    box-sizing: border-box;
    color: var(--_ink);
    left: 0;
    max-height: 22em;
    max-width: 24em;
    min-width: 11em;
    overflow: auto;
    padding: 0.3em 0;
    position: absolute;
    top: calc(100% + 0.2em);
    width: max-content;
    z-index: 6;
  }
  .choices label {
    align-items: center;
    cursor: pointer;
    display: flex;
    min-height: var(--_row);
    padding: 0 0.9em;
  }
  .choices label:hover {
    background: var(--_tint);
  }
  .choices input {
    flex: none;
    height: 1.15em;
    margin: 0 0.6em 0 0;
    width: 1.15em;
  }
  .choices p {
    color: var(--_ink-3);
    padding: 0.3em 0.9em;
  }
  .tools progress {
    width: 5em;
  }
  .narrow .tools .filter[open] {
    flex: 1 1 100%;
  }
  .narrow .filter[open] > summary {
    display: inline-flex;
  }
  .narrow .choices {
    box-shadow: none;
    margin-top: 0.2em;
    max-width: none;
    position: static;
    width: auto;
  }
`;

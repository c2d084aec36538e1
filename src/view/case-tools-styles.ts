import {css} from 'lit';
import {toolsStyles} from './tools-styles.js';

/** The line over many cases: search and groups, and with lanes the buttons that look closer. */
export const caseToolsStyles = css`
  ${toolsStyles}
  .zoom {
    display: flex;
    gap: 0.3em;
  }
  .tools .sign {
    min-width: var(--_row);
  }
`;

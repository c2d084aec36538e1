import {css} from 'lit';

/** Of the notice; comes with it. */
export const noticeStyles = css`
  .notice {
    background: var(--_card);
    border: 1px solid var(--_warn);
    border-left-width: 4px;
    border-radius: var(--cb-radius, 10px);
    overflow-wrap: anywhere;
    padding: 1em 1.2em;
  }
  .notice ul {
    margin: 0.4em 0;
    padding-left: 1.3em;
  }
  .notice p {
    margin: 0;
  }
  .notice code {
    font: inherit;
    font-family: ui-monospace, Consolas, monospace;
  }
`;

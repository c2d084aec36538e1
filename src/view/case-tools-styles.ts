import {css} from 'lit';

/** The line over many cases: search, groups, zoom. Targets are as high as a row. */
export const caseToolsStyles = css`
  .tools {
    align-items: center;
    color: var(--_ink-3);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.929em;
    gap: 0.4em 0.8em;
    margin-bottom: 0.5em;
  }
  .tools input,
  .tools select,
  .tools button {
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: 4px;
    box-sizing: border-box;
    color: var(--_ink);
    font: inherit;
    max-width: 100%;
    min-height: var(--_row);
    padding: 0 0.6em;
  }
  .tools input {
    width: 15em;
  }
  .tools label > span {
    margin-right: 0.4em;
  }
  .tools button {
    color: var(--_accent);
    cursor: pointer;
  }
  .zoom {
    display: flex;
    gap: 0.3em;
  }
  .tools .sign {
    min-width: var(--_row);
  }
  .narrow .tools input {
    flex: 1 1 100%;
  }
  .large .tools {
    font-size: 1em;
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;

import {css} from 'lit';

/** The line of tools over a list, whichever list it is: search, choices, buttons, and what came of them. Targets are as high as a row. */
export const toolsStyles = css`
  .tools {
    align-items: center;
    color: var(--_ink-3);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.929em;
    gap: 0.4em 0.8em;
    margin-bottom: 0.6em;
  }
  .tools [type='search'],
  .tools select,
  .tools button,
  .tools summary {
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
  .tools [type='search'] {
    flex: 0 1 18em;
  }
  .tools select {
    max-width: 16em;
    text-overflow: ellipsis;
  }
  .tools label > span {
    margin-right: 0.4em;
  }
  .tools button {
    color: var(--_accent);
    cursor: pointer;
  }
  .narrow .tools {
    align-items: flex-end;
  }
  .narrow .tools [type='search'],
  .narrow .tools .found {
    flex: 1 1 100%;
  }
  .narrow .tools > label {
    flex: 1 1 40%;
    min-width: 0;
  }
  .narrow .tools > label > span {
    display: block;
  }
  .narrow .tools > label > select {
    max-width: none;
    width: 100%;
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

import {css} from 'lit';

/** The open menu: a quiet line of buttons below the foot, and the picture to press where nothing can be downloaded. */
export const menuStyles = css`
  .takeaway {
    display: flex;
    flex-wrap: wrap;
    gap: 0.57em;
    justify-content: flex-end;
    padding: 0.29em 0;
  }
  .takeaway button,
  dialog button {
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: 6px;
    color: var(--_accent);
    cursor: pointer;
    font: inherit;
    min-height: 32px;
    padding: 0 0.86em;
  }
  .takeaway button:hover,
  dialog button:hover {
    background: var(--_accent-soft);
  }
  .takeaway button[aria-disabled='true'] {
    color: var(--_ink-3);
    cursor: progress;
  }
  .takeaway p {
    color: var(--_ink-2);
    flex-basis: 100%;
    min-height: 1.55em;
    text-align: right;
  }
  .takeaway .copied {
    height: 1px;
    left: -9999px;
    position: fixed;
    top: 0;
    width: 1px;
  }
  dialog {
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: 10px;
    box-sizing: border-box;
    color: var(--_ink);
    max-height: 96vh;
    max-width: 96vw;
    overflow: auto;
    padding: 0.86em;
    text-align: center;
  }
  dialog::backdrop {
    background: rgba(0, 0, 0, 0.6);
  }
  dialog button {
    margin-left: 0.86em;
  }
  dialog img {
    display: block;
    height: auto;
    margin: 0.57em auto;
    max-width: 100%;
  }
  .large .takeaway button,
  .large dialog button {
    min-height: 60px;
  }
  @media (pointer: coarse) {
    .takeaway button,
    dialog button {
      min-height: 44px;
    }
  }
  @media print {
    details[part~='export'] {
      display: none;
    }
  }
`;

import {css} from 'lit';

/** The card every widget stands in: calm, one-pixel lines, no shadow; and what is said while one waits for it. */
export const frameStyles = css`
  figure {
    background: var(--_card);
    border: 1px solid var(--_line);
    border-radius: var(--cb-radius, 10px);
    display: flex;
    flex-direction: column;
    height: 100%;
    margin: 0;
    min-width: 0;
    overflow-wrap: break-word;
    padding: 1.14em 1.43em 0.86em;
  }
  figure.narrow {
    padding: 1em 1em 0.71em;
  }
  .head {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    margin-bottom: 0.14em;
  }
  .head > * {
    margin-right: 0.71em;
  }
  [part='title'] {
    font-size: 1.143em;
    font-weight: 650;
  }
  .context {
    color: var(--_ink-3);
    font-size: 0.857em;
    margin-left: auto;
    /* Lines end between its parts, at their dots. */
    word-break: keep-all;
  }
  /* On a phone it shares a line with the marks, below the title. */
  .narrow .context {
    flex: 1 1 72%;
    margin-left: 0;
  }
  .head > :last-child {
    margin-right: 0;
  }
  .demo {
    background: var(--_warn-soft);
    border: 1px solid var(--_warn);
    border-radius: 4px;
    color: var(--_warn);
    font-size: 0.857em;
    font-weight: 500;
    padding: 0 0.57em;
  }
  .head > [part='title'] + .demo,
  .narrow .context + .demo {
    margin-left: auto;
  }
  .subtitle {
    color: var(--_ink-2);
  }
  p {
    margin: 0;
  }
  [part='summary'] {
    color: var(--_ink-2);
    margin-bottom: 0.86em;
  }
  .empty {
    border: 1px dashed var(--_line);
    border-radius: 6px;
    color: var(--_ink-3);
    padding: 1.7em;
    text-align: center;
  }
  .notes {
    list-style: none;
    margin: 0.71em 0 0;
    padding: 0;
  }
  .notes li {
    background: var(--_tint);
    border-left: 3px solid var(--_line);
    border-radius: 0 4px 4px 0;
    color: var(--_ink-2);
    font-size: 0.93em;
    margin-top: 0.31em;
    padding: 0.29em 0.71em;
  }
  .notes .doubt {
    background: var(--_warn-soft);
    border-left-color: var(--_warn);
    color: var(--_ink);
  }
  .foot {
    align-items: baseline;
    color: var(--_ink-3);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.857em;
    justify-content: space-between;
    margin-top: auto;
    padding-top: 0.83em;
  }
  .large .foot,
  .large .context,
  .large .demo {
    font-size: 1em;
  }
  .foot dl {
    display: flex;
    flex: 1 1 60%;
    flex-wrap: wrap;
    margin: 0;
  }
  .foot dl div {
    margin-right: 1.33em;
  }
  .foot dt,
  .foot dd {
    display: inline;
    margin: 0;
  }
  a,
  details > summary {
    color: var(--_accent);
  }
  details > summary {
    cursor: pointer;
    list-style: none;
    padding: 0.29em 0;
    text-align: right;
  }
  details > summary::-webkit-details-marker {
    display: none;
  }
  details + details {
    margin-left: 1.33em;
  }
  details[open] {
    flex: 1 1 100%;
    max-width: 100%;
  }
  .large details > summary {
    line-height: 60px;
    padding: 0;
  }
  :focus-visible {
    border-radius: 3px;
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .waiting {
    color: var(--_ink-3);
    padding: 0.5em 0;
  }
  @media (pointer: coarse) {
    details > summary {
      line-height: 44px;
      padding: 0;
    }
  }
  @media print {
    figure {
      break-inside: avoid;
      -webkit-print-color-adjust: exact;
    }
    .foot {
      break-inside: avoid;
    }
    details:not([open]) {
      display: none;
    }
  }
`;

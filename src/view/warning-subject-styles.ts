import {css} from 'lit';

/** The rules between levels and the subjects: one line a fact, chips with a symbol and a word. */
export const warningSubjectStyles = css`
  .title {
    border-top: 1px solid var(--_line-2);
    font-weight: 650;
    margin-top: 1em;
    padding-top: 0.86em;
  }
  .moves ul,
  .subjects ul {
    list-style: none;
    margin: 0.29em 0 0;
    padding: 0;
  }
  .moves li {
    color: var(--_ink-2);
    margin-top: 0.43em;
  }
  .moves .kind {
    color: var(--_ink);
    font-weight: 500;
    margin-right: 0.29em;
  }
  .moves .arrow {
    margin: 0 0.43em;
  }
  .subjects li {
    border-top: 1px solid var(--_line-2);
    break-inside: avoid;
    padding: 0.57em 0;
  }
  .subjects li:first-child {
    border-top: 0;
  }
  .subjects strong {
    font-weight: 600;
    margin: 0 0.29em;
  }
  .subjects .place {
    color: var(--_ink-2);
    font-size: 0.93em;
  }
  .large .subjects .place {
    font-size: 1em;
  }
  .subjects dl {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.93em;
    margin: 0.29em 0 0;
  }
  .large .subjects dl {
    font-size: 1em;
  }
  .subjects dl div {
    margin-right: 1.43em;
  }
  .subjects dt {
    color: var(--_ink-3);
    display: inline;
    margin-right: 0.5em;
  }
  .subjects dd {
    color: var(--_ink-2);
    display: inline;
    margin: 0;
  }
  .subjects .lifted .mark {
    background: none;
    color: var(--_ink-2);
  }
  .chip {
    border: 1px solid transparent;
    border-radius: 1em;
    display: inline-block;
    font-size: 0.857em;
    font-weight: 500;
    line-height: 1.6;
    margin-right: 0.29em;
    padding: 0 0.67em;
  }
  .large .chip {
    font-size: 1em;
  }
  .chip.flag {
    border-color: var(--_line);
    color: var(--_ink-2);
  }
  .chip.good {
    background: var(--_good-soft);
    color: var(--_good);
  }
  .chip.bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .chip.soon {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .chip.running {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .subjects details > summary {
    text-align: left;
  }
  /* A list of subjects is longer than a page: levels and subjects stay whole, the card need not. */
  @media print {
    figure {
      break-inside: auto;
    }
  }
  @media (forced-colors: active) {
    .mark,
    .chip {
      border: 1px solid CanvasText;
    }
    .level {
      border-top-color: CanvasText;
    }
  }
`;

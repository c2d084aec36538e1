import {css} from 'lit';

/** Cases in columns; figures first, then chips: a colour always stands with its word. */
export const caseTimelineStyles = css`
  .cases,
  .two {
    display: grid;
    gap: 0 2em;
  }
  .wide .of-2,
  .medium .of-1 .two,
  .wide .of-1 .two {
    grid-template-columns: 1fr 1fr;
  }
  .wide .of-3 {
    grid-template-columns: 1fr 1fr 1fr;
  }
  .case {
    min-width: 0;
  }
  section + section,
  .laned + .shared {
    border-top: 1px solid var(--_line-2);
    padding-top: 0.86em;
  }
  .wide section + section {
    border: 0;
    border-left: 1px solid var(--_line-2);
    padding: 0 0 0 2em;
  }
  .label {
    font-size: 1.07em;
    margin-right: 0.29em;
  }
  .label,
  .sum b {
    font-weight: 650;
  }
  .chip,
  .date {
    font-size: 0.857em;
  }
  .of,
  .facts,
  .line,
  .lane {
    font-size: 0.93em;
  }
  .large .chip,
  .large .date,
  .large .of,
  .large .facts,
  .large .line {
    font-size: 1em;
  }
  .chip,
  .case-head,
  .lane,
  .line {
    color: var(--_ink-2);
  }
  .date,
  .missing,
  .rest,
  .facts dt {
    color: var(--_ink-3);
  }
  .label,
  .sum b {
    color: var(--_ink);
  }
  .chip {
    border: 1px solid transparent;
    border-radius: 0.9em;
    display: inline-block;
    line-height: 1.5;
    padding: 0 0.58em;
  }
  .flag,
  .idle {
    border-color: var(--_line);
  }
  .mark,
  .running {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .good {
    background: var(--_good-soft);
    color: var(--_good);
  }
  .soon {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .measures,
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.43em;
  }
  .facts {
    margin: 0.57em 0;
  }
  .facts dt,
  .facts dd {
    display: inline;
    margin: 0;
  }
  .of,
  .sum {
    margin-right: 0.36em;
    white-space: nowrap;
  }
  .sum small {
    font-size: 1em;
    margin-left: 0.14em;
  }
  .cases .money {
    display: block;
  }
  .cases .money b {
    font-size: 1.28em;
  }
  .lane {
    border-bottom: 1px solid var(--_line-2);
    font-weight: 600;
    margin-bottom: 0.57em;
  }
  .readings {
    display: flex;
    flex-wrap: wrap;
    margin: 0 0 0.71em;
  }
  .readings button {
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
  .large .readings button {
    font-size: 1em;
  }
  @media (forced-colors: active) {
    .readings [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
  @media print {
    .readings {
      display: none;
    }
  }
`;

import {css} from 'lit';

/** Cases in columns, or as rows that open; figures first, then chips: a colour always stands with its word. */
export const caseTimelineStyles = css`
  .cases,
  .rows .case-head,
  .two {
    display: grid;
    gap: 0 2em;
  }
  .wide .of-2,
  .medium .of-1 .two,
  .wide .of-1 .two,
  .medium .rows .two,
  .wide .rows .two {
    grid-template-columns: 1fr 1fr;
  }
  .wide .of-3 {
    grid-template-columns: 1fr 1fr 1fr;
  }
  .case {
    min-width: 0;
  }
  section + section,
  details.case,
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
  details.case {
    padding: 0;
  }
  details.case > summary {
    align-items: baseline;
    box-sizing: border-box;
    color: inherit;
    display: flex;
    line-height: inherit;
    min-height: var(--_row);
    padding: 0.5em 0;
    text-align: left;
  }
  details.case > summary::before {
    color: var(--_accent);
    content: '▸';
    flex: none;
    width: 1.3em;
  }
  details.case[open] > summary::before {
    content: '▾';
  }
  .rows .case-head {
    align-items: baseline;
    flex: 1;
  }
  .rows .course {
    margin-left: 1.3em;
  }
  .medium .rows .case-head {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
  .medium .rows .measures {
    grid-column: 2;
    grid-row: 1 / span 2;
  }
  .wide .rows .case-head {
    grid-template-columns: minmax(0, 3fr) minmax(0, 5fr) minmax(0, 3fr);
  }
  @media print {
    details.case {
      display: block;
    }
  }
`;

import {css} from 'lit';

/** What stands in the cells of an entry: names and chips, facts with their labels, lines of feedback, evidence. */
export const ledgerItemStyles = css`
  .name {
    font-weight: 650;
    margin-right: 0.3em;
  }
  .kind {
    border: 1px solid var(--_line);
    border-radius: 4px;
    color: var(--_ink-2);
    display: inline-block;
    font-size: 0.857em;
    padding: 0 0.5em;
  }
  .list dl {
    font-size: 0.929em;
    margin: 0;
  }
  .list .flow {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .list dt,
  .list dd {
    display: inline;
    margin: 0;
  }
  .list dt,
  .l {
    color: var(--_ink-3);
  }
  .l {
    font-size: 0.929em;
  }
  .chip {
    border: 1px solid transparent;
    border-radius: 0.9em;
    color: var(--_ink-2);
    display: inline-block;
    font-size: 0.857em;
    line-height: 1.5;
    margin-bottom: 0.15em;
    padding: 0 0.58em;
  }
  .chip.flag,
  .chip.idle {
    border-color: var(--_line);
  }
  .chip.mark,
  .chip.running {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .chip.good {
    background: var(--_good-soft);
    color: var(--_good);
  }
  .chip.soon {
    background: var(--_warn-soft);
    color: var(--_warn);
  }
  .chip.bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }
  .doubts {
    color: var(--_ink);
    font-size: 0.929em;
    list-style: none;
    margin: 0.1em 0;
    padding: 0;
  }
  .doubts li::before {
    content: '· ';
  }
  .track {
    border-left: 2px solid var(--_line);
    margin-bottom: 0.4em;
    padding-left: 0.6em;
  }
  .who {
    font-weight: 500;
  }
  .evidence {
    font-size: 0.929em;
    list-style: none;
    margin: 0;
    padding: 0;
  }
`;

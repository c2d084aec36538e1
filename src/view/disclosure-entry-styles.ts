import {css} from 'lit';

/** A table of four columns where there is room, a card an entry where there is not: the same rows, laid out by the width of the box. */
export const disclosureEntryStyles = css`
  .list table,
  .list thead,
  .list tbody {
    border-spacing: 0;
    display: block;
    position: relative;
  }
  .list tr {
    border-bottom: 1px solid var(--_line-2);
    box-sizing: border-box;
    display: grid;
    gap: 0 1.2em;
    grid-template-columns: minmax(0, 1.25fr) minmax(0, 1.55fr) minmax(0, 1.35fr) minmax(0, 0.95fr);
    padding: 0.7em 0.4em;
  }
  .list thead tr {
    background: var(--_card);
    border-color: var(--_line);
    color: var(--_ink-2);
    padding: 0.4em;
  }
  .list th,
  .list td {
    font-weight: 400;
    min-width: 0;
    overflow-wrap: anywhere;
    padding: 0;
    text-align: left;
    vertical-align: top;
  }
  .list thead th {
    font-size: 0.929em;
    font-weight: 500;
  }
  .name {
    display: block;
    font-size: 1.07em;
    font-weight: 650;
  }
  .kind,
  .status {
    border: 1px solid var(--_line);
    border-radius: 4px;
    color: var(--_ink-2);
    display: inline-block;
    font-size: 0.857em;
    margin: 0.15em 0 0.3em;
    padding: 0 0.5em;
  }
  .kind.major_violation {
    border-style: dashed;
  }
  .status.objection_pending,
  .mark {
    background: var(--_warn-soft);
    border: 1px solid var(--_warn);
    border-radius: 4px;
    color: var(--_warn);
  }
  .mark {
    font-size: 0.857em;
    padding: 0 0.4em;
    white-space: nowrap;
  }
  .list dl,
  .ends dl,
  .missed dl {
    margin: 0;
  }
  .list dt,
  .list dd,
  .ends dt,
  .ends dd,
  .missed dt,
  .missed dd {
    display: inline;
    margin: 0;
  }
  .list dl > div {
    padding: 0.06em 0;
  }
  .link {
    display: inline-block;
    font-size: 0.929em;
    padding: 0.2em 0;
  }
  .list .opened {
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .list .opened:focus {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
`;

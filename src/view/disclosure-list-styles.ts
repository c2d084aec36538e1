import {css} from 'lit';

/** A table of four columns where there is room, a card an entry where there is not: the same rows, laid out by the width of the box. */
export const disclosureListStyles = css`
  .contacts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    margin-bottom: 0.7em;
  }
  .tel {
    font-weight: 500;
    white-space: nowrap;
  }
  .l,
  .list dt,
  .ends dt,
  .missed dt {
    color: var(--_ink-3);
  }
  .tools {
    align-items: center;
    color: var(--_ink-3);
    display: flex;
    flex-wrap: wrap;
    font-size: 0.929em;
    gap: 0.4em 0.8em;
    margin-bottom: 0.6em;
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
    flex: 1 1 14em;
    max-width: 24em;
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
  .missed {
    background: var(--_warn-soft);
    border-left: 3px solid var(--_warn);
    margin-bottom: 0.7em;
    padding: 0.5em 0.8em;
  }
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
  .ends {
    margin-top: 0.8em;
  }
  .ends > summary {
    text-align: left;
  }
  .ends ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .ends li {
    border-top: 1px solid var(--_line-2);
    padding: 0.4em 0;
  }
  .medium .list tr {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    row-gap: 0.6em;
  }
  .medium .list thead,
  .narrow .list thead {
    clip: rect(0 0 0 0);
    height: 1px;
    overflow: hidden;
    position: absolute;
    width: 1px;
  }
  .narrow .list tr {
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0.3em;
  }
  .narrow .list tbody tr {
    padding: 0.9em 0.2em;
  }
  .narrow .tools input {
    flex: 1 1 100%;
    max-width: none;
  }
  .narrow .tools label {
    flex: 1 1 40%;
    min-width: 0;
  }
  .narrow .tools label > span {
    display: block;
  }
  .narrow .tools select {
    max-width: none;
    width: 100%;
  }
  .narrow .found {
    flex: 1 1 100%;
  }
  .large .tools,
  .large .link,
  .large .list thead th,
  .large .kind,
  .large .status,
  .large .mark {
    font-size: 1em;
  }
  /* Room for a finger that moves no line. */
  .large .tel {
    padding: 17px 0;
  }
  .large .link {
    line-height: 60px;
  }
  @media (pointer: coarse) {
    .tel {
      padding: 12px 0;
    }
    .link {
      line-height: 44px;
    }
  }
  .paper {
    display: none;
  }
  @media print {
    figure.cb {
      break-inside: auto;
      display: block;
    }
    .tools,
    .link {
      display: none;
    }
    .list tr {
      break-inside: avoid;
    }
    .paper {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .list .opened {
      border: 2px solid Highlight;
    }
  }
`;

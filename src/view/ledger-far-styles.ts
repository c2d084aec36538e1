import {css} from 'lit';

/** What a ledger needs once a reader may look for something in it: rows put in place by hand, and where a reader is. */
export const ledgerFarStyles = css`
  .rows.none {
    display: none;
  }
  .rows tbody tr {
    cursor: pointer;
  }
  .far tbody tr {
    min-height: 6em;
  }
  .medium .far tbody tr {
    min-height: 10em;
  }
  .narrow .far tbody tr {
    min-height: 15em;
  }
  .rows tbody tr.group,
  .medium .rows tbody tr.group,
  .narrow .rows tbody tr.group {
    align-items: center;
    background: var(--_tint);
    grid-template-columns: minmax(0, 1fr);
    min-height: var(--_row);
    padding: 0 0.5em;
  }
  .rows .group th {
    font-weight: 650;
  }
  .rows tbody tr:hover,
  .rows table:focus .active {
    background: var(--_tint);
  }
  .rows .selected {
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .rows table:focus {
    outline: none;
  }
  .rows table:focus-visible .active {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .at {
    color: var(--_ink-2);
    font-size: 0.929em;
    margin-top: 0.4em;
    min-height: 1.6em;
  }
  .hint {
    color: var(--_ink-3);
    font-size: 0.857em;
  }
  .narrow .hint {
    clip: rect(0 0 0 0);
    height: 1px;
    overflow: hidden;
    position: absolute;
    width: 1px;
  }
  .large .at,
  .large .hint {
    font-size: 1em;
  }
  .paper {
    display: none;
  }
  @media print {
    .at,
    .hint {
      display: none;
    }
    .rows thead {
      position: static;
    }
    .far tbody tr,
    .rows tbody tr.group {
      min-height: 0;
    }
    .rows .unprinted {
      display: none;
    }
    .paper {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .rows .selected {
      border: 2px solid Highlight;
    }
  }
`;

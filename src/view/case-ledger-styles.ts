import {css} from 'lit';
import {ledgerItemStyles} from './ledger-item-styles.js';

/** The numbers above a ledger, and its entries: columns where there is room, a card an entry where there is not. */
export const caseLedgerStyles = [
  ledgerItemStyles,
  css`
    .counts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.3em 1.8em;
      list-style: none;
      margin: 0 0 0.86em;
      padding: 0;
    }
    .counts li {
      color: var(--_ink-2);
      white-space: nowrap;
    }
    .counts b {
      color: var(--_ink);
      font-size: 1.43em;
      font-weight: 650;
      margin-right: 0.14em;
    }
    .counts .none,
    .counts .none b {
      color: var(--_ink-3);
      font-weight: 400;
    }
    .counts .overdue:not(.none),
    .counts .overdue:not(.none) b,
    .counts .doubtful:not(.none),
    .counts .doubtful:not(.none) b {
      color: var(--_bad);
    }
    .counts .soon:not(.none),
    .counts .soon:not(.none) b {
      color: var(--_warn);
    }
    .rest {
      color: var(--_ink-3);
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
      gap: 0 1.3em;
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1.3fr) minmax(0, 1.35fr) minmax(0, 1.2fr) minmax(0, 1.55fr);
      padding: 0.7em 0.5em;
    }
    .list.short tr {
      grid-template-columns: minmax(0, 1.4fr) minmax(0, 1.3fr) minmax(0, 1.35fr) minmax(0, 1.2fr);
    }
    .list thead tr {
      background: var(--_card);
      border-color: var(--_line);
      padding: 0.4em 0.5em;
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
      color: var(--_ink-2);
      font-size: 0.929em;
      font-weight: 500;
    }
    .list .written_off .name {
      color: var(--_ink-2);
    }
    .list .doubtful {
      box-shadow: inset 3px 0 var(--_bad);
    }
    .medium .list tr,
    .medium .list.short tr {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      row-gap: 0.6em;
    }
    .medium .list td:nth-child(5) {
      grid-column: 1 / -1;
    }
    .narrow .list tr,
    .narrow .list.short tr {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0.45em;
    }
    .medium .list thead,
    .narrow .list thead {
      clip: rect(0 0 0 0);
      height: 1px;
      overflow: hidden;
      position: absolute;
      width: 1px;
    }
    .narrow .list tbody tr {
      padding: 0.9em 0.6em;
    }
    .medium .bare,
    .narrow .bare {
      display: none;
    }
    .large .chip,
    .large .kind,
    .large .l,
    .large .list dl,
    .large .list thead th,
    .large .doubts,
    .large .evidence {
      font-size: 1em;
    }
    /* Room for a finger. */
    .large .evidence a {
      line-height: 60px;
    }
    @media (pointer: coarse) {
      .evidence a {
        line-height: 44px;
      }
    }
    @media print {
      figure.cb {
        break-inside: auto;
        display: block;
      }
      .list tr {
        break-inside: avoid;
      }
    }
    @media (forced-colors: active) {
      .chip {
        border-color: CanvasText;
      }
      .list .doubtful {
        border-left: 3px double CanvasText;
      }
    }
  `,
];

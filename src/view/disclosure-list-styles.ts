import {css} from 'lit';
import {disclosureEntryStyles} from './disclosure-entry-styles.js';
import {toolsStyles} from './tools-styles.js';

/** The list with what stands around it. */
export const disclosureListStyles = [
  toolsStyles,
  disclosureEntryStyles,
  css`
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
    .missed {
      background: var(--_warn-soft);
      border-left: 3px solid var(--_warn);
      margin-bottom: 0.7em;
      padding: 0.5em 0.8em;
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
    .large .list tr,
    .medium .list tr {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      row-gap: 0.6em;
    }
    .large .list thead,
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
  `,
];

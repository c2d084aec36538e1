import {css} from 'lit';
import {taskForcesStackStyles} from './task-forces-stack-styles.js';
import {taskForcesToolsStyles} from './task-forces-tools-styles.js';

/** A table of forces where there is room; elsewhere each force by itself, its labels beside what they label. */
export const taskForcesStyles = [
  taskForcesToolsStyles,
  css`
    .forces {
      border-collapse: collapse;
      line-height: 1.72;
      width: 100%;
    }
    .forces th,
    .forces td {
      border-top: 1px solid var(--_line-2);
      font-weight: 400;
      padding: 0.5em 1.1em 0.5em 0;
      text-align: left;
      vertical-align: top;
    }
    .forces thead th {
      border-top: 0;
      color: var(--_ink-2);
      font-size: 0.929em;
      padding-bottom: 0.3em;
      padding-top: 0;
      white-space: nowrap;
    }
    .heads,
    .bodies {
      min-width: 9em;
    }
    .forces .numeric {
      padding-left: 0.4em;
      padding-right: 0.6em;
      text-align: right;
      white-space: nowrap;
    }
    .forces tbody th {
      min-width: 10em;
      width: 21%;
    }
    .name,
    .who {
      background: none;
      border: 0;
      border-radius: 3px;
      color: inherit;
      cursor: pointer;
      font: inherit;
      padding: 0;
      text-align: left;
    }
    .name {
      color: var(--_ink);
      font-weight: 650;
    }
    strong.name {
      cursor: auto;
    }
    button.name:hover {
      text-decoration: underline;
    }
    .name[aria-pressed='true'],
    .who[aria-pressed='true'] {
      background: var(--_accent-soft);
    }
    .name[aria-pressed='true'] {
      box-shadow: -3px 0 0 var(--_accent);
    }
    .who > span {
      border-bottom: 1px dotted var(--_accent);
    }
    .who[aria-pressed='true'] > span {
      border-bottom-style: solid;
    }
    .more {
      color: var(--_accent);
      font-size: 0.857em;
      font-weight: 500;
      white-space: nowrap;
    }
    .told {
      clip: rect(0 0 0 0);
      height: 1px;
      overflow: hidden;
      position: absolute;
      width: 1px;
    }
    .no {
      color: var(--_ink-2);
      font-weight: 400;
      margin-right: 0.3em;
    }
    .kind {
      color: var(--_ink-3);
      font-size: 0.857em;
      margin-left: 0.6em;
      white-space: nowrap;
    }
    .catch {
      background: var(--_tint);
    }
    .none,
    .missing {
      color: var(--_ink-3);
    }
    .lacks .none {
      border-bottom: 1px dashed var(--_warn);
      color: var(--_warn);
    }
    .l,
    .of,
    .deputy,
    .member {
      color: var(--_ink-2);
    }
    .those .l {
      color: var(--_ink-3);
      font-size: 0.857em;
    }
    .leader .l,
    .nobody .l,
    .numeric .l {
      display: none;
    }
    .leader {
      font-weight: 500;
    }
    .forces ul {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    .those,
    .those ul,
    .those li {
      align-items: baseline;
      display: flex;
      overflow-wrap: anywhere;
    }
    .those .l {
      flex: none;
      white-space: pre;
    }
    .those ul {
      flex-wrap: wrap;
      gap: 0 0.86em;
      min-width: 0;
    }
    .numeric b {
      font-weight: 600;
    }
    .missing b {
      font-weight: 400;
    }
    .large .kind,
    .large .more,
    .large .l {
      font-size: 1em;
    }
    .large button.name,
    .large .who {
      min-height: 60px;
    }
    @media (pointer: coarse) {
      button.name,
      .who {
        min-height: 44px;
      }
    }
    @media (forced-colors: active) {
      .name[aria-pressed='true'],
      .who[aria-pressed='true'] {
        outline: 2px solid Highlight;
      }
    }
    @media print {
      figure.cb {
        break-inside: auto;
        display: block;
      }
      .forces tr {
        break-inside: avoid;
      }
      .who > span {
        border-bottom: 0;
      }
    }
  `,
  taskForcesStackStyles,
];

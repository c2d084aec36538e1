import {html, nothing} from 'lit';
import {LINE_BOX} from '../model/bar.js';
import type {SmallTrend} from '../model/small-trend.js';

/** A small line, drawn for the eye alone, before the words that say the same. */
export const smallTrend = ({line, label, text}: SmallTrend, colon: string) => html`
  <span class="small-trend" part="trend">
    ${line === undefined
      ? nothing
      : html`<svg viewBox="0 0 ${LINE_BOX.width} ${LINE_BOX.height}" aria-hidden="true"><path d=${line.path}></path><circle cx=${line.end[0]} cy=${line.end[1]} r="2.2"></circle></svg>`}
    <span>${label}${colon}${text}</span>
  </span>
`;

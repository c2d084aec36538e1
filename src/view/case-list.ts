import {html, nothing} from 'lit';
import type {CaseTimelineWords} from '../language/zh-hans/case-timeline.js';
import type {CaseToolsWords} from '../language/zh-hans/case-tools.js';
import type {Words} from '../language/zh-hans/words.js';
import type {CaseModel} from '../model/case-model.js';
import {caseCourse, caseHead} from './case-timeline.js';

/** Cases of which all steps stand on paper; more paper than that nobody wants. */
export const PRINTED_CASES = 100;

/** Many cases one below the other, each of which opens. */
export interface ListState {
  readonly shown: readonly CaseModel[];
  /** How many there are to be shown. */
  readonly all: number;
  readonly isOpen: (key: string, index: number) => boolean;
  readonly printing: boolean;
  /** So many more come with a press. */
  readonly more: number;
  readonly onToggle: (one: CaseModel, event: Event) => void;
  readonly onMore: () => void;
}

export const caseList = ({shown, all, isOpen, printing, more, onToggle, onMore}: ListState, phrases: CaseTimelineWords, say: CaseToolsWords, words: Words) => html`
  <div class="rows">${shown.map((one, index) => row(one, isOpen(one.key, index), onToggle, phrases))}</div>
  ${all > shown.length ? html`<p class="rest">${words.firstRows(shown.length, all)} <button type="button" @click=${onMore}>${say.more(Math.min(more, all - shown.length))}</button></p>` : nothing}
  ${printing && all > PRINTED_CASES ? html`<p class="rest paper">${say.rest(PRINTED_CASES, all)}</p>` : nothing}
  ${all === 0 ? html`<p class="empty">${say.nobody}</p>` : nothing}
`;

const row = (one: CaseModel, open: boolean, onToggle: ListState['onToggle'], phrases: CaseTimelineWords) => html`
  <details class="case" part="case" ?open=${open} @toggle=${(event: Event) => onToggle(one, event)}>
    <summary>${caseHead(one)}</summary>
    ${open ? caseCourse(one, phrases) : nothing}
  </details>
`;

/** One of many cases in full, below them. */
export const openedCase = (one: CaseModel, phrases: CaseTimelineWords, say: CaseToolsWords, onClose: () => void) => html`
  <section class="case opened" part="case" tabindex="-1" aria-label=${one.label} @keydown=${({key}: KeyboardEvent) => key === 'Escape' && onClose()}>
    <button type="button" class="close" @click=${onClose}>${say.closeCase}</button>
    ${caseHead(one)} ${caseCourse(one, phrases)}
  </section>
`;

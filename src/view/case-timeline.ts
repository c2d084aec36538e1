import {html, nothing} from 'lit';
import type {Words} from '../language/zh-hans/words.js';
import type {Chip, FigureModel, StepModel} from '../model/case-step.js';
import type {CaseModel, CaseTimelineModel, MeasureModel, TrackModel} from '../model/case-timeline.js';
import type {Line} from '../model/described.js';

const SYMBOL: Readonly<Record<Chip['tone'], string>> = {good: '✓', soon: '◷', running: '◷', bad: '▲', idle: '‖', mark: '', flag: ''};

/** More cases than these would only stop the browser; the table and the exports have them all. */
const SHOWN = 200;

/** Which of many cases are open, and what to tell when one is opened or closed. */
export interface Opened {
  readonly has: (key: string) => boolean;
  readonly onToggle: (one: CaseModel, event: Event) => void;
}

/** A few cases in full, in columns where there is room; many as rows that open. */
export const caseTimelinePicture = ({cases, inFull}: CaseTimelineModel, opened: Opened, words: Words) =>
  inFull
    ? html`<div class="cases of-${cases.length}">${cases.map((one) => html`<section class="case" part="case">${head(one, cases.length === 1)} ${course(one)}</section>`)}</div>`
    : html`
        <div class="rows">${cases.slice(0, SHOWN).map((one) => row(one, opened))}</div>
        ${cases.length > SHOWN ? html`<p class="rest">${words.firstRows(SHOWN, cases.length)}</p>` : nothing}
      `;

const row = (one: CaseModel, {has, onToggle}: Opened) => html`
  <details class="case" part="case" ?open=${has(one.key)} @toggle=${(event: Event) => onToggle(one, event)}>
    <summary>${head(one)}</summary>
    ${has(one.key) ? course(one) : nothing}
  </details>
`;

const head = ({label, state, flags, measures, pressing}: CaseModel, alone = false) => html`
  <div class="case-head">
    <div><span class="label" role="heading" aria-level="4">${label}</span> ${chip(state)} ${flags.map(chip)}</div>
    ${measures.length === 0 ? nothing : html`<div class="measures">${measures.map(measure)}</div>`}
    ${pressing === undefined || alone ? nothing : html`<div>${pressing.text} ${chip(pressing.chip)}</div>`}
  </div>
`;

const measure = ({label, figures}: MeasureModel) => html`
  <div class="measure" part="measure"><span class="of">${label}</span> ${figures.map(figure)}</div>
`;

const figure = ({what, said, text}: FigureModel) =>
  said === undefined ? html`<span class="sum missing">${text}</span> ` : html`<span class="sum ${what}">${said.before}<b>${said.digits}</b>${said.after}<small>${said.unit}</small></span> `;

const course = ({facts, runs}: CaseModel) => html`
  <div class="course">
    ${facts.length === 0 ? nothing : html`<dl class="facts">${facts.map(fact)}</dl>`}
    ${runs.map((tracks) => html`<div class="${tracks[0]?.label === '' ? 'shared' : 'laned'} ${tracks.length > 1 ? 'two' : ''}">${tracks.map(track)}</div>`)}
  </div>
`;

const fact = ({label, text}: Line) => html`<div><dt>${label}</dt> <dd>${text}</dd></div>`;

const track = ({label, steps}: TrackModel) => html`
  <div>
    ${label === '' ? nothing : html`<p class="lane">${label}</p>`}
    <ol class="steps" role="list" aria-label=${label === '' ? nothing : label}>
      ${steps.map(step)}
    </ol>
  </div>
`;

/** The head of a step is told to a screen reader as a sentence; what stands below it is read as it is. */
const step = ({date, name, figures, chips, lines, doubts, look, sentence}: StepModel) => html`
  <li class=${look} part="step">
    <span class="told">${sentence}</span>
    <div aria-hidden="true"><span class="date">${date}</span><span class="name">${name}</span> ${figures === '' ? nothing : html`<span class="figures">${figures}</span>`} ${chips.map(chip)}</div>
    ${lines.map((line) => html`<div class="line">${line}</div>`)} ${doubts.map((doubt) => html`<div class="line doubt">${doubt}</div>`)}
  </li>
`;

const chip = ({tone, text}: Chip) => html`<span class="chip ${tone}" part="chip">${SYMBOL[tone] === '' ? nothing : html`<span aria-hidden="true">${SYMBOL[tone]} </span>`}${text}</span> `;

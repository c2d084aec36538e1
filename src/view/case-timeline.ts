import {html, nothing} from 'lit';
import type {CaseTimelineWords} from '../language/zh-hans/case-timeline.js';
import type {FigureModel, StepModel} from '../model/case-step.js';
import type {CaseModel, MeasureModel, TrackModel} from '../model/case-model.js';
import type {CaseTimelineModel} from '../model/case-timeline.js';
import type {Line} from '../model/described.js';
import {chip} from './chip.js';

/** Steps of one track that are drawn at most; of more, the last ones. */
const DRAWN = 200;

/** A few cases in full, in columns where there is room. */
export const fewCases = ({cases, voice}: CaseTimelineModel) =>
  html`<div class="cases of-${cases.length}">${cases.map((one) => html`<section class="case" part="case">${caseHead(one, cases.length === 1)} ${caseCourse(one, voice().say)}</section>`)}</div>`;

/** The three readings of the same cases; none of them is lost by looking at another. */
export const readingSwitch = (chosen: string, {reading, readings}: CaseTimelineWords, onChoose: (name: string) => void) => html`
  <div class="readings" role="group" aria-label=${reading}>
    ${Object.entries(readings).map(([name, label]) => html`<button type="button" aria-pressed=${name === chosen ? 'true' : 'false'} @click=${() => onChoose(name)}>${label}</button>`)}
  </div>
`;

/** What stands over a case, open or not. */
export const caseHead = ({label, state, flags, measures, pressing}: CaseModel, alone = false) => html`
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

/** A case from its first step to what comes next. */
export const caseCourse = ({facts, runs}: CaseModel, say: CaseTimelineWords) => html`
  <div class="course">
    ${facts.length === 0 ? nothing : html`<dl class="facts">${facts.map(fact)}</dl>`}
    ${runs.map((tracks) => html`<div class="${tracks[0]?.label === '' ? 'shared' : 'laned'} ${tracks.length > 1 ? 'two' : ''}">${tracks.map((one) => track(one, say))}</div>`)}
  </div>
`;

const fact = ({label, text}: Line) => html`<div><dt>${label}</dt> <dd>${text}</dd></div>`;

const track = ({label, steps}: TrackModel, say: CaseTimelineWords) => html`
  <div>
    ${label === '' ? nothing : html`<p class="lane">${label}</p>`}
    ${steps.length > DRAWN ? html`<p class="rest">${say.earlier(String(steps.length - DRAWN))}</p>` : nothing}
    <ol class="steps" role="list" aria-label=${label === '' ? nothing : label}>
      ${steps.slice(-DRAWN).map(step)}
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

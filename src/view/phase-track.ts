import {html, nothing, svg} from 'lit';
import type {PhaseModel} from '../model/phase.js';
import type {Aim, Outcome} from '../model/phase-outcome.js';
import type {Mark, Segment, TrackModel} from '../model/phase-scale.js';
import type {PhaseTrackModel} from '../model/phase-track.js';

/** A status's mark; the words beside say the same. That a phase has ended does not say that it reached its goals, so none of them is a tick. */
const SYMBOL: Readonly<Record<PhaseModel['status'], string>> = {done: '■', active: '◐', upcoming: '○', unknown: '—'};

/** A mark before what is reported of a goal or a milestone, or not; the words behind it say the same. */
const OUTCOME: Readonly<Record<Outcome, string>> = {met: '✓', partly: '◐', missed: '✗', passed: '◆', open: '◇'};

/** The track to scale over the phases themselves: side by side where there is room, else one below the other. */
export const phaseTrackPicture = ({phases, track, place}: PhaseTrackModel, classes: string) => html`
  ${track ? drawn(track, place, roomOf(classes)) : nothing}
  <ol class="phases" role="list">${phases.map(phase)}</ol>
`;

const phase = ({name, status, state, when, size, left, goals, milestones}: PhaseModel) => html`
  <li class=${status} part="phase" aria-current=${status === 'active' ? 'step' : nothing}>
    <div class="name">${name} <span class="fact now" part="status"><span aria-hidden="true">${SYMBOL[status]} </span>${state}</span></div>
    <div class="fact when">${when}</div>
    ${size === '' ? nothing : html`<div class="fact size">${size}</div>`} ${left === '' ? nothing : html`<div class="fact left now">${left}</div>`}
    ${goals.length === 0 ? nothing : html`<ul class="goals">${goals.map((goal) => (goal.outcome === 'open' || goal.outcome === 'passed' ? html`<li>${goal.text}</li>` : aim(goal)))}</ul>`}
    ${milestones.length === 0 ? nothing : html`<ul class="fact">${milestones.map(aim)}</ul>`}
  </li>
`;

const aim = ({text, outcome}: Aim) => html`<li class=${outcome}><span aria-hidden="true">${OUTCOME[outcome]} </span>${text}</li>`;

/** About how many letters of Chinese are as wide as the track. */
const roomOf = (classes: string) => (classes.includes('narrow') ? 19 : classes.includes('medium') ? 35 : 56) / (classes.includes('large') ? 1.3 : 1);

/** Lengths in em, so that the track grows with the type: a lane has a name above its bar; below are milestones, then a line for each mark. */
const LANE = 2.5;
const BAR = 1.5;

const drawn = ({segments, lanes, marks, points}: TrackModel, place: string, room: number) => {
  const bottom = lanes * LANE + (points.length > 0 ? 1 : 0);
  return html`
    <svg class="track" part="track" role="img" aria-label=${place} width="100%" height="${bottom + marks.length * BAR + 0.2}em">
      ${segments.map(bar)} ${[...marks].sort(clear).map((one, index) => mark(one, bottom + (index + 1) * BAR))}
      ${segments.map((one) => title(one, room))} ${points.map((at) => svg`<text class="point" x="${at}%" y="${lanes * LANE + 0.6}em" text-anchor="middle">◆</text>`)}
    </svg>
  `;
};

/** Its name over its bar, or its number where there is no room; all names stand below in full. */
const title = ({name, no, status, from, width, lane}: Segment, room: number) => {
  const text = [name, no].find((text) => (room * width) / 100 > text.length);
  return text === undefined ? nothing : svg`<text class=${status} x="${from}%" y="${lane * LANE + 1.05}em">${text}</text>`;
};

const bar = ({from, width, lane, elapsed}: Segment) => svg`
  <rect class="bar" x="${from}%" y="${lane * LANE + BAR}em" width="${width}%" height="0.7em"></rect>
  <rect class="gone" x="${from}%" y="${lane * LANE + BAR}em" width="${elapsed}%" height="0.7em"></rect>
`;

/** Whose words run to the right stand the higher the further right they are, so that no line runs through them; of those that run left, the other way round. */
const clear = (a: Mark, b: Mark) => (a.at > TURN && b.at > TURN ? a.at - b.at : b.at - a.at);

/** From here on, in parts of a hundred, words run to the left of their line. */
const TURN = 60;

const mark = ({kind, at, label}: Mark, y: number) => svg`
  <line class=${kind} x1="${at}%" x2="${at}%" y1="1.3em" y2="${y}em"></line>
  <text class=${kind} x="${at}%" y="${y - 0.15}em" dx=${at > TURN ? '-0.4em' : '0.4em'} text-anchor=${at > TURN ? 'end' : 'start'}>${label}</text>
`;

import {html, nothing} from 'lit';
import type {LevelMark, LevelModel} from '../model/warning-level.js';
import type {MoveModel} from '../model/warning-move.js';
import type {WarningPanelModel} from '../model/warning-panel.js';
import type {SubjectModel} from '../model/warning-subject.js';
import type {Words} from '../language/zh-hans/words.js';
import {chip} from './chip.js';
import {smallTrend} from './small-trend.js';

/** As many subjects are read at a glance; the others open below them. */
const SHOWN = 12;

/** The levels side by side or one below the other, the gravest first; then the rules between them; then, for internal readers, who is warned. */
export const warningPanelPicture = ({levels, around, totals, moves, movesTitle, subjects}: WarningPanelModel, words: Words) => html`
  ${around.length + totals.length === 0 ? nothing : html`<p class="around">${around.map(({label, figure}) => html`<span>${label} <b>${figure.text}</b></span>`)}${totals.map((text) => html`<span>${text}</span>`)}</p>`}
  <ol class="levels of-${levels.length}" role="list">${levels.map((one) => level(one, words))}</ol>
  ${moves.length === 0 ? nothing : html`<div class="moves"><div class="title" role="heading" aria-level="4">${movesTitle}</div><ul role="list">${moves.map(move)}</ul></div>`}
  ${subjects === undefined
    ? nothing
    : html`<div class="subjects" part="subjects">
        <div class="title" role="heading" aria-level="4">${subjects.title} ${chip({tone: 'flag', text: subjects.mark})}</div>
        <ul role="list">${subjects.list.slice(0, SHOWN).map(subject)}</ul>
        ${subjects.list.length > SHOWN
          ? html`<details><summary>${subjects.rest(subjects.list.length - SHOWN)}</summary><ul role="list">${subjects.list.slice(SHOWN).map(subject)}</ul></details>`
          : nothing}
      </div>`}
`;

/** Symbol, name and colour in one: none of them stands alone. */
const mark = ({name, symbol, colour}: LevelMark) => html`<span class="mark ${colour}" part="mark"><span aria-hidden="true">${symbol} </span>${name}</span>`;

const level = ({name, symbol, colour, grade, figure, missing, change, flows, trend, facts}: LevelModel, words: Words) => html`
  <li class="level ${colour}" part="level">
    <div class="name">${mark({name, symbol, colour})}${grade === '' ? nothing : html`<span class="grade">${grade}</span>`}</div>
    ${figure === undefined
      ? nothing
      : html`<div class="figure ${missing === undefined ? '' : 'missing'}" part="figure">
          ${figure.before === '' ? nothing : html`<small>${figure.before}</small>`}<b>${figure.digits}</b>${figure.after + figure.unit === '' ? nothing : html`<small>${figure.after}${figure.unit}</small>`}
        </div>`}
    ${change === undefined ? nothing : html`<div class="below" part="change">${change.symbol === '' ? nothing : html`<span aria-hidden="true">${change.symbol} </span>`}${change.text}</div>`}
    ${flows === '' ? nothing : html`<div class="below">${flows}</div>`} ${trend === undefined ? nothing : smallTrend(trend, words.colon)}
    ${facts.length === 0 ? nothing : html`<dl>${facts.map(({label, text}) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>`}
  </li>
`;

/** No colon before the rule: with long names a line would begin with it. */
const move = ({kind, from, to, when}: MoveModel) => html`
  <li>
    <span class="kind">${kind}</span> ${from ? mark(from) : nothing}${from && to ? html`<span class="arrow" aria-hidden="true">→</span>` : nothing}${to ? mark(to) : nothing} ${when}
  </li>
`;

const subject = ({mark: at, name, place, facts, state, light, lifted}: SubjectModel) => html`
  <li class=${lifted ? 'lifted' : nothing} part="subject">
    <div class="who">
      ${mark(at)} <strong>${name}</strong> ${place === '' ? nothing : html`<span class="place">${place}</span>`}
      ${chip({tone: lifted ? 'good' : 'flag', text: state})}${light === undefined ? nothing : chip(light)}
    </div>
    ${facts.length === 0 ? nothing : html`<dl>${facts.map(({label, text}) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>`}
  </li>
`;

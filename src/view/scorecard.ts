import {html, nothing, svg} from 'lit';
import type {Bar} from '../model/bar.js';
import type {Judgement} from '../model/figure.js';
import type {Detail, GradeModel, MarkModel} from '../model/score-mark.js';
import type {IndicatorModel, ScoreGroupModel} from '../model/score-group.js';
import type {TotalModel} from '../model/score-total.js';
import type {ScorecardModel} from '../model/scorecard.js';
import type {Words} from '../language/zh-hans/words.js';

const SYMBOL: Readonly<Record<Judgement, string>> = {good: '✓', bad: '✗', none: ''};
/** Answers are marked without a judgement: a no may be what is wanted. */
const ANSWER: Readonly<Record<NonNullable<MarkModel['answer']>, string>> = {yes: '●', no: '○', partly: '◐', not_applicable: '—'};

/** The whole as stated, then the groups: a list of indicators of one unit, a table of several. What the grades mean stands last. */
export const scorecardPicture = (model: ScorecardModel, words: Words) => html`
  ${model.total ? whole(model.total, model.totalLabel) : nothing}
  ${model.units.length > 0 ? matrix(model, words) : html`<div class="groups ${model.groups.length === 1 ? 'one' : ''}">${model.groups.map((one) => group(one, model))}</div>`}
  ${model.scales.length === 0
    ? nothing
    : html`<div class="scales" part="scales">
        <div class="title" role="heading" aria-level="4">${model.scalesTitle}</div>
        <ul role="list">${model.scales.map(({name, grades, order}) => html`<li><span class="shape s${order % 3}" aria-hidden="true"></span>${name}${words.colon}${grades}</li>`)}</ul>
      </div>`}
`;

const whole = ({digits, rest, missing, grades, rank, details}: TotalModel, label: string) => html`
  <div class="whole" part="total">
    ${digits === '' ? nothing : html`<div class="points ${missing === undefined ? '' : 'missing'}"><span>${label}</span><b>${digits}</b><small>${rest}</small></div>`}
    ${grades.map(gradeChip)} ${rank === '' ? nothing : html`<span class="rank">${rank}</span>`}
    ${details.length === 0 ? nothing : html`<div class="details">${details.map(detail)}</div>`}
  </div>
`;

/** The letter with its scale in one frame; each scale has a frame of its own shape. */
const gradeChip = ({text, order}: GradeModel) => html`<span class="grade s${order % 3}" part="grade">${text}</span>`;

const detail = ({text, tone}: Detail) => html`<div class=${tone}>${tone === 'bad' ? html`<span aria-hidden="true">✗ </span>` : nothing}${text}</div>`;

const group = ({label, context, score, rows}: ScoreGroupModel, model: ScorecardModel) => html`
  <section class="group" part="group">
    <div class="title">
      <span role="heading" aria-level="4">${label}</span>${context === '' ? nothing : html`<span class="quiet">${context}</span>`}${score === '' ? nothing : html`<span class="sum">${score}</span>`}
    </div>
    <ul role="list">${rows.map((one) => indicator(one, model))}</ul>
  </section>
`;

const indicator = ({label, definition, weight, marks: [mark], listed}: IndicatorModel, {scored, notListed}: ScorecardModel) => html`
  <li class="${listed ? '' : 'unlisted'}" part="indicator">
    <div class="what">${label}${weight === '' ? nothing : html`<span class="quiet">${weight}</span>`}${definition === '' ? nothing : html`<div class="quiet">${definition}</div>`}</div>
    ${mark === undefined ? html`<div class="value missing"><i class="hatch" aria-hidden="true"></i><span>${notListed}</span></div>` : value(mark)}
    <div class="wanted">
      ${mark === undefined || mark.wanted === '' ? nothing : html`<span>${mark.wanted}</span>`}
      ${mark === undefined || mark.status === '' ? nothing : html`<span class="chip ${mark.judgement}" part="status"><span aria-hidden="true">${SYMBOL[mark.judgement]} </span>${mark.status}</span>`}
    </div>
    ${scored ? html`<div class="score">${mark?.score}</div>` : nothing}
    ${mark === undefined || (mark.details.length === 0 && mark.change === undefined) ? nothing : html`<div class="details">${mark.change === undefined ? nothing : html`<div class=${mark.change.judgement}>${SYMBOL[mark.change.judgement]} ${mark.change.text}</div>`}${mark.details.map(detail)}</div>`}
  </li>
`;

const value = ({value: said, kind, missing, answer, grade, bar, judgement}: MarkModel) => html`
  <div class="value ${missing === undefined ? kind : 'missing'}" part="value">
    ${bar ? barPicture(bar, judgement) : nothing}
    <span>
      ${kind === 'grade' && grade
        ? gradeChip(grade)
        : html`${answer === undefined || kind !== 'answer' ? nothing : html`<span aria-hidden="true">${ANSWER[answer]} </span>`}${said.before === '' ? nothing : html`<small>${said.before}</small>`}<b>${said.digits}</b>${said.after + said.unit === ''
              ? nothing
              : html`<small>${said.after}${said.unit}</small>`}`}
    </span>
  </div>
`;

const barPicture = ({from, width, target}: Bar, judgement: Judgement) => html`
  <svg class="bar" part="bar" aria-hidden="true">
    <rect class="track" width="100%" height="100%"></rect>
    <rect class=${judgement} x="${from}%" width="${width}%" height="100%"></rect>
    ${target === undefined ? nothing : svg`<svg x="${target}%" overflow="visible"><rect class="target" x="-0.07em" y="-0.21em" width="0.14em" height="1em"></rect></svg>`}
  </svg>
`;

/** Units side by side: it scrolls by itself and takes the keyboard, and an indicator's name stays in view. */
const matrix = ({title, groups, units, totals, totalLabel, notListed}: ScorecardModel, words: Words) => html`
  <div class="matrix" tabindex="0" role="group" aria-label=${title} part="matrix">
    <table>
      <thead>
        <tr>
          <td></td>
          ${units.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      ${groups.map(
        ({label, context, rows}) => html`<tbody>
          <tr>
            <th scope="rowgroup" colspan=${units.length + 1}>${label}${context === '' ? nothing : html`<span class="quiet">${context}</span>`}</th>
          </tr>
          ${rows.map(
            ({label: name, definition, marks, listed}) => html`<tr class=${listed ? nothing : 'unlisted'}>
              <th scope="row">${name}${wantedOf(marks)}${definition === '' ? nothing : html`<div class="quiet">${definition}</div>`}</th>
              ${units.map((_, at) => cell(marks[at], listed ? words.missing.not_reported : notListed))}
            </tr>`,
          )}
        </tbody>`,
      )}
      ${totals.length === 0
        ? nothing
        : html`<tfoot>
            <tr>
              <th scope="row">${totalLabel}</th>
              ${totals.map((one) => html`<td>${one === undefined ? '—' : html`${one.score === '' ? nothing : html`<b>${one.score}</b>`}${one.grades.map(gradeChip)}${one.rank === '' ? nothing : html`<div class="quiet">${one.rank}</div>`}${one.details.map(detail)}`}</td>`)}
            </tr>
          </tfoot>`}
    </table>
  </div>
`;

const wantedOf = (marks: readonly MarkModel[]) => {
  const wanted = marks.map((mark) => mark.wanted).find(Boolean);
  return wanted === undefined ? nothing : html`<div class="quiet">${wanted}</div>`;
};

const cell = (mark: MarkModel | undefined, none: string) =>
  mark === undefined
    ? html`<td class="missing">${none}</td>`
    : html`<td class=${mark.missing === undefined ? mark.judgement : 'missing'}>
        ${mark.judgement === 'none' ? nothing : html`<span role="img" aria-label=${mark.status}>${SYMBOL[mark.judgement]} </span>`}${mark.value.text}
        ${mark.score === '' ? nothing : html`<div class="quiet">${mark.score}</div>`}${mark.details.map(detail)}
      </td>`;

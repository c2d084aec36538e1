import {css, html, nothing} from 'lit';
import type {Judgement, SaidTarget} from '../model/figure.js';
import type {Words} from '../language/zh-hans/words.js';
import type {CardModel, StatCardsModel} from '../model/stat-cards.js';
import {columnsOf, isLong} from './stat-columns.js';
import {smallTrend} from './small-trend.js';
import {smallTrendStyles} from './small-trend-styles.js';

const SYMBOL = {good: '✓ ', bad: '✗ ', none: ''} as const;

/** Figures are the heroes: each with a small unit beside it and its change under it; rows as even as they can be. */
export const statCardsPicture = ({groups}: StatCardsModel, classes: string, em: number, words: Words) => {
  const columns = columnsOf(groups.map(({cards}) => cards.map(({figure}) => figure)), classes, em);
  return groups.map(
    ({title, cards}) => html`
      ${title === '' ? nothing : html`<div class="group" role="heading" aria-level="4" part="group">${title}</div>`}
      <dl class="cards k${columns}" aria-label=${title === '' ? nothing : title}>${cards.map((one) => card(one, words))}</dl>
    `,
  );
};

const card = ({label, figure, missing, beside, change, target, period, definition, trend}: CardModel, {colon}: Words) => html`
  <div part="card" class=${isLong(figure) ? 'long' : ''}>
    <dt>${label}${period === '' ? nothing : html`<span class="period">${period}</span>`}</dt>
    <dd class="figure ${missing === undefined ? '' : 'missing'}" part="figure">
      ${figure.before === '' ? nothing : html`<small>${figure.before}</small>`}<b>${figure.digits}</b>${figure.after + figure.unit === ''
        ? nothing
        : html`<small>${figure.after}${figure.unit}</small>`}
    </dd>
    ${beside === undefined ? nothing : html`<dd class="below">${beside}</dd>`}
    ${change === undefined ? nothing : html`<dd class="below ${change.judgement}">${SYMBOL[change.judgement]}${change.text}</dd>`}
    ${target === undefined ? nothing : html`<dd class="below ${judgement(target)}">${SYMBOL[judgement(target)]}${target.text}</dd>`}
    ${trend === undefined ? nothing : html`<dd>${smallTrend(trend, colon)}</dd>`}
    ${definition === undefined ? nothing : html`<dd class="below definition">${definition}</dd>`}
  </div>
`;

const judgement = ({met}: SaidTarget): Judgement => (met === undefined ? 'none' : met ? 'good' : 'bad');

const cardStyles = css`
  .cards {
    display: grid;
    gap: 1em 0;
    grid-template-columns: repeat(var(--_k), minmax(0, 1fr));
    margin: 0 0 0 -1.43em;
    overflow: hidden;
  }
  /* The line before the first card of a row lies outside the box that cuts it off. */
  .cards > div {
    border-left: 1px solid var(--_line-2);
    margin-left: -1px;
    min-width: 0;
    padding: 0.29em 0.57em 0.29em 1.43em;
  }
  .cards > .long {
    grid-column: span 2;
  }
  .k1 > .long {
    grid-column: auto;
  }
  .k1 {
    --_k: 1;
  }
  .k2 {
    --_k: 2;
  }
  .k3 {
    --_k: 3;
  }
  .k4 {
    --_k: 4;
  }
  .k5 {
    --_k: 5;
  }
  .k6 {
    --_k: 6;
  }
  .group {
    border-top: 1px solid var(--_line-2);
    font-weight: 650;
    margin: 1em 0 0.29em;
    padding-top: 0.71em;
  }
  .group:first-child {
    border: 0;
    margin-top: 0;
    padding-top: 0;
  }
  .narrow .cards {
    margin-left: -0.57em;
  }
  .narrow .cards > div {
    border: 0;
    margin: 0;
    padding: 0 0 0 0.57em;
  }
  .cards dt {
    color: var(--_ink-2);
    font-size: 0.93em;
  }
  .cards dd {
    margin: 0;
  }
  .cards .figure {
    line-height: 1.3;
    white-space: nowrap;
  }
  .cards .long .figure {
    white-space: normal;
  }
  .cards b {
    font-size: 2.14em;
    font-weight: 650;
  }
  .cards .missing b {
    color: var(--_ink-3);
    font-size: 1.3em;
    font-weight: 400;
    line-height: 2.14;
  }
  .cards b,
  .cards small {
    display: inline-block;
  }
  .cards small {
    color: var(--_ink-2);
    font-size: 1em;
    margin: 0 0.14em;
  }
  .cards small:first-child {
    margin-left: 0;
  }
  .cards .below,
  .cards .period {
    color: var(--_ink-2);
    font-size: 0.93em;
  }
  .cards .period {
    color: var(--_ink-3);
    margin-left: 0.5em;
  }
  .large .cards dt,
  .large .cards .below,
  .large .cards .period {
    font-size: 1em;
  }
  .cards .good {
    color: var(--_good);
  }
  .cards .bad {
    color: var(--_bad);
  }
  .cards .definition {
    color: var(--_ink-3);
    font-size: 0.857em;
  }
`;

export const statCardsStyles = [smallTrendStyles, cardStyles];

import {css, html, nothing} from 'lit';
import type {BoardModel} from '../model/board.js';
import type {Piece} from '../contract/board-parts.js';
import type {Place} from './frame.js';
import {notesList, sourceLines} from './frame.js';

/** A page of widgets: title, where the data come from, then sections of twelve columns that become one on a phone. */
export const boardPage = (model: BoardModel, place: Place, fill: (piece: Piece) => unknown) =>
  model.single
    ? html`<div class="${place.classes} page" part="board">${model.sections.map(({pieces}) => pieces.map(fill))}</div>`
    : html`
        <section class="${place.classes} page" part="board">
          <header part="header">
            <div role="heading" aria-level="2" part="title">${model.title}</div>
            ${model.subtitle === undefined ? nothing : html`<p class="subtitle">${model.subtitle}</p>`}
            <dl part="source">${sourceLines(model.about.lines, place.words)}</dl>
            ${model.about.demo ? html`<strong class="demo" part="demo">${place.words.demo}</strong>` : nothing}
            ${model.about.late ? html`<strong class="demo stale">${place.words.stale}</strong>` : nothing}
          </header>
          ${model.empty ? html`<p class="empty" part="empty">${place.words.empty}</p>` : nothing}
          ${model.sections.map(
            ({title, text, pieces}) => html`
              ${title === undefined ? nothing : html`<div class="section-title" role="heading" aria-level="3" part="section-title">${title}</div>`}
              ${text === undefined ? nothing : html`<p class="section-text">${text}</p>`}
              <div class="grid">${pieces.map((piece) => html`<div class="s${piece.span}" part="place">${fill(piece)}</div>`)}</div>
            `,
          )}
          ${notesList([...place.notes, ...model.notes])}
        </section>
      `;

const spans = css`
  .wide .s1 {
    grid-column: span 1;
  }
  .wide .s2 {
    grid-column: span 2;
  }
  .wide .s3 {
    grid-column: span 3;
  }
  .wide .s4 {
    grid-column: span 4;
  }
  .wide .s5 {
    grid-column: span 5;
  }
  .wide .s6 {
    grid-column: span 6;
  }
  .wide .s7 {
    grid-column: span 7;
  }
  .wide .s8 {
    grid-column: span 8;
  }
  .wide .s9 {
    grid-column: span 9;
  }
  .wide .s10 {
    grid-column: span 10;
  }
  .wide .s11 {
    grid-column: span 11;
  }
`;

export const boardStyles = css`
  header {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.7em;
    margin-bottom: 1.15em;
  }
  [part='title'] {
    font-size: 1.71em;
    font-weight: 650;
    line-height: 1.3;
  }
  header dl {
    color: var(--_ink-2);
    display: flex;
    flex: 1 1 20em;
    flex-wrap: wrap;
    gap: 0 1.4em;
    margin: 0;
  }
  header dt,
  header dd {
    display: inline;
    margin: 0;
  }
  header .subtitle {
    flex-basis: 100%;
  }
  header .demo {
    margin-left: auto;
  }
  .section-title {
    font-size: 1.29em;
    font-weight: 650;
    margin: 1.2em 0 0.6em;
  }
  .section-text {
    color: var(--_ink-2);
    margin: 0 0 0.8em;
    max-width: 60em;
  }
  .grid {
    align-items: stretch;
    display: grid;
    gap: 1.15em;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    margin-bottom: 1.15em;
  }
  .grid > div {
    grid-column: span 12;
    min-width: 0;
  }
  .grid > div > * {
    height: 100%;
  }
  ${spans} .narrow .grid {
    gap: 0.86em;
    margin-bottom: 0.86em;
  }
  @media print {
    .section-title,
    .section-text {
      break-after: avoid;
    }
    /* On paper one below the other: cards side by side would be squeezed, and could not be broken over pages. */
    .grid {
      display: block;
    }
    .grid > div {
      margin-bottom: 1.15em;
    }
  }
`;

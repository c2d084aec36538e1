import {html, nothing} from 'lit';
import type {Words} from '../language/zh-hans/words.js';
import type {Described, Line, Note} from '../model/described.js';
import {safeHref} from './href.js';

/** What a widget is told about the place it stands in; everything a view needs besides its model. */
export interface Place {
  readonly words: Words;
  /** Of the shadow tree's root: `cb`, and as it may be `dark`, `large`, `narrow`, `medium`, `wide`. */
  readonly classes: string;
  /** What the way here adds to the model's notes: data that could not be renewed. */
  readonly notes: readonly Note[];
  /** What stands under the open details; `undefined` while they are closed. */
  readonly table: unknown;
  readonly onTable: (event: Event) => void;
  /** Opens the door to everything that takes the facts away; its code loads then. */
  readonly onExport: (event: Event) => void;
}

/** What every widget wears: said before shown, then the picture, then the doubts, then where it comes from and the same facts as a table. */
export const frame = (model: Described, picture: unknown, place: Place) =>
  // White space between tags would be nodes, and so would the note that Lit keeps beside a text in a template.
  html`<figure class=${place.classes} part="frame"><figcaption
      ><div class="head"><div role="heading" aria-level="3" part="title" .textContent=${model.title}></div>${model.context === '' ? nothing : html`<div class="context" .textContent=${model.context}></div>`}${model.about.demo ? html`<strong class="demo" part="demo" .textContent=${place.words.demo}></strong>` : nothing}</div
      >${model.subtitle === undefined ? nothing : html`<div class="subtitle" .textContent=${model.subtitle}></div>`}<p part="summary" .textContent=${model.summary}></p></figcaption
    >${model.empty ? html`<p class="empty" part="empty" .textContent=${place.words.empty}></p>` : html`<div part="picture">${picture}</div>`}${notesList([...place.notes, ...model.notes])}${foot(model, place)}</figure>`;

/** Doubts stand out, remarks do not. */
export const notesList = (all: readonly Note[]) =>
  all.length === 0 ? nothing : html`<ul class="notes" part="notes">${all.map(({text, kind}) => html`<li class=${kind} .textContent=${text}></li>`)}</ul>`;

const foot = ({about, empty}: Described, {words, table, onTable, onExport}: Place) =>
  html`<div class="foot"><dl part="source">${about.lines.map((line) => sourceLine(line, words))}</dl>${empty
      ? nothing
      : html`<details part="table" @toggle=${onTable}><summary .textContent=${table === undefined ? words.asTable : words.closeTable}></summary>${table}</details><details part="export" @toggle=${onExport}><summary .textContent=${words.download}></summary></details>`}</div>`;

/** One line about the data; a publisher's address becomes a link when it is a harmless one. */
export const sourceLine = ({label, text, href}: Line, {colon}: Words) => {
  const url = safeHref(href);
  const name = label + colon;
  return url === undefined
    ? html`<div><dt .textContent=${name}></dt><dd .textContent=${text}></dd></div>`
    : html`<div><dt .textContent=${name}></dt><dd><a href=${url} rel="noopener noreferrer" .textContent=${text}></a></dd></div>`;
};

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
export const frame = ({title, context, subtitle, summary, about, empty, notes}: Described, picture: unknown, {classes, words, table, onTable, onExport, notes: more}: Place) => {
  const late = about.late ? html`<strong class="demo stale" .textContent=${words.stale}></strong>` : nothing;
  const marks = about.demo ? html`<strong class="demo" part="demo" .textContent=${words.demo}></strong>${late}` : late;
  // White space between tags would be nodes, and so is the note that Lit keeps at every place that may change.
  return html`<figure class=${classes} part="frame"><figcaption
      ><div class="head"><div role="heading" aria-level="3" part="title" .textContent=${title}></div>${context === '' ? marks : html`<div class="context" .textContent=${context.split(' · ').join('\u00a0· ')}></div>${marks}`}</div
      >${subtitle === undefined ? nothing : html`<div class="subtitle" .textContent=${subtitle}></div>`}<p part="summary" .textContent=${summary}></p></figcaption
    >${empty ? html`<p class="empty" part="empty" .textContent=${words.empty}></p>` : html`<div part="picture">${picture}</div>`}${notesList([...more, ...notes])}<div class="foot"><dl part="source">${sourceLines(about.lines, words)}</dl>${empty
      ? nothing
      : html`<details part="table" @toggle=${onTable}><summary .textContent=${table === undefined ? words.asTable : words.closeTable}></summary>${table}</details><details part="export" @toggle=${onExport}><summary .textContent=${words.download}></summary></details>`}</div></figure>`;
};

/** Doubts stand out, remarks do not. */
export const notesList = (all: readonly Note[]) =>
  all.length === 0 ? nothing : html`<ul class="notes" part="notes">${all.map(({text, kind}) => html`<li class=${kind} .textContent=${text}></li>`)}</ul>`;

/** The lines about the data, each with those behind it: a list would keep two notes for every line. */
export const sourceLines = (lines: readonly Line[], words: Words): unknown => lines.reduceRight<unknown>((rest, line) => sourceLine(line, words, rest), nothing);

/** One line about the data; a publisher's address becomes a link when it is a harmless one. */
const sourceLine = ({label, text, href}: Line, {colon}: Words, rest: unknown) => {
  const url = safeHref(href);
  const name = label + colon;
  return url === undefined
    ? html`<div><dt .textContent=${name}></dt><dd .textContent=${text}></dd></div>${rest}`
    : html`<div><dt .textContent=${name}></dt><dd><a href=${url} rel="noopener noreferrer" .textContent=${text}></a></dd></div>${rest}`;
};

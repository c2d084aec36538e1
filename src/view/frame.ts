import {html, nothing} from 'lit';
import type {Words} from '../language/zh-hans/words.js';
import type {Described, Line, Note} from '../model/described.js';
import {filled, given, made} from './filled.js';
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
export const frame = ({title, context, subtitle, summary, about, empty, notes}: Described, picture: unknown, {classes, words, table, onTable, onExport, notes: more}: Place) =>
  // White space between tags would be nodes, and so would the note that Lit keeps beside whatever may change in a template.
  html`<figure class=${classes} part="frame"><figcaption
      ><div class="head" ${filled([title, context, about.demo && words.demo, about.late && words.stale], () => headOf(title, context, about.demo ? words.demo : '', about.late ? words.stale : ''))}></div>${subtitle === undefined ? nothing : html`<div class="subtitle" .textContent=${subtitle}></div>`}<p part="summary" .textContent=${summary}></p></figcaption
    >${empty ? html`<p class="empty" part="empty" .textContent=${words.empty}></p>` : html`<div part="picture">${picture}</div>`}${notesList([...more, ...notes])}<div class="foot"><dl part="source" ${sourceLines(about.lines, words)}></dl>${empty
      ? nothing
      : html`<details part="table" @toggle=${onTable}><summary .textContent=${table === undefined ? words.asTable : words.closeTable}></summary>${table}</details><details part="export" @toggle=${onExport}><summary .textContent=${words.download}></summary></details>`}</div></figure>`;

function headOf(title: string, context: string, demo: string, stale: string): readonly Node[] {
  const part = (element: HTMLElement, name: string) => given(element, {part: name});
  return [
    given(part(made('div', '', title), 'title'), {role: 'heading', 'aria-level': 3}),
    ...(context === '' ? [] : [made('div', 'context', context)]),
    ...(demo === '' ? [] : [part(made('strong', 'demo', demo), 'demo')]),
    ...(stale === '' ? [] : [made('strong', 'demo stale', stale)]),
  ];
}

/** Doubts stand out, remarks do not. */
export const notesList = (all: readonly Note[]) =>
  all.length === 0 ? nothing : html`<ul class="notes" part="notes">${all.map(({text, kind}) => html`<li class=${kind} .textContent=${text}></li>`)}</ul>`;

/** Fills a list with the lines about the data; a publisher's address becomes a link when it is a harmless one. */
export const sourceLines = (lines: readonly Line[], {colon}: Words) =>
  filled(lines, () =>
    lines.map(({label, text, href}) => {
      const url = safeHref(href);
      return made('div', '', made('dt', '', label + colon), made('dd', '', url === undefined ? text : given(made('a', '', text), {href: url, rel: 'noopener noreferrer'})));
    }),
  );

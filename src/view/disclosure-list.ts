import {html, nothing, render} from 'lit';
import type {DisclosureListWords} from '../language/zh-hans/disclosure-list.js';
import type {Words} from '../language/zh-hans/words.js';
import type {Line} from '../model/described.js';
import type {EntryModel} from '../model/disclosure-entry.js';
import type {DisclosureListModel} from '../model/disclosure-list.js';
import {PRINTED} from './printed.js';
import type {RowPicture} from './row-picture.js';

/** What a reader has made of the list. */
export interface DisclosureState {
  /** Entries shown, by their place in the document. */
  readonly rows: Uint32Array;
  /** Whether only those in sight are on the page. */
  readonly far: boolean;
  /** Search and filters; `nothing` where there is nothing to choose from. */
  readonly tools: unknown;
  /** What is said of a link whose entry is not shown. */
  readonly missed: {readonly text: string; readonly lines: readonly Line[]} | undefined;
  /** The entry that a link has opened. */
  readonly opened: string | undefined;
  /** The permanent address of an entry. */
  readonly addressOf: (id: string) => string;
}

/** The list: contacts, search, entries in a table or as cards, then how some have ended. */
export const disclosurePicture = (model: DisclosureListModel, words: Words, state: DisclosureState) => {
  const {say, contacts, withdrawals, restOfWithdrawals} = model;
  const {rows, far, tools, missed} = state;
  return html`${contacts.length === 0 ? nothing : html`<p class="contacts" part="contacts">${contacts.map((line) => html`<span>${called(line, words)}</span>`)}</p>`}${tools}${missed === undefined
      ? nothing
      : html`<div class="missed" part="missed" tabindex="-1"><strong>${missed.text}</strong>${missed.lines.length === 0 ? nothing : linesOf(missed.lines, words)}</div>`}${rows.length === 0
      ? nothing
      : html`<div class="list ${far ? 'far' : ''}" part="list" tabindex=${far ? '0' : nothing} role=${far ? 'group' : nothing} aria-label=${far ? `${say.list}${words.bracket(say.scrolls)}` : nothing}
          ><table role="table" aria-label=${say.list} aria-rowcount=${rows.length + 1}
            ><thead role="rowgroup"><tr role="row">${[say.subject, say.factsOf, say.decision, say.publication].map((head) => html`<th role="columnheader" scope="col" .textContent=${head}></th>`)}</tr></thead
            >${far ? html`<tbody role="rowgroup"></tbody>` : html`<tbody role="rowgroup">${Array.from(rows, (index) => nearRow(model.entry(index), say, words, state))}</tbody>`}</table
        ></div>`}${far && rows.length > PRINTED ? html`<p class="paper">${say.firstRows(PRINTED, rows.length)}</p>` : nothing}${withdrawals.length === 0
      ? nothing
      : html`<details class="ends" part="withdrawals"
          ><summary>${say.withdrawals(model.survey.withdrawals.length)}</summary
          ><ul role="list">${withdrawals.map(({text, lines}) => html`<li><strong>${text}</strong>${linesOf(lines, words)}</li>`)}</ul
          >${restOfWithdrawals === '' ? nothing : html`<p>${restOfWithdrawals}</p>`}</details>`}`;
};

/** Words that end in a telephone, which is a link. */
const called = ({label, text, href}: Line, {colon}: Words) => html`<span class="l" .textContent=${label + colon}></span>${href === undefined ? text : telephone(text, href)}`;

const telephone = (text: string, href: string) => {
  const at = text.search(/[+0-9][0-9 ()-]*(?:转\d+)?$/);
  return at < 0 ? text : html`${text.slice(0, at)}<a class="tel" href=${href} .textContent=${text.slice(at)}></a>`;
};

const linesOf = (lines: readonly Line[], words: Words) => html`<dl>${lines.map((line) => one(line, words))}</dl>`;

// White space between tags would be nodes, and so would the note that Lit keeps beside a text in a template.
const one = ({label, text, href}: Line, {colon}: Words, mark?: string) =>
  mark === undefined && href === undefined
    ? html`<div><dt .textContent=${label + colon}></dt><dd><bdi .textContent=${text}></bdi></dd></div>`
    : html`<div><dt .textContent=${label + colon}></dt><dd>${href === undefined ? html`<bdi .textContent=${text}></bdi>` : telephone(text, href)}${mark === undefined ? nothing : html` <span class="mark" .textContent=${mark}></span>`}</dd></div>`;

const nearRow = (entry: EntryModel, say: DisclosureListWords, words: Words, state: DisclosureState) =>
  html`<tr role="row" part="entry" class=${entry.id === state.opened ? 'opened' : ''} tabindex=${entry.id === state.opened ? '-1' : nothing} data-id=${entry.id}>${cells(entry, say, words, state)}</tr>`;

/** What the law has published of one entry, in four cells. */
const cells = ({id, kind, name, subject, wrongCode, facts, involved, decision, publication, status}: EntryModel, say: DisclosureListWords, words: Words, {addressOf}: DisclosureState) =>
  html`<th role="rowheader" scope="row"
    ><strong class="name"><bdi .textContent=${name}></bdi></strong><span class="kind ${kind.key}" .textContent=${kind.text}></span
    ><dl>${subject.map((line) => one(line, words, line.label === say.creditCode ? wrongCode : undefined))}</dl></th
  ><td role="cell"><dl>${[facts, ...involved].map((line) => one(line, words))}</dl></td
  ><td role="cell">${linesOf(decision, words)}</td
  ><td role="cell"
    ><span class="status ${status.key}"><span aria-hidden="true" .textContent=${`${SYMBOL[status.key]} `}></span>${status.text}</span
    ><dl>${publication.map((line) => one(line, words))}</dl
    ><a class="link" href=${addressOf(id)} aria-label=${say.linkTo(name)} .textContent=${say.link}></a></td>`;

const SYMBOL: Readonly<Record<EntryModel['status']['key'], string>> = {active: '●', corrected: '✎', objection_pending: '◷'};

/** The rows of a list of which only those in sight are on the page: as many as are seen, drawn again for other entries. */
export function disclosureRows(model: DisclosureListModel, words: Words, state: DisclosureState): RowPicture {
  return {
    make: () => {
      const row = document.createElement('tr');
      row.setAttribute('role', 'row');
      row.setAttribute('part', 'entry');
      return row;
    },
    draw: (row, at) => {
      const entry = model.entry(state.rows[at]!);
      const opened = entry.id === state.opened;
      row.classList.toggle('opened', opened);
      if (opened) row.tabIndex = -1;
      else row.removeAttribute('tabindex');
      row.dataset.id = entry.id;
      render(cells(entry, model.say, words, state), row);
      return true;
    },
  };
}

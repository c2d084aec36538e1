import {html, nothing, render} from 'lit';
import type {Words} from '../language/zh-hans/words.js';
import type {CaseLedgerModel} from '../model/case-ledger.js';
import {groupOf, type Lines} from '../model/lines.js';
import {itemCells, ledgerHeads} from './case-ledger.js';
import {PRINTED} from './printed.js';
import type {RowPicture} from './row-picture.js';

/** The table around the rows. */
export interface LedgerTable {
  readonly lines: number;
  /** Whether only the rows in sight are on the page. */
  readonly far: boolean;
  readonly grouped: boolean;
  readonly hint: string;
  /** What is said of the place a reader is at; `undefined` in a picture. */
  readonly status: string | undefined;
}

/** A table without its rows, which are put there by hand: one stop of the keyboard, arrows within. */
export const ledgerTable = ({voice: {say}, survey: {told}}: CaseLedgerModel, {lines, far, grouped, hint, status}: LedgerTable, words: Words) => {
  const heads = ledgerHeads(say, told);
  return html`
    <div class="list rows ${far ? 'far' : ''} ${told ? '' : 'short'} ${lines === 0 ? 'none' : ''}">
      <table role=${grouped ? 'treegrid' : 'grid'} tabindex="0" aria-label=${say.list} aria-describedby="ledger-hint" aria-rowcount=${lines + 1} aria-colcount=${heads.length} part="list">
        <thead role="rowgroup"><tr role="row" aria-rowindex="1">${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}</tr></thead>
        <tbody role="rowgroup"></tbody>
      </table>
    </div>
    ${status === undefined ? nothing : html`<p class="at" role="status">${status}</p>`}
    <p class="hint" id="ledger-hint" ?hidden=${status === undefined}>${hint}</p>
    ${lines > PRINTED ? html`<p class="paper">${words.firstRows(PRINTED, lines)}</p>` : nothing}
  `;
};

/** What rows know while they are drawn. */
export interface LedgerRowsState {
  readonly model: CaseLedgerModel;
  readonly words: Words;
  readonly lines: Lines;
  readonly closed: ReadonlySet<string>;
  readonly selected: number | undefined;
  readonly heading: (label: string, count: number) => string;
  /** The line a reader is at: its links are stops of the keyboard, and no others. */
  readonly at: () => number;
  /** Takes the focus back from a row that comes to show another entry. */
  readonly leave: () => void;
}

/** Entries and headings of groups in rows that are used again and again. */
export function ledgerRows(state: LedgerRowsState, printed?: RowPicture['printed']): RowPicture {
  const {model, words, lines, closed, selected, heading, at, leave} = state;
  const {voice: {say}, survey: {told}} = model;
  return {
    printed,
    make: () => {
      const row = document.createElement('tr');
      row.setAttribute('role', 'row');
      return row;
    },
    draw: (row, index) => {
      const line = lines.lines[index]!;
      const group = lines.groups[groupOf(line)];
      const shown = String(line);
      if (row.dataset.line !== undefined && row.dataset.line !== shown && row.contains((row.getRootNode() as ShadowRoot).activeElement)) leave();
      row.dataset.line = shown;
      row.toggleAttribute('aria-expanded', false);
      row.classList.remove('group', 'selected', 'open', 'doubtful', 'rectified', 'written_off');
      if (group) {
        const open = !closed.has(group.key);
        row.classList.add('group');
        row.setAttribute('part', 'group');
        row.setAttribute('aria-expanded', String(open));
        row.setAttribute('aria-level', '1');
        row.removeAttribute('aria-selected');
        render(html`<th role="rowheader" scope="row"><span aria-hidden="true">${open ? '▾' : '▸'} </span>${heading(group.label, group.items.length)}</th>`, row);
        return true;
      }
      const item = model.item(line);
      row.classList.add(item.stand.stage);
      row.classList.toggle('selected', line === selected);
      row.setAttribute('part', 'item');
      row.setAttribute('aria-selected', String(line === selected));
      if (lines.groups.length > 1 || lines.groups[0]?.label !== '') row.setAttribute('aria-level', '2');
      else row.removeAttribute('aria-level');
      render(itemCells(item, say, words, told, 'gridcell'), row);
      for (const link of row.querySelectorAll('a')) link.tabIndex = index === at() ? 0 : -1;
      return true;
    },
  };
}

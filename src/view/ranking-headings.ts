import {html, nothing} from 'lit';
import type {Words} from '../language/zh-hans/words.js';
import type {Head} from '../model/ranking-heads.js';
import type {Sort} from '../model/ranking-sort.js';
import type {RankingTableModel} from '../model/ranking-table.js';

/** How headings are drawn, and what they do. */
export interface HeadingState {
  /** How many rows are drawn at once; nought where the table is a grid. */
  readonly shown: number;
  readonly sorts: readonly Sort[];
  readonly onSort: (head: Head, further: boolean) => void;
}

/** Column classes: which stay, which step back where there is little room. */
export const classOf = ({kind, numeric, bars, by, group}: Head) => `c-${kind}${numeric ? ' numeric' : ''}${bars ? ' bars' : ''}${by ? ' by' : ''}${group === undefined ? '' : ' grouped'}`;

/** Whether a table has two rows of headings. */
export const isGrouped = (heads: readonly Head[]): boolean => heads.some(({group}) => group !== undefined);

/**
 * The headings, each of which sorts, and above those of a group the group's own. In a native table a heading without a
 * group takes both rows; a grid, whose rows lay themselves out, leaves its upper place empty. Cards have no upper row,
 * and their headings name the group.
 */
export const headings = ({heads, say}: RankingTableModel, words: Words, state: HeadingState, cards = false) => {
  const {shown} = state;
  const grid = shown === 0;
  const two = !cards && isGrouped(heads);
  const row = (index: number, content: unknown) => html`<tr role=${grid || cards ? 'row' : nothing} title=${say.howToSort} aria-rowindex=${grid ? index : nothing}>${content}</tr>`;
  const lower = (head: Head, span = 1) => heading(head, heads.indexOf(head), words, state, {cards, two, span});
  if (!two) return row(1, heads.map((head) => lower(head)));
  const upper = heads.map((head, at) => {
    const {group} = head;
    if (group === undefined) return grid ? nothing : lower(head, 2);
    if (heads[at - 1]?.group === group) return nothing;
    const span = heads.slice(at).findIndex((other) => other.group !== group);
    const width = span < 0 ? heads.length - at : span;
    return html`<th scope="colgroup" role=${grid ? 'columnheader' : nothing} class="over" colspan=${width} aria-colspan=${grid ? width : nothing} aria-colindex=${grid ? at + 1 : nothing}><span>${group}</span></th>`;
  });
  return html`${row(1, upper)}${row(2, heads.map((head) => (grid || head.group !== undefined ? lower(head) : nothing)))}`;
};

function heading(head: Head, at: number, words: Words, {shown, sorts, onSort}: HeadingState, {cards, two, span}: {cards: boolean; two: boolean; span: number}) {
  const {key, label, group, definition} = head;
  const grid = shown === 0;
  const place = sorts.findIndex((sort) => sort.key === key);
  const way = place < 0 ? undefined : sorts[place]!.descending ? 'descending' : 'ascending';
  const unit = head.unit === '' ? '' : words.bracket(head.unit);
  const mark = `${way === 'descending' ? ' ▾' : ' ▴'}${sorts.length > 1 ? place + 1 : ''}`;
  const name = two && group !== undefined && label.startsWith(group) ? label.slice(group.length).trim() : label;
  const described = definition === undefined ? nothing : `definition-${at}`;
  return html`<th scope="col" rowspan=${span > 1 ? span : nothing} role=${grid || cards ? 'columnheader' : nothing} class="${classOf(head)} ${definition === undefined ? '' : 'defined'}" aria-sort=${(place === 0 && way) || nothing} aria-describedby=${grid ? described : nothing} aria-colindex=${grid && two ? at + 1 : nothing}><button type="button" tabindex=${grid ? -1 : nothing} aria-describedby=${grid ? nothing : described} @click=${({shiftKey}: MouseEvent) => onSort(head, shiftKey)}><span>${way ? html`${name}${unit}<i aria-hidden="true">${mark}</i>` : name + unit}</span></button>${definition === undefined ? nothing : html`<span class="definition" id="definition-${at}" role="tooltip">${definition}</span>`}</th>`;
}

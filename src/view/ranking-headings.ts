import {css, html, nothing} from 'lit';
import type {Words} from '../language/zh-hans/words.js';
import type {Head, RankingTableModel, Sort} from '../model/ranking-table.js';

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
  const row = (index: number, content: unknown) => html`<tr role=${grid || cards ? 'row' : nothing} title=${say.howToSort} aria-rowindex=${grid ? index : nothing} @keydown=${onEscape}>${content}</tr>`;
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

/** Escape takes a definition out of the way until its heading is left. */
const onEscape = ({key, target}: KeyboardEvent) => {
  const head = key === 'Escape' ? (target as Element).closest('th') : null;
  head?.classList.add('quiet');
  head?.addEventListener('focusout', () => head.classList.remove('quiet'), {once: true});
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
  return html`<th scope="col" rowspan=${span > 1 ? span : nothing} role=${grid || cards ? 'columnheader' : nothing} class="${classOf(head)} ${definition === undefined ? '' : 'defined'}" aria-sort=${(place === 0 && way) || nothing} aria-describedby=${grid ? described : nothing} aria-colindex=${grid && two ? at + 1 : nothing}>
    <button type="button" tabindex=${grid ? -1 : nothing} aria-describedby=${grid ? nothing : described} @click=${({shiftKey}: MouseEvent) => onSort(head, shiftKey)}><span>${name}${unit}${way ? html`<i aria-hidden="true">${mark}</i>` : nothing}</span></button>
    ${definition === undefined ? nothing : html`<span class="definition" id="definition-${at}" role="tooltip">${definition}</span>`}
  </th>`;
}

/** Two rows of headings, and the definition under the one that is pointed at or has the focus. */
export const rankingHeadingStyles = css`
  .ranks thead .over {
    border-bottom-color: transparent;
    justify-content: center;
    text-align: center;
  }
  .ranks thead .over::after {
    border-top: 1px solid var(--_ink-3);
    bottom: 0;
    content: '';
    left: 0.57em;
    position: absolute;
    right: 0.57em;
  }
  .ranks thead tr + tr th {
    top: var(--_row);
  }
  .ranks thead [rowspan] {
    vertical-align: bottom;
  }
  .far thead tr {
    background: var(--_card);
  }
  .ranks .defined button > span {
    text-decoration: underline dotted;
    text-decoration-color: var(--_ink-3);
    text-underline-offset: 0.25em;
  }
  .ranks thead .definition {
    background: var(--_card);
    border: 1px solid var(--_ink-3);
    border-radius: 4px;
    box-shadow: 0 2px 8px rgba(16, 24, 40, 0.2);
    color: var(--_ink);
    display: none;
    font-size: 0.929em;
    font-weight: 400;
    left: 0;
    max-width: 20em;
    min-width: 9em;
    padding: 0.3em 0.6em;
    position: absolute;
    text-align: left;
    top: 100%;
    white-space: normal;
    width: -webkit-max-content;
    width: max-content;
    z-index: 5;
  }
  .ranks thead .numeric .definition {
    left: auto;
    right: 0;
  }
  .ranks thead .defined:not(.quiet):hover > .definition,
  .ranks thead .defined:not(.quiet):focus-within > .definition,
  .far table:focus-visible .defined:not(.quiet).active > .definition {
    display: block;
  }
  .ranks thead .defined:hover,
  .ranks thead .defined:focus-within,
  .far thead .defined.active {
    z-index: 6;
  }
  @media print {
    .ranks thead .over {
      position: relative;
    }
    .ranks thead .definition {
      display: none !important;
    }
  }
`;

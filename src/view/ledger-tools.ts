import {html, nothing} from 'lit';
import type {LedgerToolsWords} from '../language/zh-hans/ledger-tools.js';
import {groupings, sorts, type LedgerGrouping, type LedgerSort} from '../model/ledger-lines.js';
import type {LedgerFacet} from '../model/ledger-survey.js';

/** What a reader looks for in a ledger, and what came of it. */
export interface LedgerTools {
  readonly query: string;
  readonly facets: readonly LedgerFacet[];
  readonly chosen: {readonly [Key in LedgerFacet['key']]?: number};
  /** How many entries there would be of each value, as all else is chosen. */
  readonly counts: readonly Uint32Array[];
  readonly named: (key: LedgerFacet['key'], value: string) => string;
  readonly found: number;
  readonly all: number;
  readonly sort: LedgerSort;
  readonly grouping: LedgerGrouping;
  /** More than one group is open, or closed. */
  readonly groups: 'none' | 'open' | 'closed';
  readonly anyLate: boolean;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (key: LedgerFacet['key'], value: number | undefined) => void;
  readonly onSort: (sort: LedgerSort) => void;
  readonly onGroup: (grouping: LedgerGrouping) => void;
  readonly onGroups: () => void;
  readonly onLate: () => void;
  readonly onReset: () => void;
}

/** Search, filters, order and groups: native controls, which phones show in their own way. */
export const ledgerTools = (say: LedgerToolsWords, {query, facets, chosen, counts, named, found, all, sort, grouping, groups, anyLate, onQuery, onChoose, onSort, onGroup, onGroups, onLate, onReset}: LedgerTools) => {
  const asked = query.trim() !== '' || Object.values(chosen).some((value) => value !== undefined);
  return html`
    <div class="tools" role="search">
      <input type="search" part="search" autocomplete="off" spellcheck="false" maxlength="200" placeholder=${say.search} aria-label=${say.search} .value=${query} @input=${({currentTarget}: Event) => onQuery((currentTarget as HTMLInputElement).value)} />
      ${facets.map(({key, values}, at) => (values.length < 2 ? nothing : choice(say[key], [
        {value: '', text: say.everything(counts[at]!.reduce((sum, n) => sum + n, 0)), selected: chosen[key] === undefined},
        ...values.map((value, place) => ({value: String(place), text: say.choice(named(key, value), counts[at]![place]!), selected: place === chosen[key]})),
      ], (value) => onChoose(key, value === '' ? undefined : Number(value)))))}
      ${choice(say.sort, sorts.map((value) => ({value, text: say.sorts[value], selected: value === sort})), (value) => onSort(value as LedgerSort))}
      ${choice(say.group, groupings.map((value) => ({value, text: say.groups[value], selected: value === grouping})), (value) => onGroup(value as LedgerGrouping))}
      ${groups === 'none' ? nothing : html`<button type="button" @click=${onGroups}>${groups === 'open' ? say.close : say.open}</button>`}
      ${anyLate ? html`<button type="button" @click=${onLate}><span aria-hidden="true">▲ </span>${say.nextLate}</button>` : nothing}
      ${asked ? html`<button type="button" @click=${onReset}>${say.reset}</button>` : nothing}
      <span class="found" role="status">${!asked ? nothing : found === 0 ? say.nobody : say.found(found, all)}</span>
    </div>
  `;
};

interface Option {
  readonly value: string;
  readonly text: string;
  readonly selected: boolean;
}

const choice = (label: string, options: readonly Option[], choose: (value: string) => void) => html`
  <label><span>${label}</span><select @change=${({currentTarget}: Event) => choose((currentTarget as HTMLSelectElement).value)}>${options.map(({value, text, selected}) => html`<option value=${value} .selected=${selected}>${text}</option>`)}</select></label>
`;

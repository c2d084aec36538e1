import {html, nothing} from 'lit';
import type {DisclosureListWords} from '../language/zh-hans/disclosure-list.js';
import type {Facet} from '../model/disclosure-survey.js';

/** What a reader looks for, and what came of it. */
export interface DisclosureTools {
  readonly query: string;
  readonly facets: readonly Facet[];
  readonly chosen: {readonly [Key in Facet['key']]?: number};
  /** How many entries there would be of each value, as all else is chosen. */
  readonly counts: readonly Uint32Array[];
  readonly found: number;
  readonly all: number;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (key: Facet['key'], value: number | undefined) => void;
  readonly onReset: () => void;
}

/** Search and filters above the list: native controls, which phones show in their own way. */
export const disclosureTools = (say: DisclosureListWords, {query, facets, chosen, counts, found, all, onQuery, onChoose, onReset}: DisclosureTools) => {
  const asked = query.trim() !== '' || Object.values(chosen).some((value) => value !== undefined);
  return html`
    <div class="tools" role="search">
      <input type="search" part="search" autocomplete="off" spellcheck="false" maxlength="200" placeholder=${say.search} aria-label=${say.search} .value=${query} @input=${({currentTarget}: Event) => onQuery((currentTarget as HTMLInputElement).value)} />
      ${facets.map((facet, at) => (facet.values.length < 2 ? nothing : choice(say, facet, chosen[facet.key], counts[at]!, (value) => onChoose(facet.key, value))))}
      ${asked ? html`<button type="button" @click=${onReset}>${say.reset}</button>` : nothing}
      <span class="found" role="status">${!asked ? nothing : found === 0 ? say.nobodyFound : say.found(found, all)}</span>
    </div>
  `;
};

const choice = (say: DisclosureListWords, {key, values}: Facet, chosen: number | undefined, counts: Uint32Array, choose: (value: number | undefined) => void) => html`
  <label>
    <span>${say[key]}</span>
    <select @change=${({currentTarget}: Event) => choose((currentTarget as HTMLSelectElement).value === '' ? undefined : Number((currentTarget as HTMLSelectElement).value))}>
      <option value="" .selected=${chosen === undefined}>${say.everything(counts.reduce((sum, n) => sum + n, 0))}</option>
      ${values.map((value, at) => html`<option value=${at} .selected=${at === chosen}>${say.choice(named(say, key, value), counts[at]!)}</option>`)}
    </select>
  </label>
`;

function named(say: DisclosureListWords, key: Facet['key'], value: string): string {
  if (key === 'kind') return say.kindsShort[value as keyof DisclosureListWords['kindsShort']];
  if (key === 'status') return say.states[value as keyof DisclosureListWords['states']];
  return key === 'year' ? say.years(value) : value;
}

import {nothing, type ReactiveControllerHost} from 'lit';
import {findEntries, searchKeys, type Found, type SearchKeys, type Wanted} from '../model/disclosure-find.js';
import type {DisclosureListModel} from '../model/disclosure-list.js';
import type {Facet, Survey} from '../model/disclosure-survey.js';
import {finish, type Work} from '../model/work.js';
import {disclosureTools} from '../view/disclosure-tools.js';
import {inSlices, type Task} from './slices.js';

/** Up to so many entries are searched between two letters typed. */
const AT_ONCE = 5000;

/** What a reader looks for in a list, and what has been found. */
export class DisclosureSearch {
  readonly #host: ReactiveControllerHost;
  #wanted: Wanted = {query: '', chosen: {}};
  #survey: Survey | undefined;
  /** The survey whose facets are at hand. */
  #sorted: Survey | undefined;
  #keys: SearchKeys | undefined;
  #found: Found | undefined;
  #task: Task = {cancelled: false};
  #sorting: Task = {cancelled: false};
  #preparing: Task = {cancelled: false};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The entries found; all of them while nothing is looked for. A new day, or new data, is searched anew. */
  of(model: DisclosureListModel): Uint32Array {
    const {survey} = model;
    if (survey !== this.#survey) {
      this.#survey = survey;
      this.#keys = this.#found = undefined;
      this.cancel();
      if (survey.order.length <= AT_ONCE) this.#begin(model);
      else void this.#prepare(model);
    }
    // What is no longer shown may be among what was found before.
    return this.#nothingWanted ? survey.order : (this.#found?.rows ?? survey.order);
  }

  /** The line above the list. */
  tools(model: DisclosureListModel): unknown {
    const {survey} = model;
    const {order} = survey;
    if (!this.#sorted) return nothing;
    const facets = this.#sorted === survey ? survey.facets : [];
    const counts = this.#found?.counts ?? facets.map(({values}) => new Uint32Array(values.length));
    return disclosureTools(model.say, {
      ...this.#wanted,
      facets,
      counts,
      found: this.#found?.rows.length ?? order.length,
      all: order.length,
      onQuery: (query) => this.#want(model, {...this.#wanted, query}),
      onChoose: (key, value) => this.#want(model, {...this.#wanted, chosen: {...this.#wanted.chosen, [key]: value}}),
      onReset: () => this.#want(model, {query: '', chosen: {}}),
    });
  }

  /** Forgets what is looked for. */
  reset(): void {
    if (this.#nothingWanted) return;
    this.#wanted = {query: '', chosen: {}};
    this.#survey = undefined;
  }

  cancel(): void {
    this.#task.cancelled = this.#sorting.cancelled = this.#preparing.cancelled = true;
  }

  get #nothingWanted(): boolean {
    const {query, chosen} = this.#wanted;
    return query.trim() === '' && Object.values(chosen).every((value) => value === undefined);
  }

  #want(model: DisclosureListModel, wanted: Wanted): void {
    this.#wanted = wanted;
    this.#look(model);
    this.#host.requestUpdate();
  }

  #look({document, survey}: DisclosureListModel): void {
    // Looked for when this day's entries have been sorted.
    if (this.#sorted !== survey) return;
    this.#task.cancelled = true;
    if (this.#wanted.query.trim() !== '') this.#preparing.cancelled = true;
    const task = (this.#task = {cancelled: false});
    const work = this.#work(document, survey);
    if (survey.order.length <= AT_ONCE) {
      this.#found = finish(work);
      return;
    }
    void inSlices(work, task).then((found) => {
      if (!found || task.cancelled || survey !== this.#survey) return;
      this.#found = found;
      this.#host.requestUpdate();
    });
  }

  /** Very many entries are sorted by what they can be filtered by, and their texts made ready, while nobody types yet. */
  async #prepare(model: DisclosureListModel): Promise<void> {
    const {document, survey} = model;
    const sorting = (this.#sorting = {cancelled: false});
    await inSlices(survey.sorted(), sorting);
    if (sorting.cancelled) return;
    this.#begin(model);
    this.#host.requestUpdate();
    this.#preparing = {cancelled: false};
    const keys = await inSlices(searchKeys(document, survey.order), this.#preparing);
    if (keys && survey === this.#survey) this.#keys ??= keys;
  }

  /** From now on this day's entries can be chosen from, in the same way as those of the day before. */
  #begin(model: DisclosureListModel): void {
    const before = this.#sorted;
    this.#sorted = model.survey;
    if (before) this.#wanted = {...this.#wanted, chosen: translated(this.#wanted.chosen, before.facets, model.survey.facets)};
    this.#look(model);
  }

  *#work(document: DisclosureListModel['document'], {order, facets}: Survey): Work<Found> {
    if (this.#wanted.query.trim() !== '') this.#keys ??= yield* searchKeys(document, order);
    return yield* findEntries(this.#keys ?? {names: [], codes: []}, order, facets, this.#wanted);
  }
}

/** Choices in the values of a new day; a value that nobody has any more is not wanted any more. */
function translated(chosen: Wanted['chosen'], before: readonly Facet[], now: readonly Facet[]): Wanted['chosen'] {
  const pairs = now.flatMap(({key, values}, at): readonly (readonly [Facet['key'], number])[] => {
    const old = chosen[key];
    const place = old === undefined ? -1 : values.indexOf(before[at]!.values[old]!);
    return place < 0 ? [] : [[key, place]];
  });
  return Object.fromEntries(pairs);
}

import type {ReactiveControllerHost} from 'lit';
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
  #keys: SearchKeys | undefined;
  #found: Found | undefined;
  #task: Task = {cancelled: false};
  #preparing: Task = {cancelled: false};

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The entries found; all of them while nothing is looked for. A new day, or new data, is searched anew. */
  of(model: DisclosureListModel): Uint32Array {
    if (model.survey !== this.#survey) {
      if (this.#survey) this.#wanted = {...this.#wanted, chosen: translated(this.#wanted.chosen, this.#survey.facets, model.survey.facets)};
      this.#survey = model.survey;
      this.#keys = this.#found = undefined;
      this.#look(model);
      this.#prepare(model);
    }
    if (this.#nothingWanted) return model.survey.order;
    // What is no longer shown may be among what was found before.
    return this.#found?.rows ?? model.survey.order;
  }

  /** The line above the list. */
  tools(model: DisclosureListModel): unknown {
    const {facets, order} = model.survey;
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
    this.#task.cancelled = this.#preparing.cancelled = true;
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

  /** Texts of very many entries are made ready while nobody types yet. */
  #prepare({document, survey}: DisclosureListModel): void {
    if (survey.order.length <= AT_ONCE) return;
    this.#preparing = {cancelled: false};
    void inSlices(searchKeys(document, survey.order), this.#preparing).then((keys) => {
      if (keys && survey === this.#survey) this.#keys ??= keys;
    });
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

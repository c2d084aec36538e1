import {html, nothing, type ReactiveControllerHost} from 'lit';
import {ledgerTools as home, type LedgerToolsWords} from '../language/zh-hans/ledger-tools.js';
import type {CaseLedgerModel} from '../model/case-ledger.js';
import type {Found, SearchKeys} from '../model/disclosure-find.js';
import {findItems, groupItems, ledgerKeys, named, nextLate, sorted, type LedgerGrouping, type LedgerSort, type LedgerWanted} from '../model/ledger-lines.js';
import type {LedgerFacet} from '../model/ledger-survey.js';
import {groupOf, type Group} from '../model/lines.js';
import {AllRows} from '../view/all-rows.js';
import {disclosureFarStyles} from '../view/disclosure-far-styles.js';
import type {Place} from '../view/frame.js';
import {ledgerFarStyles} from '../view/ledger-far-styles.js';
import {ledgerRows, ledgerTable} from '../view/ledger-rows.js';
import {ledgerTools} from '../view/ledger-tools.js';
import type {RowPicture} from '../view/row-picture.js';
import {toolsStyles} from '../view/tools-styles.js';
import type {GridActs} from './case-grid.js';
import {SelectEvent} from './events.js';
import {wear} from './late-styles.js';
import {LineBoard} from './line-board.js';

/** Up to so many lines stand on the page whole; more scroll in a box of their own. */
const NEAR = 60;

const NOTHING: LedgerWanted = {query: '', chosen: {}};

/** Entries of a ledger: what a reader looks for, in which order and groups, and where he is. Loaded with the first ledger of several. */
export class LedgerBoard {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #model: CaseLedgerModel | undefined;
  #place: Place | undefined;
  #say: LedgerToolsWords = home;
  #wanted = NOTHING;
  #sort: LedgerSort = 'pressing';
  #grouping: LedgerGrouping = 'none';
  #keys: SearchKeys | undefined;
  #arranged: readonly unknown[] = [];
  #found: Found = {rows: new Uint32Array(), counts: []};
  #selected: number | undefined;
  /** Whether only the rows in sight are on the page. */
  #far = false;
  readonly #lines: LineBoard;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#lines = new LineBoard(host, this.#acts);
    for (const sheet of [toolsStyles, disclosureFarStyles, ledgerFarStyles]) wear(host.shadowRoot!, sheet);
  }

  /** The tools, and the table that the rows are put into. */
  picture(model: CaseLedgerModel, place: Place): unknown {
    if (this.#model && this.#model.document !== model.document) this.#renewChoices(this.#model, model);
    if (this.#model?.voice.words !== model.voice.words) this.#lines.hush();
    [this.#model, this.#place] = [model, place];
    this.#say = model.voice.language.say('ledger-tools', home);
    this.#arrange(model);
    const {survey} = model;
    const lines = this.#lines;
    const count = lines.lines.lines.length;
    const pictured = lines.isPictured;
    this.#far = count > NEAR && !pictured;
    return html`
      ${pictured
        ? nothing
        : ledgerTools(this.#say, {
            ...this.#wanted,
            facets: survey.facets,
            counts: this.#found.counts,
            named: (key, value) => named(model, this.#say, key, value),
            found: this.#found.rows.length,
            all: survey.order.length,
            sort: this.#sort,
            grouping: this.#grouping,
            groups: this.#grouping === 'none' || lines.groups.length === 0 ? 'none' : lines.isShut ? 'closed' : 'open',
            anyLate: survey.counts.overdue > 0,
            onQuery: (query) => lines.change(() => (this.#wanted = {...this.#wanted, query})),
            onChoose: (key, value) => lines.change(() => (this.#wanted = {...this.#wanted, chosen: {...this.#wanted.chosen, [key]: value}})),
            onSort: (sort) => lines.change(() => (this.#sort = sort)),
            onGroup: (by) =>
              lines.change(() => {
                this.#grouping = by;
                lines.unfold();
              }),
            onGroups: lines.fold,
            onLate: () => lines.goLate(this.#before, this.#say.noneLate),
            onReset: () => lines.change(() => (this.#wanted = NOTHING)),
          })}
      ${ledgerTable(model, {lines: count, far: this.#far, grouped: this.#grouping !== 'none', hint: this.#say.hint, status: pictured ? undefined : lines.status}, place.words)}
      ${pictured && lines.all > count ? html`<p class="rest">${place.words.firstRows(count, lines.all)}</p>` : nothing}
    `;
  }

  /** Puts the rows into the table that has just been drawn. */
  drawn(): void {
    const model = this.#model;
    const table = this.#host.shadowRoot?.querySelector<HTMLElement>('.list.rows > table') ?? undefined;
    if (!model) return;
    const order = JSON.stringify([this.#wanted, this.#sort, this.#grouping, model.survey.order.length]);
    this.#lines.put(table, {model, kind: this.#far, order}, () => this.#picture(), this.#far ? undefined : AllRows);
  }

  /** Lets go of the page. */
  destroy(): void {
    this.#lines.leave();
  }

  /** Finds and groups anew where anything of it is another; what is open and closed is another line of the same. */
  #arrange(model: CaseLedgerModel): void {
    const {survey, document, voice: {audience, language}} = model;
    const key = [survey, document, audience, language, this.#wanted, this.#sort, this.#grouping, this.#lines.closed];
    if (key.every((part, at) => part === this.#arranged[at])) return;
    const asked = this.#wanted.query.trim() !== '';
    if (key.slice(0, 4).some((part, at) => part !== this.#arranged[at])) this.#keys = undefined;
    let groups: readonly Group[] | undefined;
    if (key.slice(0, 7).some((part, at) => part !== this.#arranged[at])) {
      if (asked) this.#keys ??= ledgerKeys(model);
      this.#found = findItems(model, asked ? this.#keys : undefined, sorted(model, this.#sort), this.#wanted);
      groups = groupItems(model, this.#found.rows, this.#grouping, this.#say);
    }
    if (this.#arranged.length > 0 && key.slice(4, 7).some((part, at) => part !== this.#arranged[at + 4])) this.#lines.hush();
    this.#arranged = key;
    this.#lines.arrange(groups);
  }

  /** Choices among the values of other data; a value that no entry has any more is not wanted any more. */
  #renewChoices(before: CaseLedgerModel, now: CaseLedgerModel): void {
    const pairs = now.survey.facets.flatMap(({key, values}, at): readonly (readonly [LedgerFacet['key'], number])[] => {
      const old = this.#wanted.chosen[key];
      const place = old === undefined ? -1 : values.indexOf(before.survey.facets[at]!.values[old]!);
      return place < 0 ? [] : [[key, place]];
    });
    this.#wanted = {...this.#wanted, chosen: Object.fromEntries(pairs)};
    this.#selected = undefined;
    this.#lines.hush();
  }

  #picture(): RowPicture {
    const {lines, closed, unfolded} = this.#lines;
    const state = {model: this.#model!, words: this.#place!.words, selected: this.#selected, lines, closed, heading: this.#heading, at: () => this.#lines.grid?.line ?? 0, leave: () => this.#lines.focus()};
    return ledgerRows(state, () => ({count: unfolded.lines.length, picture: ledgerRows({...state, lines: unfolded, closed: new Set()})}));
  }

  readonly #heading = (label: string, count: number): string => this.#say.heading(label, this.#model!.counted(count));

  readonly #acts: Omit<GridActs, 'toggle'> = {
    open: (item) => this.#select(item),
    along: () => -1,
    late: (line, by) => nextLate(this.#lines.lines, this.#model!, line, by),
    zoom: () => false,
    at: (item) => {
      const table = this.#lines.grid?.table;
      const active = table?.querySelector('tr.active');
      for (const link of table?.querySelectorAll('tbody a') ?? []) (link as HTMLElement).tabIndex = link.closest('tr') === active ? 0 : -1;
      active?.scrollIntoView({block: 'nearest'});
      this.#lines.say(item === undefined ? '' : this.#model!.item(item).sentence);
    },
  };

  #select(item: number): void {
    this.#selected = item;
    this.#lines.grid?.redraw(this.#picture());
    const {id, item: name} = this.#model!.document.items[item]!;
    this.#host.dispatchEvent(new SelectEvent(item, -1, [id ?? name]));
  }

  /** The line after which the next late one is looked for: the first counts until a reader has gone anywhere. */
  get #before(): number | undefined {
    const {grid, lines, status} = this.#lines;
    return grid && (groupOf(lines.lines[grid.line] ?? 0) >= 0 || grid.line > 0 || status !== '' ? grid.line : -1);
  }
}

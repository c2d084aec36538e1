import {html, nothing, type ReactiveControllerHost} from 'lit';
import {ledgerTools as home, type LedgerToolsWords} from '../language/zh-hans/ledger-tools.js';
import type {CaseLedgerModel} from '../model/case-ledger.js';
import type {Found, SearchKeys} from '../model/disclosure-find.js';
import {findItems, groupItems, ledgerKeys, named, nextLate, sorted, type LedgerGrouping, type LedgerSort, type LedgerWanted} from '../model/ledger-lines.js';
import type {LedgerFacet} from '../model/ledger-survey.js';
import {groupOf, linesOf, type Group, type Lines} from '../model/lines.js';
import {AllRows} from '../view/all-rows.js';
import {disclosureFarStyles} from '../view/disclosure-far-styles.js';
import type {Place} from '../view/frame.js';
import {ledgerFarStyles} from '../view/ledger-far-styles.js';
import {ledgerRows, ledgerTable} from '../view/ledger-rows.js';
import {ledgerTools} from '../view/ledger-tools.js';
import type {RowPicture} from '../view/row-picture.js';
import {toolsStyles} from '../view/tools-styles.js';
import {CaseGrid, type GridActs} from './case-grid.js';
import {SelectEvent} from './events.js';
import {wear} from './late-styles.js';

/** Up to so many lines stand on the page whole; more scroll in a box of their own. */
const NEAR = 60;

/** Lines of a picture to be sent. */
const PICTURED = 60;

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
  #closed: ReadonlySet<string> = new Set();
  #keys: SearchKeys | undefined;
  #arranged: readonly unknown[] = [];
  #found: Found = {rows: new Uint32Array(), counts: []};
  #groups: readonly Group[] = [];
  #lines: Lines = linesOf([], new Set());
  #all = 0;
  #selected: number | undefined;
  #status = '';
  #grid: CaseGrid | undefined;
  /** Whether only the rows in sight are on the page. */
  #far = false;
  #shown: {readonly model: CaseLedgerModel; readonly lines: Lines; readonly order: string; readonly far: boolean} | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    for (const sheet of [toolsStyles, disclosureFarStyles, ledgerFarStyles]) wear(host.shadowRoot!, sheet);
  }

  /** The tools, and the table that the rows are put into. */
  picture(model: CaseLedgerModel, place: Place): unknown {
    if (this.#model && this.#model.document !== model.document) this.#renewChoices(this.#model, model);
    if (this.#model?.voice.words !== model.voice.words) this.#status = '';
    [this.#model, this.#place] = [model, place];
    this.#say = model.voice.language.say('ledger-tools', home);
    this.#arrange(model);
    const groups = this.#groups;
    const shut = groups.length > 0 && groups.every(({key}) => this.#closed.has(key));
    const {survey} = model;
    this.#far = this.#lines.lines.length > NEAR && !this.#pictured;
    return html`
      ${this.#pictured
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
            groups: this.#grouping === 'none' || groups.length === 0 ? 'none' : shut ? 'closed' : 'open',
            anyLate: survey.counts.overdue > 0,
            onQuery: (query) => this.#change(() => (this.#wanted = {...this.#wanted, query})),
            onChoose: (key, value) => this.#change(() => (this.#wanted = {...this.#wanted, chosen: {...this.#wanted.chosen, [key]: value}})),
            onSort: (sort) => this.#change(() => (this.#sort = sort)),
            onGroup: (by) => this.#change(() => ([this.#grouping, this.#closed] = [by, new Set()])),
            onGroups: () => this.#fold(shut ? [] : groups.map(({key}) => key)),
            onLate: () => this.#nextLate(),
            onReset: () => this.#change(() => (this.#wanted = NOTHING)),
          })}
      ${ledgerTable(model, {lines: this.#lines.lines.length, far: this.#far, grouped: this.#grouping !== 'none', hint: this.#say.hint, status: this.#pictured ? undefined : this.#status}, place.words)}
      ${this.#pictured && this.#all > this.#lines.lines.length ? html`<p class="rest">${place.words.firstRows(this.#lines.lines.length, this.#all)}</p>` : nothing}
    `;
  }

  /** Puts the rows into the table that has just been drawn. */
  drawn(): void {
    const table = this.#host.shadowRoot?.querySelector<HTMLElement>('.list.rows > table') ?? undefined;
    const far = this.#far;
    if (table !== this.#grid?.table || far !== this.#shown?.far) this.#leave();
    const model = this.#model;
    if (!table || !model || (this.#grid && model === this.#shown?.model && this.#lines === this.#shown.lines)) return;
    const order = JSON.stringify([this.#wanted, this.#sort, this.#grouping, model.survey.order.length]);
    const picture = this.#picture();
    if (this.#grid) this.#grid.show(this.#lines, picture, order === this.#shown?.order);
    else this.#grid = far ? new CaseGrid(table, picture, this.#lines, this.#acts) : new CaseGrid(table, picture, this.#lines, this.#acts, AllRows);
    this.#shown = {model, lines: this.#lines, order, far};
  }

  /** Lets go of the page. */
  destroy(): void {
    this.#leave();
  }

  #leave(): void {
    this.#grid?.destroy();
    this.#grid = this.#shown = undefined;
  }

  /** Finds and groups anew where anything of it is another; what is open and closed is another line of the same. */
  #arrange(model: CaseLedgerModel): void {
    const {survey, document, voice: {audience, language}} = model;
    const key = [survey, document, audience, language, this.#wanted, this.#sort, this.#grouping, this.#closed];
    if (key.every((part, at) => part === this.#arranged[at])) return;
    const asked = this.#wanted.query.trim() !== '';
    if (key.slice(0, 4).some((part, at) => part !== this.#arranged[at])) this.#keys = undefined;
    if (key.slice(0, 7).some((part, at) => part !== this.#arranged[at])) {
      if (asked) this.#keys ??= ledgerKeys(model);
      this.#found = findItems(model, asked ? this.#keys : undefined, sorted(model, this.#sort), this.#wanted);
      this.#groups = groupItems(model, this.#found.rows, this.#grouping, this.#say);
    }
    if (this.#arranged.length > 0 && key.slice(4, 7).some((part, at) => part !== this.#arranged[at + 4])) this.#status = '';
    this.#arranged = key;
    this.#lines = linesOf(this.#groups, this.#closed);
    this.#all = this.#lines.lines.length;
    if (this.#pictured) this.#lines = {...this.#lines, lines: this.#lines.lines.subarray(0, PICTURED)};
  }

  /** Choices among the values of other data; a value that no entry has any more is not wanted any more. */
  #renewChoices(before: CaseLedgerModel, now: CaseLedgerModel): void {
    const pairs = now.survey.facets.flatMap(({key, values}, at): readonly (readonly [LedgerFacet['key'], number])[] => {
      const old = this.#wanted.chosen[key];
      const place = old === undefined ? -1 : values.indexOf(before.survey.facets[at]!.values[old]!);
      return place < 0 ? [] : [[key, place]];
    });
    this.#wanted = {...this.#wanted, chosen: Object.fromEntries(pairs)};
    [this.#selected, this.#status] = [undefined, ''];
  }

  /** A picture that is sent does not scroll, and has nothing to press. */
  get #pictured(): boolean {
    return this.#host.closest('[data-picture]') !== null;
  }

  #picture(): RowPicture {
    const state = {model: this.#model!, words: this.#place!.words, selected: this.#selected, lines: this.#lines, closed: this.#closed, heading: this.#heading, at: () => this.#grid?.line ?? 0, leave: () => this.#grid?.table.focus({preventScroll: true})};
    const open = this.#closed.size === 0 ? this.#lines : linesOf(this.#groups, new Set());
    return ledgerRows(state, () => ({count: open.lines.length, picture: ledgerRows({...state, lines: open, closed: new Set()})}));
  }

  readonly #heading = (label: string, count: number): string => this.#say.heading(label, this.#model!.counted(count));

  readonly #acts: GridActs = {
    toggle: (group) => {
      const {key} = this.#groups[group]!;
      this.#fold(this.#closed.has(key) ? [...this.#closed].filter((one) => one !== key) : [...this.#closed, key]);
    },
    open: (item) => this.#select(item),
    along: () => -1,
    late: (line, by) => nextLate(this.#lines, this.#model!, line, by),
    zoom: () => false,
    at: (item) => {
      const table = this.#grid?.table;
      const active = table?.querySelector('tr.active');
      for (const link of table?.querySelectorAll('tbody a') ?? []) (link as HTMLElement).tabIndex = link.closest('tr') === active ? 0 : -1;
      active?.scrollIntoView({block: 'nearest'});
      const status = item === undefined ? '' : this.#model!.item(item).sentence;
      if (status !== this.#status) this.#change(() => (this.#status = status));
    },
  };

  #select(item: number): void {
    this.#selected = item;
    this.#grid?.redraw(this.#picture());
    const {id, item: name} = this.#model!.document.items[item]!;
    this.#host.dispatchEvent(new SelectEvent(item, -1, [id ?? name]));
  }

  #nextLate(): void {
    const grid = this.#grid;
    const found = grid ? nextLate(this.#lines, this.#model!, groupOf(this.#lines.lines[grid.line] ?? 0) >= 0 || grid.line > 0 || this.#status !== '' ? grid.line : -1, 1) : -1;
    if (!grid || found < 0) return this.#change(() => (this.#status = this.#say.noneLate));
    grid.go(found);
    grid.table.focus({preventScroll: true});
  }

  #fold(keys: readonly string[]): void {
    this.#change(() => (this.#closed = new Set(keys)));
  }

  #change(change: () => unknown): void {
    change();
    this.#host.requestUpdate();
  }
}

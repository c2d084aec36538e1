import {nothing, type ReactiveControllerHost} from 'lit';
import {caseTools as home, type CaseToolsWords} from '../language/zh-hans/case-tools.js';
import {grouped} from '../language/number.js';
import {instantFor} from '../model/case-lanes.js';
import {findCases, groupCases, groupDue, lateFrom, type Grouping} from '../model/case-lines.js';
import type {CaseTimelineModel} from '../model/case-timeline.js';
import {linesOf, type Group, type Lines} from '../model/lines.js';
import {momentOf} from '../model/moment.js';
import {caseBoard, caseSearch} from '../view/case-board.js';
import {duePicture} from '../view/case-due.js';
import {lanePicture} from '../view/case-lanes.js';
import {openedCase} from '../view/case-list.js';
import {caseLanesStyles} from '../view/case-lanes-styles.js';
import {caseListStyles} from '../view/case-list-styles.js';
import {caseManyStyles} from '../view/case-many-styles.js';
import {caseToolsStyles} from '../view/case-tools-styles.js';
import type {Place} from '../view/frame.js';
import type {RowPicture} from '../view/row-picture.js';
import {CaseGrid, type GridActs} from './case-grid.js';
import {CaseList} from './case-list.js';
import {CaseTime} from './case-time.js';
import type {CaseReading} from './case-reading.js';
import {wear} from './late-styles.js';
import {isPictured} from './pictured.js';
import type {WidthController} from './width.js';

/** Lines of a picture to be sent. */
const PICTURED = 60;

/** Letters that fit beside one another on paper. */
const PAPER = 34;

/** Many cases: what a reader looks for, in which groups, in which stretch of time, and which of them is open. Loaded with the first that needs it. */
export class CaseBoard {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #width: WidthController;
  #model: CaseTimelineModel | undefined;
  #place: Place | undefined;
  #reading: CaseReading = 'rows';
  #say: CaseToolsWords = home;
  #query = '';
  #grouping: Grouping = 'none';
  #closed: ReadonlySet<string> = new Set();
  #opened: number | undefined;
  #status = '';
  #key: readonly unknown[] = [];
  #found: Uint32Array = new Uint32Array();
  #groups: readonly Group[] = [];
  #lines: Lines = linesOf([], new Set());
  #all = 0;
  #grid: CaseGrid | undefined;
  #shown: {readonly model: CaseTimelineModel; readonly lines: Lines; readonly groups: string; readonly reading: CaseReading} | undefined;
  readonly #time = new CaseTime(() => this.#redraw());
  readonly #list: CaseList;

  constructor(host: ReactiveControllerHost & HTMLElement, width: WidthController) {
    this.#host = host;
    this.#width = width;
    for (const sheet of [caseListStyles, caseManyStyles, caseLanesStyles, caseToolsStyles]) wear(host.shadowRoot!, sheet);
    this.#list = new CaseList(() => host.requestUpdate());
  }

  /** The cases of a model in one of their readings. */
  picture(model: CaseTimelineModel, place: Place, reading: CaseReading): unknown {
    if (reading !== this.#reading) [this.#status, this.#closed] = ['', new Set()];
    if (model.count !== this.#model?.count) this.#opened = undefined;
    [this.#model, this.#place, this.#reading] = [model, place, reading];
    const {language, say} = model.voice();
    this.#say = language.say('case-tools', home);
    this.#arrange();
    const groups = this.#groups;
    const shut = groups.every(({key}) => this.#closed.has(key));
    const search = {
      query: this.#query,
      found: this.#query.trim() === '' ? undefined : this.#found.length,
      all: model.count,
      counting: !model.survey,
      anyLate: reading !== 'full' && (model.survey?.due[0] ?? 0) > 0,
      onQuery: (query: string) => this.#change(() => (this.#query = query)),
      onLate: () => this.#nextLate(),
    };
    if (reading === 'full') return [this.#pictured ? nothing : caseSearch(search, this.#say), this.#list.picture(model, this.#found, this.#say, place.words)];
    return caseBoard(
      {
        ...search,
        reading,
        title: model.title,
        grouping: this.#grouping,
        groups: groups[0]?.label === '' || groups.length === 0 ? 'none' : shut ? 'closed' : 'open',
        lines: this.#lines.lines.length,
        left: this.#pictured ? this.#all : undefined,
        status: this.#status,
        opened: this.#opened === undefined ? nothing : openedCase(model.caseAt(this.#opened), say, this.#say, this.#onClose),
        onGroup: (by) => this.#change(() => ([this.#grouping, this.#closed] = [by, new Set()])),
        onGroups: () => this.#fold(shut ? [] : groups.map(({key}) => key)),
        onZoom: (key) => void this.#time.press(key),
      },
      this.#say,
      place.words,
    );
  }

  /** Puts the rows into the table that has just been drawn. */
  drawn(): void {
    const table = this.#host.shadowRoot?.querySelector<HTMLElement>('.many > table') ?? undefined;
    if (table !== this.#grid?.table || this.#reading !== this.#shown?.reading) this.#leaveTable();
    const model = this.#model;
    if (!table || !model) return;
    if (this.#grid && model === this.#shown?.model && this.#lines === this.#shown.lines) return;
    if (this.#reading === 'rows') this.#time.show(table, {model, say: this.#say, words: this.#place!.words, classes: this.#place!.classes, pixels: this.#width.pixels});
    const groups = `${this.#query} ${this.#grouping} ${model.count}`;
    const picture = this.#picture();
    if (this.#grid) this.#grid.show(this.#lines, picture, groups === this.#shown?.groups);
    else this.#grid = new CaseGrid(table, picture, this.#lines, this.#acts);
    this.#shown = {model, lines: this.#lines, groups, reading: this.#reading};
  }

  /** Lets go of the page. */
  destroy(): void {
    this.#leaveTable();
    this.#list.destroy();
  }

  #leaveTable(): void {
    this.#grid?.destroy();
    this.#time.leave();
    this.#grid = this.#shown = undefined;
  }

  #redraw(): void {
    if (this.#reading !== 'rows' || !this.#grid) return;
    this.#grid.redraw(this.#picture());
  }

  /** Finds and groups anew where anything of it is another; what is open and closed is another line of the same. */
  #arrange(): void {
    const model = this.#model!;
    this.#time.fit(model);
    const key = [model, this.#query, this.#reading, this.#grouping, this.#closed];
    if (key.every((part, at) => part === this.#key[at])) return;
    if (key.slice(0, 4).some((part, at) => part !== this.#key[at])) {
      this.#found = findCases(model, this.#query);
      this.#groups = this.#reading === 'due' ? groupDue(model, this.#found, this.#say) : groupCases(model, this.#found, this.#reading === 'full' ? 'none' : this.#grouping, this.#say);
    }
    this.#key = key;
    this.#lines = linesOf(this.#groups, this.#closed);
    this.#all = this.#lines.lines.length;
    if (this.#pictured) this.#lines = {...this.#lines, lines: this.#lines.lines.subarray(0, PICTURED)};
  }

  /** A picture that is sent does not scroll, and has nothing to press. */
  get #pictured(): boolean {
    return isPictured(this.#host);
  }

  readonly #heading = (label: string, count: number): string => {
    const {words, say} = this.#model!.voice();
    return this.#say.heading(label, words.withUnit(grouped(count), this.#reading === 'due' ? this.#say.clocks : say.cases));
  };

  #picture(): RowPicture {
    const state = {model: this.#model!, say: this.#say, heading: this.#heading, lines: this.#lines, closed: this.#closed};
    const open = {...state, lines: this.#closed.size === 0 ? this.#lines : linesOf(this.#groups, new Set()), closed: new Set<string>()};
    const printed = (picture: RowPicture) => () => ({count: open.lines.lines.length, picture});
    if (this.#reading === 'due') return duePicture(state, printed(duePicture(open)));
    const {window, ems, label} = this.#time;
    const room = {window, ems, label, now: state.model.voice().now};
    return lanePicture({...state, ...room}, printed(lanePicture({...open, ...room, ems: PAPER})));
  }

  readonly #acts: GridActs = {
    toggle: (group) => {
      const {key} = this.#groups[group]!;
      this.#fold(this.#closed.has(key) ? [...this.#closed].filter((one) => one !== key) : [...this.#closed, key]);
    },
    open: (item) => {
      this.#change(() => (this.#opened = this.#caseOf(item)));
      void this.#host.updateComplete.then(() => this.#host.shadowRoot?.querySelector<HTMLElement>('.opened')?.focus());
    },
    along: (item, step, by) => {
      if (this.#reading === 'due') return -1;
      const {steps} = this.#model!.sourceAt(item);
      const next = Math.max(-1, Math.min(steps.length - 1, step + by));
      const moment = momentOf(steps[next]?.at ?? steps[next]?.done);
      if (moment !== undefined) this.#time.reach(instantFor(moment));
      return next;
    },
    late: (line, by) => this.#late(line, by),
    zoom: (key) => this.#reading === 'rows' && this.#time.press(key),
    at: (item, step) => {
      const due = this.#reading === 'due' && item !== undefined;
      const told = item === undefined ? undefined : due ? this.#model!.survey!.clocks.step[item] : step < 0 ? undefined : step;
      const status = told === undefined ? '' : this.#model!.caseAt(this.#caseOf(item!)).steps[told]!.sentence;
      if (status !== this.#status) this.#change(() => (this.#status = status));
    },
  };

  readonly #late = (line: number, by: -1 | 1): number => lateFrom(this.#lines, this.#model!, this.#reading === 'due', line, by);

  readonly #caseOf = (item: number): number => (this.#reading === 'due' ? this.#model!.survey!.clocks.of[item]! : item);

  #nextLate(): void {
    const grid = this.#grid;
    const found = grid ? this.#late(grid.line, 1) : -1;
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

  readonly #onClose = (): void => {
    this.#change(() => (this.#opened = undefined));
    this.#grid?.table.focus({preventScroll: true});
  };
}

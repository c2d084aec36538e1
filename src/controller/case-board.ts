import {nothing, type ReactiveControllerHost} from 'lit';
import {caseTools as home, type CaseToolsWords} from '../language/zh-hans/case-tools.js';
import {grouped} from '../language/number.js';
import {instantFor} from '../model/case-lanes.js';
import {findCases, groupCases, groupDue, lateFrom, type Grouping} from '../model/case-lines.js';
import type {CaseTimelineModel} from '../model/case-timeline.js';
import type {Group} from '../model/lines.js';
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
import type {GridActs} from './case-grid.js';
import {CaseList} from './case-list.js';
import {CaseTime} from './case-time.js';
import type {CaseReading} from './case-reading.js';
import {wear} from './late-styles.js';
import {LineBoard} from './line-board.js';
import type {WidthController} from './width.js';

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
  #opened: number | undefined;
  #key: readonly unknown[] = [];
  #found: Uint32Array = new Uint32Array();
  readonly #lines: LineBoard;
  readonly #time = new CaseTime(() => this.#redraw());
  readonly #list: CaseList;

  constructor(host: ReactiveControllerHost & HTMLElement, width: WidthController) {
    this.#host = host;
    this.#width = width;
    for (const sheet of [caseListStyles, caseManyStyles, caseLanesStyles, caseToolsStyles]) wear(host.shadowRoot!, sheet);
    this.#list = new CaseList(() => host.requestUpdate());
    this.#lines = new LineBoard(host, this.#acts);
  }

  /** The cases of a model in one of their readings. */
  picture(model: CaseTimelineModel, place: Place, reading: CaseReading): unknown {
    if (reading !== this.#reading) {
      this.#lines.hush();
      this.#lines.unfold();
    }
    if (model.count !== this.#model?.count) this.#opened = undefined;
    [this.#model, this.#place, this.#reading] = [model, place, reading];
    const {language, say} = model.voice();
    this.#say = language.say('case-tools', home);
    this.#arrange();
    const lines = this.#lines;
    const {groups} = lines;
    const search = {
      query: this.#query,
      found: this.#query.trim() === '' ? undefined : this.#found.length,
      all: model.count,
      counting: !model.survey,
      anyLate: reading !== 'full' && (model.survey?.due[0] ?? 0) > 0,
      onQuery: (query: string) => lines.change(() => (this.#query = query)),
      onLate: () => lines.goLate(lines.grid?.line, this.#say.noneLate),
    };
    if (reading === 'full') return [lines.isPictured ? nothing : caseSearch(search, this.#say), this.#list.picture(model, this.#found, this.#say, place.words)];
    return caseBoard(
      {
        ...search,
        reading,
        title: model.title,
        grouping: this.#grouping,
        groups: groups[0]?.label === '' || groups.length === 0 ? 'none' : lines.isShut ? 'closed' : 'open',
        lines: lines.lines.lines.length,
        left: lines.isPictured ? lines.all : undefined,
        status: lines.status,
        opened: this.#opened === undefined ? nothing : openedCase(model.caseAt(this.#opened), say, this.#say, this.#onClose),
        onGroup: (by) =>
          lines.change(() => {
            this.#grouping = by;
            lines.unfold();
          }),
        onGroups: lines.fold,
        onZoom: (key) => void this.#time.press(key),
      },
      this.#say,
      place.words,
    );
  }

  /** Puts the rows into the table that has just been drawn. */
  drawn(): void {
    const model = this.#model;
    const table = this.#host.shadowRoot?.querySelector<HTMLElement>('.many > table') ?? undefined;
    if (!model || !table) return this.#leave();
    this.#lines.put(table, {model, kind: this.#reading, order: `${this.#query} ${this.#grouping} ${model.count}`}, () => {
      const {words, classes} = this.#place!;
      if (this.#reading === 'rows') this.#time.show(table, {model, say: this.#say, words, classes, pixels: this.#width.pixels});
      else this.#time.leave();
      return this.#picture();
    });
  }

  /** Lets go of the page. */
  destroy(): void {
    this.#leave();
    this.#list.destroy();
  }

  #leave(): void {
    this.#lines.leave();
    this.#time.leave();
  }

  #redraw(): void {
    if (this.#reading === 'rows') this.#lines.grid?.redraw(this.#picture());
  }

  /** Finds and groups anew where anything of it is another; what is open and closed is another line of the same. */
  #arrange(): void {
    const model = this.#model!;
    this.#time.fit(model);
    const key = [model, this.#query, this.#reading, this.#grouping, this.#lines.closed];
    if (key.every((part, at) => part === this.#key[at])) return;
    let groups: readonly Group[] | undefined;
    if (key.slice(0, 4).some((part, at) => part !== this.#key[at])) {
      this.#found = findCases(model, this.#query);
      groups = this.#reading === 'due' ? groupDue(model, this.#found, this.#say) : groupCases(model, this.#found, this.#reading === 'full' ? 'none' : this.#grouping, this.#say);
    }
    this.#key = key;
    this.#lines.arrange(groups);
  }

  readonly #heading = (label: string, count: number): string => {
    const {words, say} = this.#model!.voice();
    return this.#say.heading(label, words.withUnit(grouped(count), this.#reading === 'due' ? this.#say.clocks : say.cases));
  };

  #picture(): RowPicture {
    const {lines, closed, unfolded} = this.#lines;
    const state = {model: this.#model!, say: this.#say, heading: this.#heading, lines, closed};
    const open = {...state, lines: unfolded, closed: new Set<string>()};
    const printed = (picture: RowPicture) => () => ({count: open.lines.lines.length, picture});
    if (this.#reading === 'due') return duePicture(state, printed(duePicture(open)));
    const {window, ems, label} = this.#time;
    const room = {window, ems, label, now: state.model.voice().now};
    return lanePicture({...state, ...room}, printed(lanePicture({...open, ...room, ems: PAPER})));
  }

  readonly #acts: Omit<GridActs, 'toggle'> = {
    open: (item) => {
      this.#lines.change(() => (this.#opened = this.#caseOf(item)));
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
    late: (line, by) => lateFrom(this.#lines.lines, this.#model!, this.#reading === 'due', line, by),
    zoom: (key) => this.#reading === 'rows' && this.#time.press(key),
    at: (item, step) => {
      const due = this.#reading === 'due' && item !== undefined;
      const told = item === undefined ? undefined : due ? this.#model!.survey!.clocks.step[item] : step < 0 ? undefined : step;
      this.#lines.say(told === undefined ? '' : this.#model!.caseAt(this.#caseOf(item!)).steps[told]!.sentence);
    },
  };

  readonly #caseOf = (item: number): number => (this.#reading === 'due' ? this.#model!.survey!.clocks.of[item]! : item);

  readonly #onClose = (): void => {
    this.#lines.change(() => (this.#opened = undefined));
    this.#lines.focus();
  };
}

import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Envelope} from '../contract/envelope.js';
import type {Problem} from '../contract/problem.js';
import {accept, type Contract} from '../contract/accept.js';
import type {Reading} from '../contract/reading.js';
import {sayAge} from '../language/time.js';
import {refusal} from '../model/audience.js';
import type {Described, Modeller, Note} from '../model/described.js';
import {settingFor, todayOf, type Setting} from '../model/setting.js';
import type {Place} from '../view/frame.js';
import {ChildScriptController} from './child-script.js';
import {advised, considered} from './considered.js';
import {ProblemEvent} from './events.js';
import {SettingController} from './setting.js';
import {SourceController} from './source.js';
import {TableController} from './table.js';
import {loadTrouble, type Trouble} from './trouble.js';
import {WidthController} from './width.js';

/** What a widget's element offers its controllers. */
export type WidgetHost = ReactiveControllerHost & HTMLElement & {readonly data: unknown; readonly src?: string | undefined; readonly refresh?: string | undefined};

/** How a widget reads its document: by a contract, or, as the board does, in a way of its own. What must be explained comes later. */
type Reader<Document> = (input: unknown) => Reading<Document> | Promise<Reading<Document>>;

/** Takes its host's data all the way to a view model, or says in place what is wrong with it. */
export class WidgetController<Document extends Envelope, Model extends Described> implements ReactiveController {
  readonly #host: WidgetHost;
  readonly #read: Reader<Document>;
  readonly #modeller: Modeller<Document, Model>;
  readonly #place: SettingController;
  readonly #width: WidthController;
  readonly #script: ChildScriptController;
  readonly #source: SourceController;
  readonly #table: TableController;
  /** What was last handed to be read, and the address it came from; empty when it was given. */
  #asked: Asked = {input: undefined, src: ''};
  #pending = false;
  #reading: Reading<Document> | undefined;
  #readFrom = '';
  /** What is wrong with the newest text of a source whose last good document still stands, and when that came. */
  #unread: readonly Problem[] = none;
  #since: number | undefined;
  #finished: {readonly value: Document; readonly setting: Setting; readonly model: Model} | undefined;
  #broken: readonly Problem[] = none;
  #told: {readonly given: unknown; readonly problems: readonly Problem[]} | undefined;
  #trouble: Trouble | undefined;

  constructor(host: WidgetHost, reader: Contract<Document> | Reader<Document>, modeller: Modeller<Document, Model>) {
    this.#host = host;
    this.#read = typeof reader === 'function' ? reader : (input) => considered(accept(reader, input), host);
    this.#modeller = modeller;
    this.#place = new SettingController(host);
    this.#width = new WidthController(host);
    this.#script = new ChildScriptController(host);
    this.#source = new SourceController(host, () => this.#given === undefined);
    this.#table = new TableController(host);
    host.addController(this);
  }

  /** How much room there is, for views that draw differently by it. */
  get width(): WidthController {
    return this.#width;
  }

  /** At a new place on the page another language may be spoken; and whoever left his source follows it again. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** Reads the data once for every change of it: property or attribute, then child script, then `src`. */
  hostUpdate(): void {
    const given = this.#given;
    const {src, text, since} = this.#source;
    const input = given === undefined ? text : given;
    if (input !== this.#asked.input || src !== this.#asked.src) this.#ask({input, src});
    if (!this.#pending && this.#unread.length === 0) this.#since = since;
  }

  #ask(asked: Asked): void {
    this.#asked = asked;
    const reading = asked.input === undefined ? undefined : this.#read(asked.input);
    this.#pending = reading instanceof Promise;
    if (!(reading instanceof Promise)) return this.#take(reading);
    void reading.then((late) => {
      if (asked !== this.#asked) return;
      this.#pending = false;
      this.#take(late);
      this.#host.requestUpdate();
    });
  }

  /** A fetched document that cannot be read does not replace one from the same address that could. */
  #take(reading: Reading<Document> | undefined): void {
    const {src} = this.#asked;
    const keeps = reading?.ok === false && src !== '' && src === this.#readFrom && this.#reading?.ok === true;
    const placed = reading?.ok === false ? {ok: false as const, problems: reading.problems.map(this.#inFile)} : reading;
    this.#unread = keeps && placed?.ok === false ? placed.problems : none;
    this.#broken = none;
    if (!keeps) this.#reading = placed;
    this.#readFrom = src;
  }

  /** A board says where in its file a widget's document stands, so that a problem names the place that the author knows. */
  readonly #inFile = (problem: Problem): Problem => {
    const path = this.#host.getAttribute('path');
    return path === null ? problem : {...problem, path: path + problem.path};
  };

  /** Tells the page of every problem, once: those of a source that keeps failing are the same ones. */
  hostUpdated(): void {
    if (this.#pending) return;
    const refused = this.#problems;
    const late = this.#source.problem ? [this.#source.problem] : this.#unread;
    const problems = [refused, late, advised(this.#reading, this.#finished?.model.problems, this.#inFile)].find(({length}) => length > 0) ?? none;
    const {input, src} = this.#asked;
    const given = src === '' ? input : undefined;
    const told = this.#told;
    this.#told = problems.length > 0 ? {given, problems} : undefined;
    if (problems.length === 0 || problems === told?.problems) return;
    if (told && given === told.given && JSON.stringify(problems) === JSON.stringify(told.problems)) return;
    /** @internal The manifest lists events from `@fires` alone. */
    this.#host.dispatchEvent(new ProblemEvent(problems));
  }

  /** What the page gives with the element itself; `null` is given too, and refused. */
  get #given(): unknown {
    return this.#host.data === undefined ? this.#script.text : this.#host.data;
  }

  /** The page's own content until there is data; then the view of its model, or a notice. */
  render(view: (model: Model, place: Place) => unknown): unknown {
    const setting = this.#place.setting;
    const problems = this.#problems;
    if (problems.length > 0) return html`${this.notice(problems)}<slot></slot>`;
    if (!setting || this.#reading?.ok !== true) return this.#waiting(setting);
    try {
      const model = this.#modelOf(this.#reading.value, setting);
      return view(model, this.#placeOf(model, setting));
    } catch (error) {
      // A slip of ours spoils this place alone, and is reported as any uncaught error would be.
      queueMicrotask(() => {
        throw error;
      });
      this.#broken = [{code: 'unreadable', path: ''}];
      return html`${this.notice(this.#broken)}<slot></slot>`;
    }
  }

  /** A model is made once for a document and its setting, in which time counts by the minute. */
  #modelOf(value: Document, setting: Setting): Model {
    const {language, audience, calendar, masking, now} = setting;
    const last = this.#finished?.setting;
    const same = language === last?.language && audience === last.audience && calendar === last.calendar && masking === last.masking && minute(now) === minute(last.now) && latestDay(setting) === latestDay(last);
    if (this.#finished?.value === value && same) return this.#finished.model;
    const model = this.#modeller(value, settingFor(value, setting));
    this.#finished = {value, setting, model};
    return model;
  }

  get #problems(): readonly Problem[] {
    if (this.#reading?.ok === true) {
      const refused = refusal(this.#reading.value, this.#place.audience);
      return refused ? [this.#inFile(refused)] : this.#broken;
    }
    if (this.#source.problem) return [this.#source.problem];
    return this.#reading ? this.#reading.problems : none;
  }

  #waiting(setting: Setting | undefined): unknown {
    const loading = this.#source.loading && setting ? html`<p class="${this.#place.looks} waiting" role="status">${setting.language.words.loading}</p>` : nothing;
    return html`<slot></slot>${loading}`;
  }

  /** Lets the model be made anew, where more has been found out of the same document. */
  readonly forget = (): unknown => (this.#finished = undefined);

  /** What stands in the place of something that cannot be shown; its words load when the first is needed. */
  notice(problems: readonly Problem[]): unknown {
    const language = this.#place.setting?.language;
    if (!language) return nothing;
    const trouble = this.#trouble;
    if (trouble?.locale === language.locale) return trouble.openNotice(this.#host, problems, this.#place.looks, language.words, trouble.say);
    void loadTrouble(language).then((loaded) => {
      if (!loaded) return;
      this.#trouble = loaded;
      this.#host.requestUpdate();
    });
    return html`<p class="${this.#place.looks} waiting" role="alert">${language.words.cannotShow}</p>`;
  }

  #placeOf(model: Model, {language: {words}}: Setting): Place {
    const since = this.#since;
    const stale = since !== undefined && (this.#source.problem !== undefined || this.#unread.length > 0);
    return {
      words,
      classes: `${this.#place.looks} ${this.#width.width}`,
      notes: stale ? [{text: words.staleSince(sayAge(words, Date.now() - since)), kind: 'doubt'} satisfies Note] : [],
      table: this.#table.of(model, words),
      onTable: this.#table.onToggle,
      onExport: ({currentTarget}) => void import('../export/menu.js').then(({openMenu}) => openMenu(currentTarget as HTMLDetailsElement, this.#taken), () => undefined),
    };
  }

  /** What may be taken away, as it is now: also on a page that slept over midnight. */
  readonly #taken = () => {
    const setting = this.#place.setting ?? this.#finished!.setting;
    const model = this.#modelOf(this.#finished!.value, setting);
    return {model, language: setting.language, notes: this.#placeOf(model, setting).notes, host: this.#host, input: this.#asked.input};
  };
}

/** Something to be read, and the address it came from. */
type Asked = Readonly<{input: unknown; src: string}>;

const none: readonly Problem[] = [];
const minute = (now: number) => Math.floor(now / 60_000);
const latestDay = ({latest = 0}: Setting) => todayOf({now: latest});

import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Envelope} from '../contract/envelope.js';
import type {Problem} from '../contract/problem.js';
import {accept, type Contract} from '../contract/accept.js';
import type {Reading} from '../contract/reading.js';
import {sayAge} from '../language/time.js';
import type {ProblemWords} from '../language/zh-hans/problems.js';
import {refusal} from '../model/audience.js';
import type {Described, Modeller, Note} from '../model/described.js';
import {settingFor, type Setting} from '../model/setting.js';
import type {Place} from '../view/frame.js';
import {notice} from '../view/notice.js';
import {ChildScriptController} from './child-script.js';
import {ProblemEvent} from './events.js';
import {loadProblemWords} from './problem-words.js';
import {SettingController} from './setting.js';
import {SourceController} from './source.js';
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
  #input: unknown;
  #reading: Reading<Document> | undefined;
  #told: readonly Problem[] | undefined;
  #say: {readonly locale: string; readonly words: ProblemWords} | undefined;
  #tableOpen = false;

  constructor(host: WidgetHost, reader: Contract<Document> | Reader<Document>, modeller: Modeller<Document, Model>) {
    this.#host = host;
    this.#read = typeof reader === 'function' ? reader : (input) => accept(reader, input);
    this.#modeller = modeller;
    this.#place = new SettingController(host);
    this.#width = new WidthController(host);
    this.#script = new ChildScriptController(host);
    this.#source = new SourceController(host);
    host.addController(this);
  }

  /** How much room there is, for views that draw differently by it. */
  get width(): WidthController {
    return this.#width;
  }

  /** Reads the data once for every change of it: property or attribute, then child script, then `src`. */
  hostUpdate(): void {
    const input = this.#host.data ?? this.#script.text ?? this.#source.text;
    if (input === this.#input) return;
    this.#input = input;
    const reading = input === undefined ? undefined : this.#read(input);
    if (!(reading instanceof Promise)) return this.#take(reading, input);
    void reading.then((late) => {
      if (input !== this.#input) return;
      this.#take(late, input);
      this.#host.requestUpdate();
    });
  }

  /** A fetched document that cannot be read does not replace one that could. */
  #take(reading: Reading<Document> | undefined, input: unknown): void {
    const keeps = reading?.ok === false && input === this.#source.text && this.#reading?.ok === true;
    if (!keeps) this.#reading = reading;
  }

  /** Tells the page of every problem, once. */
  hostUpdated(): void {
    const problems = this.#problems;
    if (problems.length === 0 || problems === this.#told) return;
    if (this.#told && JSON.stringify(problems) === JSON.stringify(this.#told)) return;
    this.#told = problems;
    /** @internal The manifest lists events from `@fires` alone. */
    this.#host.dispatchEvent(new ProblemEvent(problems));
  }

  /** The page's own content until there is data; then the view of its model, or a notice. */
  render(view: (model: Model, place: Place) => unknown): unknown {
    const setting = this.#place.setting;
    const problems = this.#problems;
    if (problems.length > 0) return html`${this.notice(problems)}<slot></slot>`;
    if (!setting || this.#reading?.ok !== true) return this.#waiting(setting);
    const {value} = this.#reading;
    return view(this.#modeller(value, settingFor(value, setting)), this.#placeOf(setting));
  }

  get #problems(): readonly Problem[] {
    if (this.#reading?.ok === true) {
      const audience = this.#place.setting?.audience ?? 'public';
      const refused = refusal(this.#reading.value, audience);
      return refused ? [refused] : none;
    }
    if (this.#reading) return this.#reading.problems;
    return this.#source.problem ? [this.#source.problem] : none;
  }

  #waiting(setting: Setting | undefined): unknown {
    const loading = this.#source.loading && setting ? html`<p class="${this.#place.looks} waiting" role="status">${setting.language.words.loading}</p>` : nothing;
    return html`<slot></slot>${loading}`;
  }

  /** What stands in the place of something that cannot be shown; its words load when the first is needed. */
  notice(problems: readonly Problem[]): unknown {
    const language = this.#place.setting?.language;
    if (!language) return nothing;
    const say = this.#say?.locale === language.locale ? this.#say.words : undefined;
    if (!say) {
      void loadProblemWords(language).then((words) => {
        this.#say = {locale: language.locale, words};
        this.#host.requestUpdate();
      });
    }
    return notice(problems, this.#place.looks, language.words, say);
  }

  #placeOf({language: {words}, now}: Setting): Place {
    const {problem, since} = this.#source;
    const stale = problem !== undefined && since !== undefined;
    return {
      words,
      classes: `${this.#place.looks} ${this.#width.width}`,
      notes: stale ? [{text: words.staleSince(sayAge(words, now - since)), kind: 'doubt'} satisfies Note] : [],
      tableOpen: this.#tableOpen,
      onTable: (event) => {
        this.#tableOpen = (event.currentTarget as HTMLDetailsElement).open;
        this.#host.requestUpdate();
      },
    };
  }
}

const none: readonly Problem[] = [];

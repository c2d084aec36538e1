import type {ReactiveControllerHost} from 'lit';
import type {Words} from '../language/zh-hans/words.js';
import type {Described} from '../model/described.js';

type Host = ReactiveControllerHost & HTMLElement;

/** Draws a model's facts as a table when a reader opens it, by code that loads then. */
export class TableController {
  readonly #host: Host;
  #open = false;
  #model: Described | undefined;
  #drawn: unknown;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The table of a model, or what is said until there is one; `undefined` while it is closed. The last one stands until the next is made. */
  of(model: Described, words: Words): unknown {
    if (!this.#open) return undefined;
    if (model !== this.#model) {
      this.#model = model;
      void Promise.all([model.table(), import('./open-table.js')]).then(
        ([table, {openTable}]) => this.#draw(model, openTable(this.#host, table, words)),
        () => this.#draw(model, words.cannotShow),
      );
    }
    return this.#drawn ?? words.loading;
  }

  #draw(model: Described, drawn: unknown): void {
    if (model !== this.#model) return;
    this.#drawn = drawn;
    this.#host.requestUpdate();
  }

  readonly onToggle = ({currentTarget}: Event): void => {
    this.#open = (currentTarget as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };
}

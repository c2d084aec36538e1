import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Problem} from '../contract/problem.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly src?: string | undefined; readonly refresh?: string | undefined};

/** Fetches its host's `src`; see `text`, `problem`, `loading` and `since`. */
export class SourceController implements ReactiveController {
  readonly #host: Host;
  #src: string | undefined;
  #text: string | undefined;
  #problem: Problem | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** The last answer that came. */
  get text(): string | undefined {
    return this.#text;
  }

  /** Why there is no answer, or none as fresh as promised. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  get loading(): boolean {
    return this.#src !== undefined && this.#text === undefined && this.#problem === undefined;
  }

  /** When the last answer came, in milliseconds since 1970. */
  get since(): number | undefined {
    return undefined;
  }

  hostUpdate(): void {
    if (this.#host.src === this.#src) return;
    this.#src = this.#host.src;
    if (this.#src !== undefined) void this.#fetch(this.#src);
  }

  async #fetch(src: string): Promise<void> {
    const answer = await fetch(src, {cache: 'no-cache', credentials: 'same-origin'});
    this.#text = await answer.text();
    this.#host.requestUpdate();
  }
}

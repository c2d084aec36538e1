import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Problem} from '../contract/problem.js';
import {safeHref} from '../view/href.js';
import {follow, type Feed, type Follower} from './feed.js';
import {intervalOf} from './refresh.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly src?: string | undefined; readonly refresh?: string | undefined};

/** Fetches its host's `src` while the host is on the page, and again as often as its `refresh` says. */
export class SourceController implements ReactiveController, Follower {
  readonly #host: Host;
  readonly #wanted: () => boolean;
  #src = '';
  #interval: number | undefined;
  #feed: Feed | undefined;
  #text: string | undefined;
  #since: number | undefined;
  #problem: Problem | undefined;

  /** `wanted` says whether the host has no better data: then nothing is fetched for it. */
  constructor(host: Host, wanted: () => boolean) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  /** The address that is being followed, as the page gives it; empty for none. */
  get src(): string {
    return this.#src;
  }

  /** The last text that came, whether or not it can be read. */
  get text(): string | undefined {
    return this.#text;
  }

  /** Why there is no text, or none as fresh as promised. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  get loading(): boolean {
    return this.#feed !== undefined && this.#text === undefined && this.#problem === undefined;
  }

  /** When the text came or was last found unchanged, in milliseconds since 1970. */
  get since(): number | undefined {
    return this.#since;
  }

  get interval(): number | undefined {
    return this.#interval;
  }

  hostDisconnected(): void {
    this.#leave();
  }

  hostUpdate(): void {
    const src = this.#wanted() ? String(this.#host.src ?? '') : '';
    if (src !== this.#src) {
      this.#leave();
      this.#src = src;
      this.#text = this.#since = this.#problem = undefined;
    }
    const interval = intervalOf(this.#host.refresh);
    if (interval !== this.#interval) {
      this.#interval = interval;
      this.#feed?.arm();
    }
    if (src !== '' && !this.#feed && this.#host.isConnected) this.#join(src);
  }

  heard(): void {
    this.#take();
    this.#host.requestUpdate();
  }

  /** Only http, https and what is relative to the page is asked for; a page opened from a disk tries, and learns why not. */
  #join(src: string): void {
    if (safeHref(src) === undefined) {
      this.#problem = {code: 'invalid_format', path: '', values: {expected: 'link'}};
      return;
    }
    this.#feed = follow(new URL(src, document.baseURI).href, this);
    if (this.#feed.text !== undefined || this.#feed.problem) this.#take();
  }

  #take(): void {
    if (!this.#feed) return;
    const {text, since, problem} = this.#feed;
    // Nothing is forgotten because the source fails, nor when its widget is moved and follows anew.
    if (text !== undefined) this.#text = text;
    if (since !== undefined) this.#since = since;
    this.#problem = problem;
  }

  #leave(): void {
    this.#feed?.leave(this);
    this.#feed = undefined;
  }
}

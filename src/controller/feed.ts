import type {Problem} from '../contract/problem.js';
import {LEAST, waitOf} from './refresh.js';
import {request, type Answer} from './request.js';

/** Who follows an address, and how often it wants news, in milliseconds. */
export interface Follower {
  readonly interval: number | undefined;
  readonly heard: () => void;
}

const feeds = new Map<string, Feed>();

/** Joins those who follow an address, or is the first of them. */
export function follow(url: string, follower: Follower): Feed {
  if (feeds.size === 0) listen(true);
  const feed = feeds.get(url) ?? new Feed(url);
  feeds.set(url, feed);
  feed.join(follower);
  return feed;
}

/** One address on one page, for however many widgets show it: one request at a time, one clock, the last good answer. */
export class Feed {
  readonly #url: string;
  readonly #followers = new Set<Follower>();
  #text: string | undefined;
  #since: number | undefined;
  #problem: Problem | undefined;
  #giveUp: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the last answer came, how many have failed since the last good one, for how long the server wants its rest. */
  #last = -Infinity;
  #failures = 0;
  #rest = 0;
  #chance = 0;

  constructor(url: string) {
    this.#url = url;
  }

  get text(): string | undefined {
    return this.#text;
  }

  /** When `text` came or was last found unchanged, in milliseconds since 1970. */
  get since(): number | undefined {
    return this.#since;
  }

  /** Why the last request brought nothing. */
  get problem(): Problem | undefined {
    return this.#problem;
  }

  /** A newcomer gets what there is at once, and has it renewed unless it is fresh or the source needs its rest. */
  join(follower: Follower): void {
    this.#followers.add(follower);
    if (this.#due(LEAST) <= 0) this.#ask();
    else this.arm();
  }

  leave(follower: Follower): void {
    this.#followers.delete(follower);
    if (this.#followers.size > 0) return this.arm();
    this.#giveUp?.();
    clearTimeout(this.#timer);
    feeds.delete(this.#url);
    if (feeds.size === 0) listen(false);
  }

  /** Sets the clock by the most eager follower; it stands still while nobody looks at the page. */
  arm(): void {
    clearTimeout(this.#timer);
    const interval = Math.min(...Array.from(this.#followers, (follower) => follower.interval ?? Infinity));
    if (interval === Infinity || this.#giveUp || document.hidden) return;
    this.#timer = setTimeout(() => this.#ask(), this.#due(interval));
  }

  /** The page can be seen again, or has its network back, which may be all that was wrong. */
  wake(online: boolean): void {
    if (online && this.#failures > 0 && !document.hidden && this.#due(0) <= 0) this.#ask();
    else this.arm();
  }

  /** Milliseconds until the next request may be made; a clock that was set back does not stop it. */
  #due(interval: number): number {
    const wait = Math.max(this.#rest, interval === 0 ? LEAST : waitOf(interval, this.#failures, this.#chance));
    return Math.min(Math.max(0, this.#last + wait - Date.now()), wait);
  }

  #ask(): void {
    if (this.#giveUp) return;
    clearTimeout(this.#timer);
    this.#giveUp = request(this.#url, (answer) => this.#hear(answer));
  }

  #hear(answer: Answer): void {
    this.#giveUp = undefined;
    this.#last = Date.now();
    this.#chance = Math.random();
    if ('text' in answer) {
      this.#text = answer.text;
      this.#since = this.#last;
      this.#problem = undefined;
      this.#failures = this.#rest = 0;
    } else {
      this.#problem = answer.problem;
      this.#failures += 1;
      this.#rest = answer.rest;
    }
    this.arm();
    for (const follower of this.#followers) follower.heard();
  }
}

function listen(on: boolean): void {
  const change = on ? 'addEventListener' : 'removeEventListener';
  document[change]('visibilitychange', wakeAll);
  window[change]('online', wakeAll);
}

function wakeAll({type}: Event): void {
  for (const feed of feeds.values()) feed.wake(type === 'online');
}

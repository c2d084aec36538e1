import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {china} from '../calendar/china.js';
import {visibilities} from '../contract/kinds.js';
import {languageOf, loadLanguage, type Language} from '../language/language.js';
import type {Audience} from '../model/audience.js';
import type {Masking} from '../model/mask.js';
import type {Setting} from '../model/setting.js';
import {readNever, readSoon} from './newcomers.js';
import {watchPage} from './page.js';
import {latestNow} from './server-clock.js';

type Host = ReactiveControllerHost & HTMLElement;

let masking: Masking | undefined;

/** Replaces the rules by which persons are masked, for every widget that the page draws from now on; no document can. */
export function useMasking(other: Masking): void {
  masking = other;
}

/** The setting its host finds itself in: the page's language, audience, clock and looks, inherited from any ancestor. */
export class SettingController implements ReactiveController {
  readonly #host: Host;
  #leave: (() => void) | undefined;
  #awaited: string | undefined;
  #spoken: Language | undefined;
  /** Whether it is dark where its host has come, known to this turn alone: what a page loads may soon change it. */
  #found: boolean | undefined;
  #turn: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = watchPage(this.#host);
    readSoon(this.#read);
  }

  hostDisconnected(): void {
    readNever(this.#read);
    clearTimeout(this.#turn);
    this.#found = undefined;
    this.#leave?.();
  }

  /** What models may know; `undefined` while the page's language is on its way. */
  get setting(): Setting | undefined {
    const language = this.#language;
    if (!language) return undefined;
    const said = momentOf(inherited(this.#host, 'today'));
    return {language, calendar: china, now: said ?? Date.now(), pinned: said !== undefined, latest: latestNow(), ...(masking && {masking}), audience: this.audience};
  }

  /** Who looks, also while the language is on its way. */
  get audience(): Audience {
    return audienceOf(inherited(this.#host, 'audience'));
  }

  /** Classes of the shadow tree's root. */
  get looks(): string {
    return `cb${this.#found ?? this.#dark ? ' dark' : ''}${inherited(this.#host, 'size') === 'large' ? ' large' : ''}`;
  }

  get #language(): Language | undefined {
    const lang = inherited(this.#host, 'lang');
    const language = languageOf(lang);
    if (!language && lang !== this.#awaited) void loadLanguage(lang).then(() => this.#host.requestUpdate());
    this.#awaited = language ? undefined : lang;
    // A page that changes its language is not blank meanwhile.
    return (this.#spoken = language ?? this.#spoken);
  }

  readonly #read = () => {
    this.#found = this.#dark;
    this.#turn = setTimeout(() => (this.#found = undefined));
  };

  /** The page decides: `theme` on an ancestor, else the `color-scheme` that holds here; only "both" asks the reader's system. */
  get #dark(): boolean {
    const theme = inherited(this.#host, 'theme');
    if (theme === 'dark' || theme === 'light') return theme === 'dark';
    const scheme = getComputedStyle(this.#host).getPropertyValue('color-scheme');
    return scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  }
}

const audienceOf = (said: string | undefined): Audience => visibilities.find((audience) => audience === said) ?? 'public';

/** Which moment an ancestor says it is: the one given, or noon in Shanghai of a day. */
function momentOf(today: string | undefined): number | undefined {
  const said = today === undefined ? Number.NaN : Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(today) ? `${today}T12:00:00+08:00` : today);
  return Number.isNaN(said) ? undefined : said;
}

/** Looks for an attribute on the element and its ancestors, out through shadow roots. */
export function inherited(element: Element, name: string): string | undefined {
  const found = element.closest(`[${name}]`)?.getAttribute(name);
  if (found !== null && found !== undefined) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inherited(root.host, name) : undefined;
}

/** Milliseconds for which only headings stand where very many rows will; drawing some by other means first would be work for nothing. */
const PATIENCE = 50;

/** What not every ranking needs, or not at once: loaded with the first on the page that does. */
const sources = {
  grid: () => import('./ranking-grid.js').then(({RankingGrid}) => RankingGrid),
  groups: () => import('./ranking-groups.js').then(({RankingGroups}) => RankingGroups.load()),
  patience: () => new Promise<true>((resolve) => setTimeout(resolve, PATIENCE, true)),
  headings: () => import('./ranking-headings.js').then(({dressHeadings}) => dressHeadings),
  wall: () => import('./ranking-wall.js').then(({RankingWall}) => RankingWall),
  wishes: () => import('./ranking-wishes.js').then(({RankingWishes}) => RankingWishes),
};

export type Part = keyof typeof sources;

/** The parts that have come, for every ranking on the page. */
export const parts: {[Name in Part]?: Awaited<ReturnType<(typeof sources)[Name]>>} = {};

/** What one ranking has asked for, and what of it cannot be had. */
export class RankingParts {
  readonly #asked = new Map<Part, Promise<unknown>>();
  readonly #lost = new Set<Part>();
  readonly #came: (name: Part) => void;

  /** `came` is called when a part has come, or is lost: then there is more to draw. */
  constructor(came: (name: Part) => void) {
    this.#came = came;
  }

  /** Has a part come, once for each widget that asks. */
  need(name: Part): Promise<unknown> {
    const asked = this.#asked.get(name) ?? sources[name]().then((part) => Object.assign(parts, {[name]: part}), () => this.#lost.add(name)).then(() => this.#came(name));
    this.#asked.set(name, asked);
    return asked;
  }

  isAsked(name: Part): boolean {
    return this.#asked.has(name);
  }

  isLost(name: Part): boolean {
    return this.#lost.has(name);
  }
}

/** Milliseconds after rows have been painted before what their first painting does not need is begun. */
const REST = 60;

/** Some time after the next painting; on a page that nobody sees, and that is never painted, a second later. */
export const rested = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, REST));
    setTimeout(resolve, 1000);
  });

/** A clock that only a test moves. */
export interface FakeTime {
  /** Milliseconds since 1970. */
  now: number;
  /** How long each timer that is set has to go. */
  readonly waiting: readonly number[];
  /** Runs every timer that comes due on the way, in order. */
  pass(milliseconds: number): void;
  restore(): void;
}

/** Stops `Date` and `setTimeout` of the page; whoever calls this restores them in the same test. */
export function fakeTime(start: number | string = '2026-01-01T00:00:00Z'): FakeTime {
  const real = {Date, setTimeout: window.setTimeout.bind(window), clearTimeout: window.clearTimeout.bind(window)};
  const timers = new Map<number, {readonly due: number; readonly run: () => void}>();
  let last = 1e9;
  const time: FakeTime = {
    now: new real.Date(start).getTime(),
    get waiting() {
      return [...timers.values()].map(({due}) => due - time.now).sort((a, b) => a - b);
    },
    pass(milliseconds) {
      const until = time.now + milliseconds;
      for (;;) {
        const next = [...timers].filter(([, {due}]) => due <= until).sort(([, a], [, b]) => a.due - b.due)[0];
        if (!next) break;
        timers.delete(next[0]);
        time.now = Math.max(time.now, next[1].due);
        next[1].run();
      }
      time.now = until;
    },
    restore: () => Object.assign(window, real),
  };
  class StoppedDate extends real.Date {
    constructor(...args: readonly []) {
      if (args.length === 0) super(time.now);
      else super(...args);
    }
    static override now() {
      return time.now;
    }
  }
  Object.assign(window, {
    Date: StoppedDate,
    setTimeout: (run: () => void, wait = 0) => {
      last += 1;
      timers.set(last, {due: time.now + wait, run});
      return last;
    },
    clearTimeout: (id: number | undefined) => {
      if (!timers.delete(id ?? 0)) real.clearTimeout(id);
    },
  });
  return time;
}

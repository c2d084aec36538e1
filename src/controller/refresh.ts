/** No source is asked more often than this, whatever a page or a reader does. */
export const LEAST = 5_000;

/** A day: what is rarer is no refresh, and timers cannot count much further. */
const MOST = 24 * 3_600_000;

const UNITS: Readonly<Record<string, number>> = {s: 1_000, m: 60_000, h: 3_600_000};

/** How often to fetch again, in milliseconds, from `30s`, `5m` or `1h`; nonsense means never. */
export function intervalOf(refresh: unknown): number | undefined {
  const [, n, unit] = /^\s*(\d{1,6}(?:\.\d{1,3})?)\s*([smh])\s*$/.exec(String(refresh)) ?? [];
  const interval = Number(n) * (UNITS[unit ?? ''] ?? 0);
  return interval > 0 ? Math.min(Math.max(interval, LEAST), MOST) : undefined;
}

/**
 * How long to wait after an answer. A source that fails is asked again soon and then ever more rarely, at most every
 * two minutes or as often as it would be anyway. `chance` in 0–1 spreads many readers' requests by a tenth either way.
 */
export function waitOf(interval: number, failures: number, chance: number): number {
  const wait = failures === 0 ? interval : Math.min(LEAST * 2 ** failures, Math.max(interval, 120_000));
  return Math.max(LEAST, wait * (0.9 + 0.2 * chance));
}

/** How long a server asks to be left alone (`Retry-After`: seconds, or a time by the server's own clock), in milliseconds. */
export function restOf(headers: Headers): number {
  const said = headers.get('retry-after') ?? '';
  const clock = Date.parse(headers.get('date') ?? '');
  const rest = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - (Number.isNaN(clock) ? Date.now() : clock);
  return rest > 0 ? Math.min(rest, MOST) : 0;
}

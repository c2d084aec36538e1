/** The days a period covers, as days since 1970-01-01; what is cumulative (`../b`) begins before all others. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const DAY_MS = 86_400_000;

const numberOf = (year: number, month: number, day: number) => Date.UTC(year, month, day) / DAY_MS;

/** The first days of a month and of the next one lie around it. */
const months = (year: number, month: number, length: number): Span => ({first: numberOf(year, month, 1), last: numberOf(year, month + length, 1) - 1});

/** The days of a period; `undefined` when its days are none of a calendar (2021-02-30). Weeks begin on Monday, and week 1 holds 4 January (GB/T 7408, ISO 8601). */
export function spanOf(period: string): Span | undefined {
  const [from = '', to] = period.split('/');
  if (to !== undefined) {
    const last = dayNumberOf(to);
    const first = from === '..' ? -Infinity : dayNumberOf(from);
    return last === undefined || first === undefined || first > last ? undefined : {first, last};
  }
  const [, digits = '', kind = 'M', n] = /^(\d{4})(?:-([HQW])?(\d{1,2}))?$/.exec(from) ?? [];
  const [year, at] = [Number(digits), Number(n)];
  if (digits === '') {
    const day = dayNumberOf(from);
    return day === undefined ? undefined : {first: day, last: day};
  }
  if (n === undefined) return months(year, 0, 12);
  if (kind === 'H') return months(year, 6 * (at - 1), 6);
  if (kind === 'Q') return months(year, 3 * (at - 1), 3);
  if (kind === 'M') return months(year, at - 1, 1);
  const fourth = numberOf(year, 0, 4);
  const first = fourth - ((fourth + 3) % 7) + 7 * (at - 1);
  return {first, last: first + 6};
}

function dayNumberOf(day: string): number | undefined {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const number = numberOf(Number(year), Number(month) - 1, Number(date));
  return year !== '' && new Date(number * DAY_MS).getUTCDate() === Number(date) ? number : undefined;
}

import {dayNumber, DAY_MS, startOfDay} from '../calendar/day.js';
import type {LedgerItem} from '../contract/case-ledger.js';
import {ledgerStates} from '../contract/ledger-kinds.js';
import type {Deadline} from './deadline.js';
import type {Facet} from './disclosure-survey.js';
import {lights, stages, standOf, type LedgerClock, type LedgerDay, type Stand} from './ledger-stand.js';
import {dayOfMoment, momentOf} from './moment.js';

/** What an entry is shown as, in the order of the process. */
export const shownStates = [...ledgerStates.slice(0, -1), 'doubtful', 'written_off'] as const;

/** What a ledger is filtered by. */
export type LedgerFacet = Facet<'state' | 'unit' | 'light'>;

/** How many entries there are of each kind; the first four are all of them. */
export interface LedgerCounts {
  readonly open: number;
  readonly doubtful: number;
  readonly rectified: number;
  readonly written_off: number;
  /** Of the open ones. */
  readonly overdue: number;
  readonly soon: number;
  /** Lines of feedback awaited for open entries, and those among them that are late. */
  readonly lines: number;
  readonly lateLines: number;
}

/** What one look at all entries tells of a day: a few bytes an entry, so that many of them stay small. */
export interface LedgerSurvey {
  /** Places in the document: open ones by light and deadline, then doubtful ones, then those put right, then those written off, the latest first. */
  readonly order: Uint32Array;
  readonly counts: LedgerCounts;
  /** By the place in `shownStates`. */
  readonly state: Uint8Array;
  /** By the place in `lights`; above those, no clock runs. */
  readonly light: Uint8Array;
  /** The number of the last day, of the clock that presses or else the entry's own; `NEVER` where there is none. */
  readonly due: Int32Array;
  readonly provisional: boolean;
  /** Whether any entry has feedback or evidence to be shown. */
  readonly told: boolean;
  /** Until when it holds: the next midnight in Shanghai, or the next moment at which something turns. */
  readonly until: number;
  /** Made when first asked for, which is after the first entries are on the page. */
  readonly facets: readonly LedgerFacet[];
}

/** Later than any day that can be written. */
export const NEVER = 500_000;

/** Looks at every entry once. */
export function surveyOf(items: readonly LedgerItem[], day: LedgerDay, shows: (item: LedgerItem) => boolean): LedgerSurvey {
  const {length} = items;
  const [state, light, due, keys] = [new Uint8Array(length), new Uint8Array(length), new Int32Array(length), new Float64Array(length)];
  const counts = {open: 0, doubtful: 0, rectified: 0, written_off: 0, overdue: 0, soon: 0, lines: 0, lateLines: 0};
  let [provisional, told, until] = [false, false, startOfDay(day.today) + DAY_MS];
  const look = (clock: LedgerClock | undefined) => {
    if (!clock) return;
    const {standing, deadline} = clock;
    if (standing?.provisional === true && standing.light !== 'done') provisional = true;
    if (deadline?.instant !== undefined && deadline.instant >= day.now && deadline.instant < until) until = deadline.instant + 1;
  };
  const turn = (date: Parameters<typeof momentOf>[0]) => {
    // A day that is yet to come turns at its midnight.
    if (typeof date !== 'string' || !date.includes('T')) return;
    const moment = Date.parse(date);
    if (moment > day.now && moment < until) until = moment;
  };
  items.forEach((item, index) => {
    const stand = standOf(item, day);
    const {stage, tracks} = stand;
    const clock = pressingClock(stand);
    const name = stage === 'open' && stand.pressing !== undefined ? clock?.standing?.light : undefined;
    state[index] = (shownStates as readonly string[]).indexOf(stand.state);
    light[index] = name === undefined ? lights.length : (lights as readonly string[]).indexOf(name);
    due[index] = dayNumberOf(clock?.deadline);
    counts[stage] += 1;
    if (stage === 'open') for (const track of tracks) {
      if (track.state !== 'waiting' && track.state !== 'returned') continue;
      counts.lines += 1;
      if (track.clock?.standing?.light === 'overdue') counts.lateLines += 1;
    }
    if (name === 'overdue') counts.overdue += 1;
    if (name === 'due_soon' || name === 'due_today') counts.soon += 1;
    look(stand.clock);
    for (const track of tracks) look(track.clock);
    turn(item.received);
    turn(item.rectifiedAt);
    turn(item.writeOff?.at);
    if (item.tracks) for (const {repliedAt} of item.tracks) turn(repliedAt);
    told ||= shows(item);
    const ended = stage === 'written_off' ? momentOf(item.writeOff?.at) : undefined;
    const by = stage === 'written_off' ? NEVER - (ended === undefined ? 0 : dayNumber(dayOfMoment(ended))) : due[index];
    // One number to sort by: how far it has come, its light, its day, its place in the document.
    keys[index] = (((stages.indexOf(stage) * 8 + light[index]) * 0x100000 + by + 0x8000) * 0x1000000) + index;
  });
  let facets: readonly LedgerFacet[] | undefined;
  return {
    order: Uint32Array.from(keys.sort(), (key) => key % 0x1000000),
    counts,
    state,
    light,
    due,
    provisional,
    told,
    until,
    get facets() {
      return (facets ??= facetsOf(items, state, light));
    },
  };
}

/** The clock that presses most, or else the entry's own. */
export const pressingClock = ({pressing, clock, tracks}: Stand) => (pressing === undefined || pressing < 0 ? clock : tracks[pressing]!.clock);

const dayNumberOf = (deadline: Deadline | undefined): number => (deadline?.day === undefined ? NEVER : dayNumber(deadline.day));

/** States in the order of the process, lights by how they press, units by how many entries they have. */
function facetsOf(items: readonly LedgerItem[], state: Uint8Array, light: Uint8Array): readonly LedgerFacet[] {
  const met = new Map<string, number>();
  for (const {unit = ''} of items) met.set(unit, (met.get(unit) ?? 0) + 1);
  const units = [...met].sort(([a, n], [b, m]) => Number(a === '') - Number(b === '') || m - n).map(([unit]) => unit);
  const places = new Map(units.map((unit, place) => [unit, place]));
  return [
    among('state', shownStates, state),
    {key: 'unit', values: units, of: Uint16Array.from(items, ({unit = ''}) => places.get(unit)!)},
    among('light', [...lights, 'none'], light),
  ];
}

/** Those of a closed set that are met, in its order. */
function among(key: 'state' | 'light', all: readonly string[], places: Uint8Array): LedgerFacet {
  const used = new Set(places);
  const values = all.filter((_, place) => used.has(place));
  return {key, values, of: Uint16Array.from(places, (place) => values.indexOf(all[place]!))};
}

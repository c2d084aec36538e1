import type {LedgerDue, LedgerItem, LedgerTrack} from '../contract/case-ledger.js';
import type {Moment as SourceMoment, TimeLimit} from '../contract/case-timeline.js';
import type {LedgerState, TrackState} from '../contract/ledger-kinds.js';
import type {Quantity} from '../contract/quantity.js';
import type {Limits} from './case-limit.js';
import type {Deadline, Moment, Pause, Standing} from './deadline.js';
import {full, numberOf} from './figure.js';
import {HUNDREDTHS} from './hundredths.js';
import {deadlineFrom, givenDay, hasHappened, isBefore, momentOf, standingOf} from './moment.js';
import type {Setting} from './setting.js';

/** The setting with the day it is in Shanghai, and the limits that `due.after` refers to. */
export interface LedgerDay extends Setting {
  readonly today: string;
  readonly limits: Limits | undefined;
}

/** How far an entry has come, in the order of a ledger. Every one of them is in one of these, and is counted there alone. */
export const stages = ['open', 'doubtful', 'rectified', 'written_off'] as const;
export type Stage = (typeof stages)[number];

/** Why an entry that is called written off cannot look it (不解决不销账). */
export type LedgerDoubt = 'unstated' | 'unpaid' | 'underpaid' | 'goal' | 'feedback' | 'judicial' | 'unproven' | 'reversed';

/** A limit at work: what it says, when it ends, where it stands. Without whole dates the length alone is known. */
export interface LedgerClock {
  readonly due: LedgerDue;
  /** The limit of the law that it refers to. */
  readonly law: TimeLimit | undefined;
  readonly deadline: Deadline | undefined;
  readonly standing: Standing | undefined;
}

/** One line of feedback with its clock. */
export interface TrackStand {
  readonly state: TrackState;
  readonly clock: LedgerClock | undefined;
}

/** Where an entry stands, before any word is said. */
export interface Stand {
  readonly stage: Stage;
  /** What it is shown as; `doubtful` in the place of written off. */
  readonly state: LedgerState | 'doubtful';
  readonly doubts: readonly LedgerDoubt[];
  readonly clock: LedgerClock | undefined;
  readonly tracks: readonly TrackStand[];
  /** The running clock that presses most: the entry's own, −1, or that of a track; `undefined` where none runs. */
  readonly pressing: number | undefined;
}

/** Lights of clocks that still run, the most pressing first. */
export const lights = ['overdue', 'due_today', 'due_soon', 'on_time', 'paused'] as const;
export type RunningLight = (typeof lights)[number];

const none: readonly never[] = [];

/** Where an entry stands on a day. A doubtful one has no light: neither done in time, nor still at work. */
export function standOf(item: LedgerItem, day: LedgerDay): Stand {
  const {writeOff, rectifiedAt, tracks = none, pauses = none, received} = item;
  const claimed = writeOff ? writeOff.at === undefined || hasHappened(writeOff.at, day) : item.state === 'written_off';
  const rectified = rectifiedAt === undefined ? item.state === 'rectified' : hasHappened(rectifiedAt, day);
  const answered = tracks.length === 0 ? none : tracks.map((track) => stateOf(track, day));
  const waiting = answered.some((state) => state === 'waiting' || state === 'returned');
  const doubts = claimed ? doubtsOf(item, waiting) : none;
  const stage: Stage = doubts.length > 0 ? 'doubtful' : claimed ? 'written_off' : rectified && !waiting ? 'rectified' : 'open';
  const met = rectifiedAt ?? (claimed ? writeOff?.at : undefined);
  const stops = pauses.length === 0 ? none : pauses.map(({from, to}): Pause => ({from: momentOf(from) ?? from, to: momentOf(to)}));
  // Since when it rests is not said: it has a deadline once that is known.
  const rests = item.state === 'suspended' && pauses.length === 0 && !claimed && !rectified;
  const own = item.due && clockOf(item.due, received, stops, claimed || rectified ? {at: momentOf(met)} : undefined, day);
  const clock = own && (stage === 'doubtful' ? {...own, standing: undefined} : rests ? {...own, standing: {light: 'paused', workdays: 0, provisional: false} as const} : own);
  const lines = tracks.length === 0 ? none : tracks.map((track, index): TrackStand => {
    const state = answered[index]!;
    const over = state === 'replied' || state === 'accepted';
    const found = track.due && clockOf(track.due, track.sent, [], over ? {at: momentOf(track.repliedAt)} : undefined, day);
    return {state, clock: found && claimed && !over ? {...found, standing: undefined} : found};
  });
  return {stage, state: stateOn(item, stage, rectified), doubts, clock, tracks: lines, pressing: pressingOf(clock, lines)};
}

/** What an entry is shown as. A day that is yet to come has not changed anything. */
function stateOn({state = 'registered'}: LedgerItem, stage: Stage, rectified: boolean): Stand['state'] {
  if (stage !== 'open') return stage;
  if (rectified) return 'rectified';
  return state === 'written_off' || state === 'rectified' ? 'rectifying' : state;
}

/** What was answered counts by its day, unless it was sent back. */
function stateOf({state, repliedAt}: LedgerTrack, day: LedgerDay): TrackState {
  if (state === 'returned') return state;
  if (repliedAt !== undefined) return !hasHappened(repliedAt, day) ? 'waiting' : state === 'accepted' ? state : 'replied';
  return state ?? 'waiting';
}

/** The day that is stated, else what is counted from its beginning; no light where it was met and nobody knows when. */
function clockOf(due: LedgerDue, began: SourceMoment | undefined, pauses: readonly Pause[], met: {readonly at: Moment | undefined} | undefined, day: LedgerDay): LedgerClock {
  const law = due.after === undefined || due.n !== undefined ? undefined : day.limits?.get(due.after);
  const {n, unit} = law ?? due;
  const stated = momentOf(due.day);
  const from = due.day === undefined ? momentOf(due.from ?? began) : undefined;
  const deadline = stated !== undefined ? givenDay(stated) : from !== undefined && n !== undefined && unit !== undefined ? deadlineFrom({n, unit}, from, pauses, day.calendar) : undefined;
  const known = deadline && (deadline.day !== undefined || deadline.paused) && !(met && met.at === undefined);
  return {due, law, deadline, standing: known ? standingOf(deadline, met?.at, day) : undefined};
}

function pressingOf(own: LedgerClock | undefined, tracks: readonly TrackStand[]): number | undefined {
  let [found, rank, most]: [number | undefined, number, number] = [undefined, lights.length, 0];
  for (let index = -1; index < tracks.length; index += 1) {
    const standing = (index < 0 ? own : tracks[index]!.clock)?.standing;
    const light = standing ? (lights as readonly string[]).indexOf(standing.light) : -1;
    if (!standing || light < 0 || light > rank) continue;
    const days = light === 0 ? -standing.workdays : standing.workdays;
    if (light < rank || days < most) [found, rank, most] = [index, light, days];
  }
  return found;
}

/**
 * 不解决不销账: written off is what was paid in full or reached its goal, with every line of feedback in, or has a stated
 * reason. What the source does not say counts as not said, never as done.
 */
function doubtsOf(item: LedgerItem, waiting: boolean): readonly LedgerDoubt[] {
  const {goalMet, state, writeOff, received} = item;
  const [began, ended] = [momentOf(received), momentOf(writeOff?.at)];
  const reversed: readonly LedgerDoubt[] = began !== undefined && ended !== undefined && isBefore(ended, began) ? ['reversed'] : [];
  if (writeOff?.reason !== undefined) return reversed;
  const payment = paymentOf(item);
  const doubts: readonly LedgerDoubt[] = [
    ...(payment === undefined || payment === 'paid' ? [] : [payment]),
    ...(goalMet === false ? (['goal'] as const) : []),
    ...(waiting ? (['feedback'] as const) : []),
    ...(state === 'in_judicial' ? (['judicial'] as const) : []),
  ];
  return [...(doubts.length === 0 && payment === undefined && goalMet !== true ? (['unproven'] as const) : doubts), ...reversed];
}

/**
 * What was paid against what was verified, else claimed: money, and people where both are known. Nothing is said where
 * nothing is owed; what is too small to be shown on both sides is not held against anybody.
 */
export function paymentOf({claimed, verified, paid}: Pick<LedgerItem, 'claimed' | 'verified' | 'paid'>): 'paid' | 'unstated' | 'unpaid' | 'underpaid' | undefined {
  let settled = false;
  for (const what of ['money', 'people'] as const) {
    const usual = what === 'money' ? '元' : '人';
    const [owed, given] = [hundredths(verified?.[what], usual) ?? hundredths(claimed?.[what], usual), hundredths(paid?.[what], usual)];
    if (owed === undefined && isHidden(verified?.[what] ?? claimed?.[what]) && isHidden(paid?.[what])) settled = true;
    if (owed === undefined || owed === 0 || (given === undefined && settled)) continue;
    if (given === undefined) return what === 'people' && isHidden(paid?.people) ? 'underpaid' : 'unstated';
    if (given < owed || (given === owed && full(paid?.[what]).qualifier === 'lt')) return given === 0 ? 'unpaid' : 'underpaid';
    settled = true;
  }
  return settled ? 'paid' : undefined;
}

const isHidden = (quantity: Quantity | undefined) => full(quantity).missing === 'suppressed';

/** A figure in hundredths of its usual unit, however it is qualified; of another kind of unit there is none. */
function hundredths(quantity: Quantity | undefined, usual: string): number | undefined {
  const number = numberOf(quantity);
  const size = HUNDREDTHS[full(quantity).unit ?? usual];
  return number === undefined || size === undefined ? undefined : Math.round(number * size);
}

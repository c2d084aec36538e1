import {dayAt, dayNumber} from '../calendar/day.js';
import type {PhaseTrackDocument} from '../contract/phase-track.js';
import {wholeDay} from '../contract/whole-day.js';
import type {PhaseDays, PhaseStatus} from './phase-days.js';
import type {Voice} from './phase-voice.js';

/** A phase drawn to scale, in parts of a hundred of the whole; phases that overlap lie in lanes. */
export interface Segment {
  readonly name: string;
  readonly no: string;
  readonly status: PhaseStatus;
  readonly from: number;
  readonly width: number;
  readonly lane: number;
  /** How much of it is over. */
  readonly elapsed: number;
}

/** A day marked on the track. */
export interface Mark {
  readonly kind: 'today' | 'made' | 'published';
  readonly at: number;
  readonly label: string;
}

/** The phases to scale; none when the plan leaves a phase without its days. */
export interface TrackModel {
  readonly segments: readonly Segment[];
  readonly lanes: number;
  readonly marks: readonly Mark[];
  /** Where milestones stand. */
  readonly points: readonly number[];
}

/** When the plan was made and published, by Shanghai's day. */
export const papersOf = ({madeOn, publishedAt}: PhaseTrackDocument) =>
  ([['made', madeOn], ['published', publishedAt]] as const).flatMap(([kind, at]) => (at === undefined ? [] : [[kind, at.includes('T') ? dayAt(Date.parse(at)) : at] as const]));

/** Draws the phases to scale where all have their days, or all their lengths in one unit; else there is no scale to draw to. */
export function trackOf(document: PhaseTrackDocument, names: readonly string[], all: readonly PhaseDays[], today: string, {words, say}: Voice): TrackModel | undefined {
  const spans = all.flatMap(({first, last, nth}): readonly Span[] =>
    nth ? [[nth.from, nth.to]] : first !== undefined && last !== undefined ? [[dayNumber(first), dayNumber(last)]] : [],
  );
  if (spans.length === 0 || spans.length < all.length) return undefined;
  const start = Math.min(...spans.map(([from]) => from));
  const whole = Math.max(...spans.map(([, to]) => to)) + 1 - start;
  // A day's middle is its place; a phase begins with its first day and ends with its last.
  const at = (day: number) => tidy((100 * (day - start)) / whole);
  const middles = (days: readonly string[]) => (all[0]?.nth ? [] : days.map(dayNumber).filter((day) => day >= start && day < start + whole).map((day) => at(day + 0.5)));
  const now = dayNumber(today);
  const ends: number[] = [];
  const segments = spans.map(([from, to], index): Segment => {
    const free = ends.findIndex((end) => end < from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    const status = all[index]?.status ?? 'unknown';
    const over = status === 'done' ? to + 1 : status === 'active' ? now + 1 : from;
    const start = at(from);
    return {name: names[index] ?? '', no: String(all[index]?.phase.no ?? ''), status, from: start, width: tidy(at(to + 1) - start), lane, elapsed: tidy(at(over) - start)};
  });
  const marked = [['today', today] as const, ...papersOf(document)];
  return {
    segments,
    lanes: ends.length,
    marks: marked.flatMap(([kind, day]) => middles([day]).map((x): Mark => ({kind, at: x, label: `${labelOf(kind, document, say)} ${shortDay(day, words)}`}))),
    points: middles(document.phases.flatMap(({milestones = []}) => milestones.flatMap(({at}) => wholeDay(at) ?? []))),
  };
}

type Span = readonly [from: number, to: number];

const tidy = (share: number) => Math.round(100 * share) / 100;

/** A closed document is judged at its own time, which is not today. */
const labelOf = (kind: Mark['kind'], {final}: PhaseTrackDocument, say: Voice['say']): string => (kind === 'today' && final === true ? say.judgedAt : say[kind]);

const shortDay = (day: string, {dayOfYear}: Voice['words']): string => dayOfYear(Number(day.slice(5, 7)), Number(day.slice(8)));

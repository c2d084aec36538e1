import type {LedgerEvidence, LedgerItem, LedgerTrack} from '../contract/case-ledger.js';
import type {Sum} from '../contract/case-timeline.js';
import type {Quantity} from '../contract/quantity.js';
import {grouped} from '../language/number.js';
import {sayDate, sayInstant} from '../language/time.js';
import type {CaseLedgerWords} from '../language/zh-hans/case-ledger.js';
import type {Words} from '../language/zh-hans/words.js';
import {mayShow} from './audience.js';
import type {Line} from './described.js';
import {missingOf, sayFigure} from './figure.js';
import {standOf, type LedgerClock, type LedgerDay, type Stand, type TrackStand} from './ledger-stand.js';
import {pressingClock} from './ledger-survey.js';
import {lightChip, type Chip} from './light.js';

/** The day with the phrases of this widget. */
export interface LedgerVoice extends LedgerDay {
  readonly words: Words;
  readonly say: CaseLedgerWords;
}

/** One line of feedback in words. */
export interface TrackModel {
  readonly name: string;
  readonly state: Chip;
  readonly light: Chip | undefined;
  /** Who answers, when it was sent, until when, when it came. */
  readonly lines: readonly Line[];
}

/** One entry in words, finished: groups of lines, as a table has them side by side and a card one below the other. */
export interface ItemModel {
  readonly id: string | undefined;
  readonly index: number;
  readonly name: string;
  readonly kind: string;
  readonly about: readonly Line[];
  readonly state: Chip;
  /** The clock that presses most, or where the entry's own came to. */
  readonly light: Chip | undefined;
  /** Whose clock it is, where it is that of a track. */
  readonly lightOf: string;
  readonly doubts: readonly string[];
  readonly dates: readonly Line[];
  readonly duty: readonly Line[];
  readonly goalMet: Chip | undefined;
  readonly involved: readonly Line[];
  readonly tracks: readonly TrackModel[];
  readonly evidence: readonly LedgerEvidence[];
  /** All that presses, for whoever hears it. */
  readonly sentence: string;
  readonly stand: Stand;
}

const TONES: Readonly<Record<Stand['state'], Chip['tone']>> = {registered: 'flag', assigned: 'mark', rectifying: 'mark', agreed: 'mark', in_judicial: 'mark', suspended: 'idle', rectified: 'mark', doubtful: 'bad', written_off: 'good'};

const TRACK_TONES: Readonly<Record<TrackStand['state'], Chip['tone']>> = {waiting: 'flag', replied: 'mark', accepted: 'good', returned: 'bad'};

/** What a reader may see of it; a shown piece of evidence is public, or the reader is not. */
export const evidenceFor = ({evidence = []}: LedgerItem, {audience}: Pick<LedgerDay, 'audience'>): readonly LedgerEvidence[] =>
  mayShow('internal', audience) ? evidence : evidence.filter((one) => one.public === true);

/** An entry in words; the internal ones for internal readers alone. */
export function itemModel(item: LedgerItem, index: number, voice: LedgerVoice): ItemModel {
  const {words, say, audience} = voice;
  const {writeOff, unit, goal, goalMet, tracks = [], pauses = []} = item;
  const inside = mayShow('internal', audience);
  const stand = standOf(item, voice);
  const standing = pressingClock(stand)?.standing;
  const track = stand.pressing === undefined || stand.pressing < 0 ? undefined : tracks[stand.pressing];
  const within = (text: string | undefined) => (inside ? text : undefined);
  const day = (date: Parameters<typeof sayDate>[1] | undefined) => date && sayDate(words, date);
  const state: Chip = {tone: TONES[stand.state], text: say.states[stand.state]};
  const light = standing && lightChip(standing, voice);
  const lightOf = track ? say.ofTrack(track.name) : '';
  const due = dueText(stand.clock, voice);
  const doubts = stand.doubts.map((doubt) => say.doubts[doubt]);
  return {
    id: item.id,
    index,
    name: item.item,
    kind: item.kind ?? '',
    about: lines([say.id, item.id], [say.refNo, within(item.refNo)], [say.source, item.source], [say.received, day(item.received)], [say.employer, within(item.employer)]),
    state,
    light,
    lightOf,
    doubts,
    dates: lines(
      [say.due, due],
      [say.pauses, words.list(pauses.map(({from, to, reason}) => (to === undefined ? say.since(sayDate(words, from)) : words.span(sayDate(words, from), sayDate(words, to))) + (reason === undefined ? '' : words.bracket(reason))))],
      [say.rectifiedAt, day(item.rectifiedAt)],
      [say.writeOff, writeOff && (typeof writeOff.at === 'object' && 'missing' in writeOff.at ? words.notStated : (day(writeOff.at) ?? words.notStated))],
      [say.writeOffBy, writeOff?.by],
      [say.writeOffPost, within(writeOff?.post)],
      [say.docNo, within(writeOff?.docNo)],
      [say.reason, writeOff?.reason],
    ),
    duty: lines([say.unitOf, unit ?? words.notStated], [say.post, within(item.post)], [say.goal, goal], [say.progress, item.progress], [say.internalText, within(item.internalText)]),
    goalMet: goalMet === undefined ? undefined : {tone: goalMet ? 'good' : 'bad', text: say.goalMet[goalMet ? 'yes' : 'no']},
    involved: lines(...(['claimed', 'verified', 'paid'] as const).map((name) => [say.measure[name], item[name] && sayFigures(item[name], voice)] as const)),
    tracks: tracks.map((one, at) => trackModel(one, stand.tracks[at]!, voice)),
    evidence: evidenceFor(item, voice),
    sentence: [item.item, state.text, ...doubts, due === undefined ? '' : say.due + words.space + due, light && [lightOf, light.text].filter(Boolean).join(words.space), say.unitOf + words.space + (unit ?? words.notStated)].filter(Boolean).join(words.comma) + words.stop,
    stand,
  };
}

function trackModel({name, unit, post, docNo, sent, repliedAt, reply}: LedgerTrack, {state, clock}: TrackStand, voice: LedgerVoice): TrackModel {
  const {words, say, audience} = voice;
  const inside = mayShow('internal', audience);
  const standing = clock?.standing;
  return {
    name,
    state: {tone: TRACK_TONES[state], text: say.tracks[state]},
    light: standing && lightChip(standing, voice),
    lines: lines(
      [say.unitOf, unit],
      [say.post, inside ? post : undefined],
      [say.docNo, inside ? docNo : undefined],
      [say.sent, sent && sayDate(words, sent)],
      [say.due, dueText(clock, voice)],
      [say.replied, repliedAt && sayDate(words, repliedAt)],
      [say.reply, inside ? reply : undefined],
    ),
  };
}

/** The last day and why: as stated, or as counted; without whole dates only how long there is. */
export function dueText(clock: LedgerClock | undefined, {words, say, audience}: LedgerVoice): string | undefined {
  if (!clock) return undefined;
  const {due: {day, ...own}, law, deadline} = clock;
  const {n, unit} = law ?? own;
  const [basis, evidence] = [own.basis ?? law?.basis, law?.evidence];
  const limit = n !== undefined && unit && day === undefined ? say.limit[unit](grouped(n)) : '';
  const last = day !== undefined ? sayDate(words, day) : deadline?.instant !== undefined ? sayInstant(words, deadline.instant) : deadline?.day === undefined ? '' : sayDate(words, deadline.day);
  const why = [last === '' ? '' : limit, basis, evidence !== undefined && evidence !== 'text' && mayShow('internal', audience) ? say.unchecked : ''].filter(Boolean).join(words.comma);
  const until = last === '' ? limit && say.within(limit) : last;
  return until === '' ? words.notStated : until + (why === '' ? '' : words.bracket(why));
}

/** People and money of one figure; what is missing is called by its name. */
export function sayFigures({people, money}: Sum, {words, say}: Pick<LedgerVoice, 'words' | 'say'>): string {
  const one = (quantity: Quantity | undefined, unit: string, label: string): readonly string[] => {
    if (quantity === undefined) return [];
    const {text} = sayFigure(words, quantity, unit);
    return [missingOf(quantity) === undefined ? text : say.missing(label, text)];
  };
  return say.figures([...one(people, say.people, say.peopleCount), ...one(money, say.money, say.amount)]);
}

const lines = (...pairs: readonly (readonly [label: string, text: string | undefined])[]): readonly Line[] =>
  pairs.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [{label, text}]));

import {dayNumber} from '../calendar/day.js';
import type {PhaseTrackDocument} from '../contract/phase-track.js';
import {grouped} from '../language/number.js';
import {sayDay} from '../language/time.js';
import {phaseTrack as home} from '../language/zh-hans/phase-track.js';
import {aboutOf, notesOf, periodOf} from './about.js';
import type {Described} from './described.js';
import {daysOf, type PhaseDays} from './phase-days.js';
import {leftOf, phaseModel, sizeOf, type PhaseModel} from './phase.js';
import {outcomesOf, tooEarly} from './phase-outcome.js';
import {papersOf, trackOf, type TrackModel} from './phase-scale.js';
import type {Voice} from './phase-voice.js';
import {todayOf, type Setting} from './setting.js';

export interface PhaseTrackModel extends Described {
  readonly phases: readonly PhaseModel[];
  readonly track: TrackModel | undefined;
  /** Today's place in the campaign, in words; the name of the track. */
  readonly place: string;
}

/** The phases of a campaign, and today's place among them by Shanghai's day. */
export function phaseTrackModel(document: PhaseTrackDocument, setting: Setting): PhaseTrackModel {
  const {language, calendar} = setting;
  const {words} = language;
  const say = language.say('phase-track', home);
  const voice: Voice = {words, say};
  const today = todayOf(setting);
  const all = daysOf(document.phases, today, calendar);
  const phases = all.map((one) => phaseModel(one, all, today, voice));
  const n = phases.length;
  const [firsts, lasts] = [all.flatMap(({first}) => first ?? []).sort(), all.flatMap(({last}) => last ?? []).sort()];
  const [first, last] = [firsts[0], lasts[lasts.length - 1]];
  // The whole campaign has days where every phase has.
  const begin = firsts.length === n && lasts.length === n ? first : undefined;
  const place = n === 0 ? '' : placeOf(all, begin, today, document.final === true, voice);
  const whole = begin === undefined || last === undefined ? [] : [words.span(sayDay(words, begin), sayDay(words, last)), say.inAll(nth(begin, last))];
  const outcomes = outcomesOf(phases.flatMap(({goals, milestones}) => [...goals, ...milestones]), voice);
  const late = lateness(document, all, first, voice);
  const provisional = all.some(({size, left, provisional}) => provisional || size?.provisional === true || left?.provisional === true);
  return {
    title: document.title,
    ...(document.subtitle !== undefined && {subtitle: document.subtitle}),
    context: [periodOf(document, words), n > 0 ? say.count(grouped(n)) : ''].filter(Boolean).join(words.middot),
    summary: (n === 0 ? say.noPhases : [[say.count(grouped(n)), ...whole].join(words.comma), place, ...(outcomes === '' ? [] : [outcomes])].join(words.semicolon)) + words.stop,
    table: () => import('./phase-table.js').then(({phaseTable}) => phaseTable(phases, all, voice)),
    notes: [
      ...notesOf(document, setting, [...all.flatMap((one) => [...contradiction(one, voice), ...tooEarly(one, today, voice)]), ...(provisional ? [say.provisional] : [])]),
      ...(late === '' ? [] : [{text: late + words.stop, kind: 'remark' as const}]),
    ],
    about: aboutOf(document, setting),
    empty: n === 0,
    phases,
    track: trackOf(document, phases.map(({name}) => name), all, today, voice),
    place,
  };
}

/** Which day of the campaign a day is; its first is 1. */
const nth = (first: string, day: string): string => grouped(dayNumber(day) - dayNumber(first) + 1);

function placeOf(all: readonly PhaseDays[], begin: string | undefined, today: string, final: boolean, voice: Voice): string {
  const {words, say} = voice;
  if (all.every(({status}) => status === 'done')) return say.allDone;
  const active = all.filter(({status}) => status === 'active');
  const next = all.flatMap(({phase: {name}, status, left}) => (status === 'upcoming' && left ? [{name, left}] : [])).sort((a, b) => a.left.days - b.left.days)[0];
  const left = active.length === 1 && active[0]?.left;
  const said = [
    begin !== undefined && begin <= today && say.placeOf(final ? sayDay(words, today) : say.today, nth(begin, today)),
    active.length > 0 && say.in(words.list(active.map(({phase: {name}}) => say.quoted(name)))),
    left && leftOf('active', left, voice),
    active.length === 0 && next && say.next(say.quoted(next.name), sizeOf(next.left, voice)),
  ];
  return said.filter(Boolean).join(words.comma) || say.undated;
}

/** Both facts of a plan that came after its first phase had begun (登封: 11月10日, 12月15日, 12月23日); empty when it came in time. */
function lateness(document: PhaseTrackDocument, all: readonly PhaseDays[], first: string | undefined, {words, say}: Voice): string {
  if (first === undefined) return '';
  const since = papersOf(document).flatMap(([kind, day]) => (day > first ? [say.lateOne(say[kind], sayDay(words, day), nth(first, day))] : []));
  const name = all.find((one) => one.first === first)?.phase.name ?? '';
  return since.length === 0 ? '' : say.late(say.quoted(name), sayDay(words, first), since);
}

/** A length that the given days contradict is shown with both figures. */
function contradiction({phase: {from, to, length, name}, size}: PhaseDays, {say}: Voice): readonly string[] {
  if (!length || !size || from === undefined || to === undefined || length.unit === 'months') return [];
  const counted = length.unit === 'days' ? size.days : size.n;
  return counted === length.n ? [] : [say.differs(say.quoted(name), say.lasts(grouped(length.n), length.unit), grouped(counted), length.unit)];
}

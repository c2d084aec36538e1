import type {WarningState} from '../contract/warning-kinds.js';
import type {WarningLevel, WarningPanelDocument, WarningSubject} from '../contract/warning-panel.js';
import {wholeDay} from '../contract/whole-day.js';
import {grouped} from '../language/number.js';
import {sayDate, sayDay} from '../language/time.js';
import {deadlineOf, lightOf, type Deadline, type Moment, type Standing} from './deadline.js';
import {sayFigure} from './figure.js';
import {tones, type Chip} from './light.js';
import {dayOfMoment} from './moment.js';
import {todayOf, type Setting} from './setting.js';
import {markOf, type Fact, type LevelMark, type Voice} from './warning-level.js';

/** One warned subject in words, for internal readers. */
export interface SubjectModel {
  readonly mark: LevelMark;
  readonly name: string;
  /** What is known of it, each with its label. */
  readonly facts: readonly Fact[];
  /** 用人单位 · 甲镇 */
  readonly place: string;
  readonly kind: string;
  readonly region: string;
  readonly before: string;
  readonly since: string;
  readonly reason: string;
  readonly measured: string;
  readonly due: string;
  readonly responsible: string;
  readonly state: string;
  /** How a response stands; computed, never taken from the document. */
  readonly light: Chip | undefined;
  readonly note: string;
  readonly lifted: boolean;
  readonly overdue: boolean;
  /** Counted with holidays that are not announced yet; hours from a day without a time are 暂定 for that alone. */
  readonly provisional: boolean;
  readonly subject: WarningSubject;
}

type SourceMoment = WarningSubject['since'];

/** A real day or an instant; a date without its year has no clock. */
const momentOf = (date: SourceMoment): Moment | undefined => (typeof date === 'string' && date.includes('T') ? Date.parse(date) : wholeDay(date));

/** Whether the day of one moment lies before another's, as far as both are known. */
export function momentBefore(a: SourceMoment, b: SourceMoment): boolean {
  const [one, two] = [momentOf(a), momentOf(b)];
  return one !== undefined && two !== undefined && dayOfMoment(one) < dayOfMoment(two);
}

/** Those who wait the longest over their time first, within the gravest level; lifted ones last. */
export function subjectsOf({scheme, subjects = []}: WarningPanelDocument, setting: Setting, voice: Voice): readonly SubjectModel[] {
  const levels = new Map(scheme.levels.map((level) => [level.key, level]));
  const grave = ({subject}: SubjectModel) => levels.get(subject.level)?.severity ?? 0;
  return subjects
    .flatMap((subject) => {
      const level = levels.get(subject.level);
      return level ? [subjectModel(subject, level, subject.before === undefined ? undefined : levels.get(subject.before), setting, voice)] : [];
    })
    .sort((a, b) => Number(a.lifted) - Number(b.lifted) || grave(b) - grave(a) || Number(b.overdue) - Number(a.overdue));
}

function subjectModel(subject: WarningSubject, level: WarningLevel, before: WarningLevel | undefined, setting: Setting, voice: Voice): SubjectModel {
  const {words, say} = voice;
  const {measured = [], since, kind = '', region = ''} = subject;
  const state = stateOf(subject, setting);
  const due = dueOf(subject, level, setting);
  const standing = due && standingOf(subject, state, due, setting);
  const said = (date: SourceMoment) => (date === undefined ? '' : sayDate(words, date));
  const day = subject.due === undefined ? (due?.day === undefined ? '' : sayDay(words, due.day)) : said(subject.due);
  const provisional = due?.provisional === true;
  const told = {
    reason: subject.reason ?? '',
    measured: words.list(measured.map(({label, figure, unit}) => label + words.space + sayFigure(words, figure, unit).text)),
    since: said(since),
    due: day === '' ? '' : provisional ? day + words.bracket(say.provisional) : day,
    responsible: subject.responsible ?? level.responsible ?? '',
  };
  const move = before && before.key !== level.key ? {label: before.severity < level.severity ? say.raised : say.lowered, text: say.move(before.label, level.label)} : undefined;
  const facts = [
    ...(['reason', 'measured', 'since'] as const).map((key) => ({label: say[key], text: told[key]})),
    ...(move ? [move] : []),
    ...(['due', 'responsible'] as const).map((key) => ({label: say[key], text: told[key]})),
    {label: say.remark, text: subject.note ?? ''},
  ];
  return {
    ...told,
    facts: facts.filter(({text}) => text !== ''),
    mark: markOf(level, voice),
    name: subject.name,
    place: [kind, region].filter(Boolean).join(words.middot),
    kind,
    region,
    before: before?.label ?? '',
    state: [say.states[state], subject.liftedAt === undefined ? (subject.respondedAt === undefined ? '' : said(subject.respondedAt)) : said(subject.liftedAt)].filter(Boolean).join(words.space),
    light: standing && lightText(standing, voice),
    note: subject.note ?? '',
    lifted: state === 'lifted',
    overdue: standing?.light === 'overdue',
    provisional: (provisional || standing?.provisional === true) && level.limit?.unit !== 'hours',
    subject,
  };
}

/** What has a day is as far as that day says; else as the document says, and who does not say waits. */
function stateOf({state, respondedAt, liftedAt}: WarningSubject, setting: Setting): WarningState {
  if (hasHappened(liftedAt, setting)) return 'lifted';
  if (state === undefined) return hasHappened(respondedAt, setting) ? 'answered' : 'issued';
  return state;
}

function hasHappened(date: SourceMoment, setting: Setting): boolean {
  if (date === undefined) return false;
  const moment = momentOf(date);
  return moment === undefined || (typeof moment === 'number' ? moment <= setting.now : moment <= todayOf(setting));
}

/** The day that is stated, else the day of the warning and the time its level gives. */
function dueOf({due, since}: WarningSubject, {limit}: WarningLevel, {calendar}: Setting): Deadline | undefined {
  const stated = momentOf(due);
  if (due !== undefined) return stated === undefined ? undefined : {day: dayOfMoment(stated), ...(typeof stated === 'number' && {instant: stated}), provisional: false, paused: false};
  const from = momentOf(since);
  return limit && from !== undefined ? deadlineOf({limit, from}, calendar) : undefined;
}

/** No light for an answer whose day nobody states, nor for what was lifted without one. */
function standingOf({respondedAt}: WarningSubject, state: WarningState, due: Deadline, setting: Setting): Standing | undefined {
  if (hasHappened(respondedAt, setting)) {
    const at = momentOf(respondedAt);
    return at === undefined ? undefined : lightOf(due, at, setting.now, setting.calendar);
  }
  return state === 'issued' || state === 'responding' ? lightOf(due, undefined, setting.now, setting.calendar) : undefined;
}

function lightText({light, workdays, provisional}: Standing, {words, say}: Voice): Chip | undefined {
  if (light === 'paused') return undefined;
  const text = say.light[light](workdays === 0 && light !== 'on_time' && light !== 'due_soon' ? '' : grouped(workdays));
  return {tone: tones[light], text: provisional ? text + words.bracket(say.provisional) : text};
}

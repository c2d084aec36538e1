import type {LimitSet} from '../contract/case-kinds.js';
import type {CaseLedgerDocument, LedgerItem} from '../contract/case-ledger.js';
import type {TimeLimit} from '../contract/case-timeline.js';
import {grouped} from '../language/number.js';
import {caseLedger as home} from '../language/zh-hans/case-ledger.js';
import {aboutOf, notesOf, periodOf} from './about.js';
import {limitsOf, type Limits} from './case-limit.js';
import type {Described} from './described.js';
import {full, numberOf, sayFigure} from './figure.js';
import {evidenceFor, itemModel, type ItemModel, type LedgerVoice} from './ledger-item.js';
import {surveyOf, type LedgerCounts, type LedgerSurvey} from './ledger-survey.js';
import {todayOf, type Setting} from './setting.js';

/** Limits of the law by the name of their set. */
export type LimitSets = Readonly<Partial<Record<LimitSet, readonly TimeLimit[]>>>;

/** One of the numbers above the list. */
export interface CountModel {
  readonly key: keyof LedgerCounts;
  readonly figure: string;
  readonly label: string;
}

export interface CaseLedgerModel extends Described {
  readonly document: CaseLedgerDocument;
  readonly voice: LedgerVoice;
  readonly survey: LedgerSurvey;
  readonly counts: readonly CountModel[];
  /** An entry by its place in the document, made when asked for. */
  readonly item: (index: number) => ItemModel;
  /** How many entries, in the ledger's own unit. */
  readonly counted: (n: number) => string;
  /** The document names a set of limits that is not at hand yet. */
  readonly wants: LimitSet | undefined;
}

const KEYS = ['open', 'overdue', 'soon', 'rectified', 'doubtful', 'written_off'] as const;

/** Entries in words that are kept, for whoever scrolls to and fro. */
const KEPT = 400;

/**
 * A ledger as it stands on this day: open entries first, by light and deadline. An entry that is called written off without
 * payment, goal or a reason is doubtful and counted apart (不解决不销账). `sets`: the law's limits, as far as they are at hand.
 */
export function caseLedgerModel(document: CaseLedgerDocument, setting: Setting, sets: LimitSets = {}): CaseLedgerModel {
  const {words} = setting.language;
  const say = setting.language.say('case-ledger', home);
  const {title, subtitle, items, timeLimits, reported, issueNo} = document;
  const voice: LedgerVoice = {...setting, words, say, today: todayOf(setting), limits: limitsOf(timeLimits, sets)};
  const survey = surveyed(items, voice);
  const {counts, provisional} = survey;
  const counted = (n: number) => say.counted(n, document.unit);
  const kept = new Map<number, ItemModel>();
  return {
    title,
    ...(subtitle !== undefined && {subtitle}),
    context: [typeof document.period === 'string' && periodOf(document, words), items.length > 0 && counted(items.length), issueNo].filter(Boolean).join(words.middot),
    summary: sentence(document, survey, voice, counted),
    table: () => import('./ledger-table.js').then(({ledgerTable}) => ledgerTable(document, survey, voice)),
    notes: notesOf(document, setting, [
      ...(counts.doubtful > 0 ? [say.doubtfulMeans(counted(counts.doubtful))] : []),
      ...reportedDoubts(reported, counts, items.length, voice, document.unit),
      ...(provisional ? [say.provisionalMeans] : []),
    ]),
    about: aboutOf(document, setting),
    empty: items.length === 0,
    document,
    voice,
    survey,
    counts: KEYS.map((key) => ({key, figure: grouped(counts[key]), label: say.counts[key]})),
    item: (index) => {
      const known = kept.get(index);
      if (known) return known;
      if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
      const made = itemModel(items[index]!, index, voice);
      kept.set(index, made);
      return made;
    },
    counted,
    wants: typeof timeLimits === 'string' && sets[timeLimits] === undefined ? timeLimits : undefined,
  };
}

interface Known {
  readonly survey: LedgerSurvey;
  readonly voice: {readonly now: number; readonly calendar: unknown; readonly limits: Limits | undefined; readonly audience: string};
}

const surveys = new WeakMap<readonly LedgerItem[], Known>();

/** Looks at all entries, once for a document as long as nothing turns. */
function surveyed(items: readonly LedgerItem[], voice: LedgerVoice): LedgerSurvey {
  const {now, calendar, limits, audience} = voice;
  const known = surveys.get(items);
  if (known?.voice.calendar === calendar && known.voice.limits === limits && known.voice.audience === audience && now >= known.voice.now && now < known.survey.until) return known.survey;
  const survey = surveyOf(items, voice, (item) => item.tracks !== undefined || evidenceFor(item, voice).length > 0);
  surveys.set(items, {survey, voice: {now, calendar, limits, audience}});
  return survey;
}

/** 台账共 26 项：未销号 14 项（已超期 3 项、即将到期 2 项）、…；待反馈 3 条；最紧迫的是“…”，已超期 9 个工作日。 */
function sentence({items}: CaseLedgerDocument, {counts, order}: LedgerSurvey, voice: LedgerVoice, counted: (n: number) => string): string {
  const {words, say} = voice;
  if (items.length === 0) return words.empty + words.stop;
  const pressing = (['overdue', 'soon'] as const).flatMap((key) => (counts[key] === 0 ? [] : [say.lit[key](counted(counts[key]))]));
  const parts = [
    say.open(counted(counts.open)) + (pressing.length === 0 ? '' : words.bracket(words.list(pressing))),
    ...(counts.rectified === 0 ? [] : [say.awaiting(counted(counts.rectified))]),
    say.writtenOff(counted(counts.written_off)),
    ...(counts.doubtful === 0 ? [] : [say.doubtful(counted(counts.doubtful))]),
  ];
  const first = counts.overdue + counts.soon > 0 ? itemModel(items[order[0]!]!, order[0]!, voice) : undefined;
  return [
    say.all(counted(items.length)) + words.colon + words.list(parts),
    ...(counts.lines === 0 ? [] : [say.lines(grouped(counts.lines), counts.lateLines === 0 ? '' : grouped(counts.lateLines))]),
    ...(first?.light ? [say.worst(first.name, [first.lightOf, first.light.text].filter(Boolean).join(words.space))] : []),
  ].join(words.semicolon) + words.stop;
}

/** What the source states of all entries, where the ledger does not bear it out; both numbers stand, neither is mended. */
function reportedDoubts(reported: CaseLedgerDocument['reported'], {written_off}: LedgerCounts, all: number, {words, say}: LedgerVoice, unit: string | undefined): readonly string[] {
  const doubt = (stated: NonNullable<typeof reported>['items'], found: number, tell: (stated: string, found: string) => string): readonly string[] => {
    const number = numberOf(stated);
    if (number === undefined || (full(stated).qualifier ?? 'eq') !== 'eq' || number === found) return [];
    const shown = sayFigure(words, stated, unit).text;
    return [tell(full(stated).unit === undefined && unit === undefined ? say.counted(number) : shown, say.counted(found, unit))];
  };
  return [...doubt(reported?.items, all, say.reportedItems), ...doubt(reported?.writtenOff, written_off, say.reportedWrittenOff)];
}

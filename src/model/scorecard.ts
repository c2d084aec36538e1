import type {ScorecardDocument} from '../contract/scorecard.js';
import {grouped} from '../language/number.js';
import {scorecard as home} from '../language/zh-hans/scorecard.js';
import {aboutOf, notesOf, periodOf} from './about.js';
import {mayShow} from './audience.js';
import type {Described, Note} from './described.js';
import {groupModel, type ScoreGroupModel} from './score-group.js';
import type {Voice} from './score-mark.js';
import {totalModel} from './score-total.js';
import {scorecardDoubts} from './scorecard-doubts.js';
import {scorecardSentence, type Scores} from './scorecard-sentence.js';
import type {Setting} from './setting.js';

export interface ScorecardModel extends Described, Scores {
  readonly totalLabel: string;
  readonly scales: readonly {readonly name: string; readonly grades: string; readonly order: number}[];
  readonly scalesTitle: string;
  /** What stands in an empty slot. */
  readonly notListed: string;
  /** Whether any indicator has points beside its figure. */
  readonly scored: boolean;
}

/** Indicators by group against their targets. Grade, score and rank are shown as stated and never made from each other. */
export function scorecardModel(document: ScorecardDocument, setting: Setting): ScorecardModel {
  const {words} = setting.language;
  const say = setting.language.say('scorecard', home);
  const voice: Voice = {words, say, scales: document.scales ?? []};
  const units = (document.units ?? []).map(({name}) => name);
  const groups = document.groups.map((group) => groupModel(group, units.length > 0, voice));
  const total = document.total && totalModel(document.total, voice);
  const totals = (document.totals ?? []).map((one) => totalModel(one, voice));
  const rows = groups.flatMap((group) => group.rows);
  const empty = rows.length === 0 && total === undefined && totals.length === 0;
  const model = {subject: document.subject ?? '', total, groups, units, totals};
  return {
    ...model,
    title: document.title,
    ...(document.subtitle !== undefined && {subtitle: document.subtitle}),
    context: [document.subject, periodOf(document, words), units.length > 0 ? say.units(grouped(units.length)) : ''].filter(Boolean).join(words.middot),
    summary: scorecardSentence(document, model, voice),
    table: () => import('./scorecard-table.js').then(({scorecardTable}) => scorecardTable(document, model, voice)),
    notes: [
      ...notesOf(document, setting, scorecardDoubts(document, mayShow('internal', setting.audience), voice)),
      ...remarks(document, groups, voice),
      ...(rows.some(({marks}) => marks.some(({missing}) => missing === 'suppressed')) ? [{text: words.missing.suppressed + words.colon + words.suppressedMeaning, kind: 'remark'} satisfies Note] : []),
    ],
    about: aboutOf(document, setting),
    empty,
    totalLabel: say.total,
    scales: voice.scales.map(({name, basis, grades}, order) => ({
      name: basis === undefined ? name : name + words.bracket(basis),
      grades: say.bestFirst(words.list(grades.map(({value, meaning}) => (meaning === undefined ? value : value + words.bracket(meaning))))),
      order,
    })),
    scalesTitle: say.scales,
    notListed: say.notListed,
    scored: rows.some(({marks}) => marks.some(({score}) => score !== '')),
  };
}

/** Scales with the same letters, and how many groups and indicators the source says there are where fewer or more are listed. */
function remarks({stated, groups: given}: ScorecardDocument, groups: readonly ScoreGroupModel[], {words, say, scales}: Voice): readonly Note[] {
  const letters = scales.map(({grades}) => new Set(grades.map(({value}) => value)));
  const mixed = scales.length > 1 && letters.some((one, index) => letters.some((other, at) => at > index && [...other].some((value) => one.has(value))));
  const listed = [groups.length, given.reduce((sum, {indicators}) => sum + indicators.length, 0)] as const;
  const [wantedGroups, wantedIndicators] = [stated?.groups ?? listed[0], stated?.indicators ?? listed[1]];
  const differs = wantedGroups !== listed[0] || wantedIndicators !== listed[1];
  return [
    ...(mixed ? [{text: say.twoScales(words.list(scales.map(({name}) => name))), kind: 'remark' as const}] : []),
    ...(differs ? [{text: say.stated(say.counted(grouped(wantedGroups), grouped(wantedIndicators)), say.counted(grouped(listed[0]), grouped(listed[1]))), kind: 'remark' as const}] : []),
  ];
}

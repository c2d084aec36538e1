import type {MissingReason} from '../contract/kinds.js';
import type {ScorecardDocument} from '../contract/scorecard.js';
import {grouped} from '../language/number.js';
import type {ScoreGroupModel} from './score-group.js';
import type {MarkModel, Voice} from './score-mark.js';
import type {TotalModel} from './score-total.js';

/** What picture, sentence and table are said from. */
export interface Scores {
  readonly subject: string;
  readonly total: TotalModel | undefined;
  readonly groups: readonly ScoreGroupModel[];
  /** Names of the units that are compared; empty for one. */
  readonly units: readonly string[];
  readonly totals: readonly (TotalModel | undefined)[];
}

/** So many indicators are named that miss their target; the others are counted. */
const NAMED = 5;

/** So many units are said with their totals. */
const UNITS = 6;

/** The whole as stated, then how many indicators reach their target, which do not, and what nobody reported. */
export function scorecardSentence({stated}: ScorecardDocument, {subject, total, groups, units, totals}: Scores, voice: Voice): string {
  const {words, say} = voice;
  const rows = groups.flatMap((group) => group.rows);
  const count = stated ? say.counted(grouped(stated.groups ?? groups.length), grouped(stated.indicators ?? rows.length)) : rows.length > 0 ? say.counted(grouped(groups.length), grouped(rows.length)) : '';
  const marks = rows.flatMap(({label, marks: all}) => all.map((mark, at) => ({label: units[at] === undefined ? label : units[at] + words.space + label, mark})));
  const told = [
    total && totalSaid(total, subject === '' ? say.total : subject + words.space + say.total, voice),
    ...(totals.length > 0 && totals.length <= UNITS ? totals.map((one, at) => one && totalSaid(one, units[at] ?? '', voice)) : []),
    [count, ...tallies(marks, rows.filter(({listed}) => !listed).length, voice)].filter(Boolean).join(words.comma),
    ...marks.filter(({mark}) => mark.vetoed).map(({label, mark}) => label + words.colon + mark.details.filter(({tone}) => tone === 'bad').map(({text}) => text).join(words.comma)),
  ];
  const said = told.filter((text): text is string => text !== undefined && text !== '');
  return (said.length === 0 ? say.noIndicators : said.join(words.semicolon)) + words.stop;
}

function totalSaid({score, grades, rank, details}: TotalModel, name: string, {words}: Voice): string {
  const parts = [score === '' ? '' : name + words.space + score, ...grades.map(({text}) => text), rank, ...details.map(({text}) => text)].filter(Boolean);
  return parts.join(words.comma);
}

function tallies(marks: readonly {readonly label: string; readonly mark: MarkModel}[], slots: number, {words, say}: Voice): readonly string[] {
  const judged = (judgement: 'good' | 'bad') => marks.filter(({mark}) => mark.judgement === judgement);
  const [good, bad] = [judged('good').length, judged('bad')];
  const named = bad.slice(0, NAMED).map(({label, mark: {kind, value, wanted}}) => [label + (kind === 'answer' ? words.colon : words.space) + value.text, wanted].filter(Boolean).join(words.comma));
  const reasons = new Map<MissingReason, number>();
  for (const {mark: {missing}} of marks) if (missing !== undefined) reasons.set(missing, (reasons.get(missing) ?? 0) + 1);
  const [yes, no] = (['yes', 'no'] as const).map((answer) => marks.filter(({mark}) => mark.answer === answer).length) as [number, number];
  return [
    ...(good > 0 ? [say.met(grouped(good))] : []),
    ...(bad.length > 0 ? [say.missed(grouped(bad.length)) + words.bracket(named.join(words.semicolon) + (bad.length > NAMED ? '…' : ''))] : []),
    ...(yes + no > 0 ? [say.answered(grouped(yes), grouped(no))] : []),
    ...[...reasons].map(([reason, n]) => say.missing(reason === 'suppressed' ? words.suppressedMeaning : words.missing[reason], grouped(n))),
    ...(slots > 0 ? [say.unlisted(grouped(slots))] : []),
  ];
}

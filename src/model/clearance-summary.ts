import type {Stock} from '../contract/clearance-gauge.js';
import {grouped} from '../language/number.js';
import {sayDate} from '../language/time.js';
import {amountsOf} from './clearance-lines.js';
import {isDone, type Reckoned, type Status} from './clearance-status.js';
import {fact, percent, sayCleared, sayGap, sayGoal, sayTime, sayTrend, tallied, type Voice} from './clearance-words.js';
import {numberOf, sayFigure} from './figure.js';

/** More stocks than this are counted by their state instead of told one by one. */
const TOLD = 3;

/**
 * The picture in one sentence: one stock in full, a few with what matters, many by their state with those that are late
 * named. Of a plan, in which no stock has a figure, the goals and their days are what matters, however many.
 */
export function summaryOf(all: readonly Reckoned[], voice: Voice): string {
  const {words} = voice;
  const [only] = all;
  if (all.length > TOLD && all.some(({verdict}) => verdict.status !== 'no_data')) return overview(all, voice) + words.stop;
  if (all.length === 1 && only) return [stockClauses(only, voice), goalClause(only, voice), ...details(only.stock, voice)].filter(Boolean).join(words.semicolon) + words.stop;
  return all.map((one) => [stockClauses(one, voice, true), goalClause(one, voice, true)].filter(Boolean).join(words.comma)).join(words.semicolon) + words.stop;
}

/** 有隐患项目 26 个，已销号 24 个（92.3%），余 2 个均在司法程序 */
function stockClauses(one: Reckoned, voice: Voice, brief = false): string {
  const {stock, share, pace, verdict} = one;
  const {words, say} = voice;
  const {scope} = stock;
  if (verdict.status === 'no_cases' || verdict.status === 'no_data') return scope + words.colon + say.inside(say.chips[verdict.because]);
  const told = (label: string, tally: Stock['new']) => (tally === undefined || numberOf(tally) === 0 ? [] : [fact(say.inside(label), tallied(stock, tally, voice), voice)]);
  const dynamic = stock.goal.kind === 'dynamic';
  const figure = share && sayFigure(words, share.shown).text;
  const named = figure === undefined ? [] : stock.shareLabel !== undefined ? [fact(stock.shareLabel, figure, voice)] : stock.cleared === null ? [fact(say.inside(say.share), figure, voice)] : [];
  const beside = named.length > 0 || figure === undefined ? '' : words.bracket(figure);
  const compared = pace && (verdict.because === 'ahead' || verdict.because === 'level' || verdict.because === 'behind') ? [brief ? say.inside(say.chips[verdict.because]) : say.against(say.inside(say.chips[verdict.because]), percent(pace.elapsed), sayGap(one, voice))] : [];
  return [
    stock.start === null || (dynamic && numberOf(stock.start) === 0) ? scope : fact(scope, tallied(stock, stock.start, voice), voice),
    ...(dynamic ? told(say.new, stock.new) : []),
    ...(brief ? [] : told(say.reopened, stock.reopened)),
    ...(stock.cleared === null ? [] : [say.inside(sayCleared(stock, voice, brief)) + beside]),
    ...left(stock, verdict.because, voice),
    ...(dynamic ? [] : told(say.alsoNew, stock.new)),
    ...named,
    ...compared,
  ].join(words.comma);
}

function left(stock: Stock, because: string, voice: Voice): readonly string[] {
  const {say, words} = voice;
  const {left, inJudicial, overdue} = stock;
  if (left === null) return [];
  if (because === 'zero' || because === 'closed') return [say.inside(say.chips[because])];
  const said = tallied(stock, left, voice);
  if (because === 'judicial') return [say.allJudicial(said)];
  const late = because === 'in_time' ? words.comma + say.inside(say.chips.in_time) : because === 'late_cases' ? words.comma + say.someOverdue(tallied(stock, overdue, voice)) : '';
  return [(inJudicial === undefined || numberOf(inJudicial) === 0 ? say.leftIs(said) : say.someJudicial(said, tallied(stock, inJudicial, voice))) + late];
}

/** 距春节前（2022年1月31日）清零还有 62 天（44 个工作日）; nothing once there is nothing to do. */
function goalClause({stock, timeLeft, verdict}: Reckoned, voice: Voice, brief = false): string {
  const {words, say} = voice;
  if (isDone(verdict)) return '';
  const goal = sayGoal(stock.goal, voice);
  if (stock.deadline === undefined) return say.goalIs(goal);
  const date = brief && typeof stock.deadline === 'object' && 'event' in stock.deadline ? stock.deadline.event : sayDate(words, stock.deadline);
  if (!timeLeft) return say.goalBy(goal, date);
  if (timeLeft.days === 0) return say.goalToday(goal);
  return (timeLeft.days < 0 ? say.goalPassed : say.toGo)(goal, date, brief && timeLeft.days > 0 ? say.workdays(grouped(timeLeft.workdays), timeLeft.provisional) : sayTime(timeLeft, voice));
}

function details(stock: Stock, voice: Voice): readonly string[] {
  const {words, say} = voice;
  const {levels = [], population} = stock;
  const {label, count, unit = say.unit, measure = say.share, from, to, parts = []} = population ?? {};
  return [
    levels.map((level) => sayTrend(level.label, level.start, level.left, '', voice)).join(words.comma),
    label === undefined ? '' : [
      fact(label, sayFigure(words, count, unit).text, voice),
      ...(from === undefined && to === undefined ? [] : [sayTrend(measure, from, to, '%', voice)]),
      ...parts.filter((part) => !levels.some((level) => level.label === part.label)).map((part) => sayTrend(part.label, part.start, part.left, '', voice)),
    ].join(words.comma),
    ...amountsOf(stock, voice).map(say.inside),
  ];
}

/** What wants attention comes first. */
const urgency: readonly Status[] = ['missed', 'behind', 'open', 'on_track', 'reached_with_judicial', 'reached', 'no_data', 'no_cases'];

function overview(all: readonly Reckoned[], voice: Voice): string {
  const {words, say} = voice;
  const states = urgency.flatMap((status) => [...new Set(all.filter(({verdict}) => verdict.status === status).map(({verdict}) => verdict.because))]).map((because) => {
    const those = all.filter(({verdict}) => verdict.because === because);
    const late = those.filter(({verdict: {status}}) => status === 'behind' || status === 'missed');
    const names = late.map(({stock}) => (stock.left === null ? stock.scope : stock.scope + words.space + say.leftIs(tallied(stock, stock.left, voice))));
    return say.count(say.inside(say.chips[because]), String(those.length)) + (names.length === 0 ? '' : words.bracket(words.list(names)));
  });
  return say.overview(String(all.length)) + words.colon + states.join(words.semicolon);
}

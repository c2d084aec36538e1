import type {ClearanceGaugeDocument, Stock} from '../contract/clearance-gauge.js';
import type {Said} from '../language/quantity.js';
import {clearanceGauge as home} from '../language/zh-hans/clearance-gauge.js';
import {aboutOf, notesOf, periodOf} from './about.js';
import type {BurnDown, historyOf} from './clearance-history.js';
import {doubtsOf} from './clearance-doubts.js';
import {linesOf, type Item} from './clearance-lines.js';
import {exactOf, excludedOf, isAll, isPaced, isPlan, reckon, type Reckoned, type Status} from './clearance-status.js';
import {summaryOf} from './clearance-summary.js';
import {fact, tallied, unitOf, type Voice} from './clearance-words.js';
import type {Described} from './described.js';
import {missingOf, numberOf, sayFigure} from './figure.js';
import {instantOf, todayOf, type Setting} from './setting.js';

/**
 * What is drawn of a stock, lengths in percent of the whole way.
 * `share`: how much is cleared; `flow`: what came against what went; `count`: what is left, of a whole that is not
 * known; `missing` and `none`: no figure, and nothing to clear.
 */
export interface Dial {
  readonly kind: 'share' | 'flow' | 'count' | 'missing' | 'none';
  /** The large figure. */
  readonly figure: Said;
  readonly caption: string;
  readonly done: number;
  readonly court: number;
  /** Of a flow, what came. */
  readonly inflow: number;
  /** Where time stands (时序进度). */
  readonly elapsed: number | undefined;
  /** Only a stock that is to come to zero has a target. */
  readonly target: boolean;
  /** The figure is known only as more, or less, than drawn. */
  readonly beyond: -1 | 0 | 1;
  readonly label: string;
  /** All of it in words: the figure with its qualifier, and what is left. */
  readonly said: string;
  /** On what scale it stands; none where no figure is known. */
  readonly meter: {readonly now: number; readonly max: number} | undefined;
}

/** One stock, finished. */
export interface StockModel {
  readonly scope: string;
  readonly status: Status;
  /** The status in words. */
  readonly state: string;
  /** Which goal, for views that draw them differently. */
  readonly goal: string;
  readonly dial: Dial;
  readonly lines: readonly (readonly Item[])[];
  /** Its levels as parts of the same whole, in percent of all that their stock was; none where one of them is not known. */
  readonly levels: readonly LevelPart[];
  /** The course of the stock; `true` while it is on its way, and its room is kept. */
  readonly burn: BurnDown | boolean;
}

/** Where a level begins, and how much of it is cleared and left. */
export interface LevelPart {
  readonly from: number;
  readonly cleared: number;
  readonly left: number;
}

export interface ClearanceGaugeModel extends Described {
  readonly stocks: readonly StockModel[];
}

/** How far each stock of a campaign has been cleared, what is left, and whether that is in time. `more` reckons histories, once its code has come. */
export function clearanceGaugeModel(document: ClearanceGaugeDocument, setting: Setting, more?: typeof historyOf): ClearanceGaugeModel {
  const {language, calendar} = setting;
  const voice: Voice = {words: language.words, say: language.say('clearance-gauge', home)};
  const asOf = typeof document.asOf === 'string' ? todayOf({now: instantOf(document.asOf)}) : undefined;
  const all = document.stocks.map((stock) => reckon(stock, todayOf(setting), asOf, calendar));
  const plan = isPlan(all);
  const history = more?.(document, all, asOf, setting, voice);
  return {
    title: document.title,
    ...(document.subtitle !== undefined && {subtitle: document.subtitle}),
    context: [periodOf(document, language.words), document.issueNo ?? ''].filter(Boolean).join(language.words.middot),
    summary: summaryOf(all, voice) + (history?.sentence ?? ''),
    table: () => import('./clearance-table.js').then(({clearanceTable}) => clearanceTable(all, voice, history)),
    notes: notesOf(document, setting, [...doubtsOf(document, all, asOf, setting, voice), ...(history?.doubts ?? [])], true),
    about: aboutOf(document, setting),
    empty: false,
    stocks: all.map((one, index) => ({...stockModel(one, plan, voice), burn: history?.burns[index] ?? (!history && one.stock.history !== undefined)})),
  };
}

const stockModel = (one: Reckoned, plan: boolean, voice: Voice): Omit<StockModel, 'burn'> => ({
  scope: one.stock.scope,
  status: one.verdict.status,
  state: voice.say.chips[one.verdict.because],
  goal: one.stock.goal.kind,
  dial: dialOf(one, plan, voice),
  lines: linesOf(one, voice),
  levels: levelsOf(one.stock),
});

/** As long as each level was at the start; one that grew shows no more than it was, and what its words say. */
function levelsOf({levels = []}: Stock): readonly LevelPart[] {
  const known = levels.flatMap(({start, left}) => {
    const [was, is] = [exactOf(start), exactOf(left)];
    return was === undefined || is === undefined ? [] : [{was, is: Math.min(was, is)}];
  });
  const all = known.reduce((sum, {was}) => sum + was, 0);
  if (known.length < levels.length || all === 0) return [];
  const percent = (n: number) => (100 * n) / all;
  return known.map(({was, is}, index) => ({from: percent(known.slice(0, index).reduce((sum, one) => sum + one.was, 0)), cleared: percent(was - is), left: percent(is)}));
}

const spoken = (text: string): Said => ({before: '', digits: text, after: '', unit: '', text});

function dialOf(one: Reckoned, plan: boolean, voice: Voice): Dial {
  const {stock, share, whole, pace, verdict} = one;
  const {words, say} = voice;
  const left = numberOf(stock.left);
  const label = stock.shareLabel ?? say.share;
  const remains = stock.left === null && stock.share !== undefined ? '' : fact(say.left, tallied(stock, stock.left, voice), voice);
  const blank = {done: 0, court: 0, inflow: 0, elapsed: undefined, target: false, beyond: 0, label, meter: undefined} as const;
  if (verdict.status === 'no_cases') return {...blank, kind: 'none', figure: spoken(say.nothing), caption: '', said: say.chips.no_cases};
  if (share) {
    const figure = sayFigure(words, share.shown);
    const value = within(share.value);
    const caption = stock.shareLabel === undefined ? remains : stock.shareLabel;
    const judicial = verdict.because === 'judicial' ? say.chips.judicial : '';
    return {
      ...blank,
      kind: 'share',
      figure,
      caption,
      done: drawn(value),
      court: whole === undefined || whole <= 0 ? 0 : Math.min((100 * (exactOf(stock.inJudicial) ?? 0)) / whole, 100 - value),
      elapsed: isPaced(one) ? pace?.elapsed : undefined,
      target: stock.goal.kind === 'zero',
      beyond: share.bound,
      said: [figure.text, remains, judicial].filter(Boolean).join(words.comma),
      meter: {now: value, max: 100},
    };
  }
  const [cleared, came] = [exactOf(stock.cleared), inflowOf(one)];
  if (left === undefined) {
    const text = plan ? words.notStated : words.missing[missingOf(stock.share ?? stock.left) ?? 'not_reported'];
    return {...blank, kind: 'missing', figure: spoken(text), caption: plan ? '' : say.open, label: say.open, said: text};
  }
  const figure = sayFigure(words, stock.left, unitOf(stock, voice));
  const said = [fact(say.left, figure.text, voice), ...(isAll(stock) ? [] : [say.chips[verdict.because]])].join(words.comma);
  if (stock.goal.kind !== 'dynamic' || cleared === undefined || came === undefined) return {...blank, kind: 'count', figure, caption: say.open, label: say.open, said};
  const most = Math.max(came, cleared, 1);
  return {...blank, kind: 'flow', figure, caption: say.open, label: say.cleared, done: (100 * cleared) / most, inflow: (100 * came) / most, said, meter: {now: cleared, max: most}};
}

/** All that came to a stock that moves: what was there, what is new, what came back, less what was taken off. */
function inflowOf({stock}: Reckoned): number | undefined {
  const [start, added, reopened] = [exactOf(stock.start), exactOf(stock.new), exactOf(stock.reopened)];
  return start === undefined || added === undefined || reopened === undefined ? undefined : Math.max(0, start + added + reopened - excludedOf(stock));
}

const within = (share: number) => Math.min(100, Math.max(0, share));

/** What is not all of it never looks like all, and what is something never like nothing. */
const drawn = (share: number) => (share <= 0 || share >= 100 ? share : Math.min(98.6, Math.max(1.4, share)));

import type {WarningColour} from '../contract/warning-kinds.js';
import type {WarningCount, WarningLevel, WarningPanelDocument} from '../contract/warning-panel.js';
import type {MissingReason} from '../contract/kinds.js';
import type {Language} from '../language/language.js';
import {grouped} from '../language/number.js';
import type {Said} from '../language/quantity.js';
import {warningPanel as home, type WarningPanelWords} from '../language/zh-hans/warning-panel.js';
import type {Words} from '../language/zh-hans/words.js';
import {missingOf, numberOf, sayFigure} from './figure.js';
import {smallTrendOf, type SmallTrend} from './small-trend.js';

/** Whom to speak to. */
export interface Voice {
  readonly words: Words;
  readonly say: WarningPanelWords;
  readonly language: Language;
}

/** A level as a mark: symbol, name and colour always together. */
export interface LevelMark {
  readonly name: string;
  readonly symbol: string;
  readonly colour: WarningColour;
}

/** By how many a level grew or shrank; no judgement, since who looks closer finds more. */
export interface LevelChange {
  readonly symbol: string;
  readonly text: string;
  readonly value: number | undefined;
}

/** A line about a level: 条件, 响应时限 … */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** One level, finished. */
export interface LevelModel extends LevelMark {
  readonly key: string;
  /** 最重 or 最轻; empty in between, and where there is one level alone. */
  readonly grade: string;
  /** `undefined` where the document counts nothing. */
  readonly figure: Said | undefined;
  readonly missing: MissingReason | undefined;
  readonly change: LevelChange | undefined;
  readonly flows: string;
  readonly trend: SmallTrend | undefined;
  readonly facts: readonly Fact[];
  readonly level: WarningLevel;
  readonly count: WarningCount | undefined;
}

/** Shapes that differ without colour; the graver the colour, the more it points. */
const SYMBOLS: Readonly<Record<WarningColour, string>> = {red: '▲', orange: '◆', yellow: '●', blue: '■', green: '○', black: '✖', grey: '—'};

/** A level's own name, with its colour where the name does not say it: 一级（绿）. Who reads one Chinese script knows a colour in the other: 红色预警 needs no （紅）. */
export function markOf({label, colour, symbol}: WarningLevel, {words, say}: Voice): LevelMark {
  const word = say.colours[colour];
  const named = [word, word < '\u2e80' ? word : home.colours[colour]].some((one) => label.toLowerCase().includes(one));
  return {name: named ? label : label + words.bracket(word), symbol: symbol ?? SYMBOLS[colour], colour};
}

/** The levels from the gravest to the mildest by their severity, whatever they are called and however they are listed. */
export function levelsOf({scheme, counts, unit = '', against}: WarningPanelDocument, voice: Voice): readonly LevelModel[] {
  const {words, say, language} = voice;
  const levels = [...scheme.levels].sort((a, b) => b.severity - a.severity);
  return levels.map((level, index) => {
    const count = counts?.find(({level: key}) => key === level.key);
    const told = (tally: WarningCount['raised'], phrase: (n: string) => string) => (tally === undefined ? [] : [phrase(sayFigure(words, tally, unit).text)]);
    return {
      ...markOf(level, voice),
      key: level.key,
      grade: levels.length < 2 ? '' : index === 0 ? say.gravest : index === levels.length - 1 ? say.mildest : '',
      figure: counts && sayFigure(words, count?.count, unit),
      missing: counts && missingOf(count?.count),
      change: count && changeOf(count, unit, against ?? say.against, voice),
      flows: count ? [...told(count.raised, say.raisedTo), ...told(count.lifted, say.liftedFrom)].join(words.middot) : '',
      trend: count?.trend && smallTrendOf(count.trend, unit, language),
      facts: factsOf(level, voice),
      level,
      count,
    };
  });
}

/** A count against the period before; only figures that the source states exactly are compared. */
function changeOf({count, previous}: WarningCount, unit: string, against: string, {words, say}: Voice): LevelChange | undefined {
  if (previous === undefined) return undefined;
  const [now, then] = [count, previous].map((tally) => (typeof tally === 'object' && tally?.qualifier !== undefined && tally.qualifier !== 'eq' ? undefined : numberOf(tally)));
  if (then === undefined) return {symbol: '', text: say.before_(against), value: undefined};
  if (now === undefined) return undefined;
  const by = words.withUnit(grouped(Math.abs(now - then)), unit);
  if (now === then) return {symbol: '', text: say.same(against), value: 0};
  return now > then ? {symbol: '▲', text: say.more(against, by), value: now - then} : {symbol: '▼', text: say.fewer(against, by), value: now - then};
}

/** The time a level gives to respond, in words. */
export const limitOf = ({limit, limitText}: WarningLevel, {words, say}: Voice): string =>
  [limit && say.within[limit.unit](grouped(limit.n)), limitText].filter(Boolean).join(words.comma);

function factsOf(level: WarningLevel, voice: Voice): readonly Fact[] {
  const {say} = voice;
  const facts = [
    [say.meaning, level.meaning],
    [say.rule, level.rule],
    [say.limit, limitOf(level, voice)],
    [say.responsible, level.responsible],
    [say.action, level.action],
  ] as const;
  return facts.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [{label, text}]));
}

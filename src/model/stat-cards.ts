import type {MissingReason} from '../contract/kinds.js';
import type {StatCard, StatCardsDocument} from '../contract/stat-cards.js';
import {grouped} from '../language/number.js';
import type {Said} from '../language/quantity.js';
import {sayPeriod} from '../language/time.js';
import {statCards as home} from '../language/zh-hans/stat-cards.js';
import type {Language} from '../language/language.js';
import type {Words} from '../language/zh-hans/words.js';
import {aboutOf, notesOf, periodOf} from './about.js';
import {seriesCell, smallTrendOf, trendHeading, type SmallTrend} from './small-trend.js';
import {tableOf, type Cell, type Described, type Note} from './described.js';
import {cellOf, full, missingOf, numberOf, sayChange, sayFigure, sayTarget, type SaidChange, type SaidTarget} from './figure.js';
import type {Setting} from './setting.js';

/** One card, finished: what it is about, its figure in pieces, what stands under it. */
export interface CardModel {
  readonly label: string;
  /** The large figure; of a share that the source does not state, its parts: `157` `/ 157 个项目`. */
  readonly figure: Said;
  readonly missing: MissingReason | undefined;
  /** The other way to say a share: the parts of a stated one, the percentage of stated parts. */
  readonly beside: string | undefined;
  readonly change: SaidChange | undefined;
  readonly target: SaidTarget | undefined;
  readonly period: string;
  readonly definition: string | undefined;
  readonly trend: SmallTrend | undefined;
}

/** Cards that stand together under a name; those without one have an empty name. */
export interface CardGroup {
  readonly title: string;
  readonly cards: readonly CardModel[];
}

export interface StatCardsModel extends Described {
  readonly cards: readonly CardModel[];
  readonly groups: readonly CardGroup[];
}

/** Figures side by side. The sentence says each of them with its change; nothing is summed. */
export function statCardsModel(document: StatCardsDocument, setting: Setting): StatCardsModel {
  const {language} = setting;
  const {words} = language;
  const say = language.say('stat-cards', home);
  const cards = document.cards.map((card) => cardModel(card, language));
  const groups = groupsOf(document.cards, cards);
  return {
    title: document.title,
    ...(document.subtitle !== undefined && {subtitle: document.subtitle}),
    context: [periodOf(document, words), document.issueNo ?? ''].filter(Boolean).join(words.middot),
    summary: cards.length === 0 ? say.noCards + words.stop : groups.map((group) => groupSentence(group, words)).join(words.semicolon) + words.stop,
    table: () => tableOf(...tableParts(document.cards, cards, language)),
    notes: [
      ...notesOf(document, setting, document.cards.filter(outOfRange).map(({label, figure}) => say.overHundred(label, full(figure).raw ?? ''))),
      ...(cards.some(({missing}) => missing === 'suppressed') ? [{text: words.missing.suppressed + words.colon + words.suppressedMeaning, kind: 'remark'} satisfies Note] : []),
    ],
    about: aboutOf(document, setting),
    empty: cards.length === 0,
    cards,
    groups,
  };
}

function cardModel(card: StatCard, language: Language): CardModel {
  const {words} = language;
  const {numerator, denominator, value, basis} = full(card.figure);
  const stated = sayFigure(words, card.figure, card.unit);
  const whole = numerator === undefined || denominator === undefined ? undefined : partsOf(numerator, denominator, card.unit ?? '', words);
  const computed = whole !== undefined && (value === undefined || value === null) && denominator !== 0;
  const aside = computed ? stated.text : whole?.text;
  return {
    label: card.label,
    figure: computed ? whole : stated,
    missing: missingOf(card.figure),
    beside: aside === undefined ? undefined : [basis, aside].filter(Boolean).join(words.space),
    change: card.change && sayChange(words, card.change, card.polarity, card.unit),
    target: card.target && judged(sayTarget(words, card.target, card.figure, computed ? '%' : card.unit), words),
    period: card.period === undefined ? '' : sayPeriod(words, card.period),
    definition: card.definition,
    trend: card.trend && smallTrendOf(card.trend, computed ? '%' : (card.unit ?? ''), language),
  };
}

/** Whether a target is reached is said, not only shown. */
const judged = ({text, met}: SaidTarget, words: Words): SaidTarget => ({text: met === undefined ? text : text + words.bracket(met ? words.met : words.missed), met});

/** `157 / 157 个项目`, the whole and its unit set apart as a picture needs them. */
function partsOf(part: number, whole: number, unit: string, words: Words): Said {
  const rest = words.withUnit(`/ ${grouped(whole)}`, unit === '%' ? '' : unit);
  return {before: '', digits: grouped(part), after: '', unit: rest, text: `${grouped(part)} ${rest}`};
}

/** Groups in the order in which they first come. */
function groupsOf(cards: readonly StatCard[], models: readonly CardModel[]): readonly CardGroup[] {
  const titles = [...new Set(cards.map(({group = ''}) => group))];
  return titles.map((title) => ({title, cards: models.filter((_, index) => (cards[index]?.group ?? '') === title)}));
}

const groupSentence = ({title, cards}: CardGroup, words: Words): string => (title === '' ? '' : title + words.colon) + cards.map((card) => sentence(card, words)).join(words.semicolon);

function sentence({label, figure, missing, beside, change, target, trend}: CardModel, words: Words): string {
  const said = missing === 'suppressed' ? words.suppressedMeaning : figure.text;
  return [label + words.space + said + (beside === undefined ? '' : words.bracket(beside)), change?.text, target?.text, trend?.said].filter(Boolean).join(words.comma);
}

/** Every card is a row; groups and trends have a column where any card has one. */
function tableParts(cards: readonly StatCard[], models: readonly CardModel[], language: Language): Parameters<typeof tableOf> {
  const {words} = language;
  const say = language.say('stat-cards', home);
  const [grouped, trends] = [cards.some(({group}) => group), cards.some(({trend}) => trend)];
  return [
    [{label: say.figure}, ...(grouped ? [{label: say.group}] : []), {label: words.value, numeric: true}, {label: say.change}, {label: words.target}, ...(trends ? [{label: trendHeading(language)}] : [])],
    cards.map((card, index) => {
      const [name = EMPTY, ...rest] = row(card, models[index], words);
      return [name, ...(grouped ? [{text: card.group ?? '—'}] : []), ...rest, ...(trends ? [seriesCell(card.trend, language)] : [])];
    }),
  ];
}

const EMPTY: Cell = {text: ''};

function row(card: StatCard, model: CardModel | undefined, words: Words): readonly Cell[] {
  const figure = cellOf(words, card.figure, card.unit);
  return [
    {text: card.label},
    model?.beside === undefined ? figure : {...figure, text: model.figure.text + words.bracket(model.beside)},
    {text: model?.change?.text ?? '—', ...(card.change?.value !== undefined && card.change.value !== null && {value: card.change.value})},
    {text: model?.target?.text ?? '—'},
  ];
}

/** A share over a hundred is impossible, reported or of its parts; the source's words are shown, and doubted. */
function outOfRange({figure, unit}: StatCard): boolean {
  const {value, numerator, unit: own = unit} = full(figure);
  const computed = (value === undefined || value === null) && numerator !== undefined;
  return (computed || own === '%') && (numberOf(figure) ?? 0) > 100;
}

import type {RankingTableDocument} from '../contract/ranking-table.js';
import {grouped, THIN} from '../language/number.js';
import type {Language} from '../language/language.js';
import {rankingTable as home, type RankingTableWords} from '../language/zh-hans/ranking-table.js';
import {aboutOf, notesOf, periodOf} from './about.js';
import {mayShow} from './audience.js';
import type {Described, Line} from './described.js';
import {factsOf, study} from './ranking-facts.js';
import {expects, sayTargetIn, settled} from './ranking-figure.js';
import type {Choices} from './ranking-filter.js';
import {headsOf, RANK, type Head} from './ranking-heads.js';
import {hasMore, loadMore, moreCode} from './ranking-more.js';
import {cellOf, chipsOf, moveCell, rankCell, reasonOf, type RankingRow, type Teller} from './ranking-row.js';
import {looksEqual, rankingDoubts, rankingSentence} from './ranking-sentence.js';
import type {Sort} from './ranking-sort.js';
import type {Filter} from './ranking-view.js';
import type {Together} from './ranking-together.js';
import type {Setting} from './setting.js';
import type {NameOrder} from './names.js';
import type {Work} from './work.js';

export interface RankingTableModel extends Described {
  readonly heads: readonly Head[];
  /** The order the document means, as a heading shows it; `undefined` where nothing is ranked. */
  readonly sort: Sort | undefined;
  /** The rows' numbers in the order of their ranks, or in the document's own. */
  readonly order: Uint32Array;
  /** The rows' numbers in an order a reader asks for; its code loads with the first. */
  readonly sorted: (sorts: readonly Sort[], names: NameOrder) => Promise<Work<Uint32Array>>;
  /** Those rows of an order whose name or code holds what a reader looks for. */
  readonly found: (order: Uint32Array, query: string) => Promise<Work<Uint32Array>>;
  /** Those rows of an order that have what a reader chose in every column. */
  readonly filtered: (order: Uint32Array, filters: readonly Filter[]) => Promise<Work<Uint32Array>>;
  /** What the cells of a column say, and how often. */
  readonly choices: (key: string) => Promise<Work<Choices>>;
  /** The row of a reader's own unit, by code or name, or marked in the document; −1 where there is none. */
  readonly owned: (own: string | undefined) => Promise<Work<number>>;
  /** Whether units have codes. */
  readonly coded: boolean;
  /** What is still to be found out of very many rows before ranks are held against values and all is said; `undefined` when nothing is. */
  readonly study: (() => Work<unknown>) | undefined;
  /** Whether ranks are there to be shown. */
  readonly ranked: boolean;
  /** Whether a row's name or code begins so, in small letters. */
  readonly isNamed: (row: number, beginning: string) => boolean;
  /** The code for what this document says of units together, to be had before all of it is said; `undefined` when nothing is missing. */
  readonly more: (() => Promise<unknown>) | undefined;
  /** Lines of groups and of all units, where there are any and all is known of them. */
  readonly together: Pick<Together, 'lines' | 'closed' | 'below'> | undefined;
  /** A row, or a line of several units, by its number; made when it is drawn. */
  readonly row: (row: number) => RankingRow;
  /** What the ticks of the bars mean. */
  readonly targets: readonly string[];
  readonly say: RankingTableWords;
  /** Phrases that only readers' wishes need. */
  readonly phrases: Language['say'];
}

/** Units ranked by one of their columns, by values that are not rounded. Nothing is made of a row before it is drawn. */
export function rankingTableModel(document: RankingTableDocument, setting: Setting): RankingTableModel {
  const {language, audience} = setting;
  const {words} = language;
  const say = language.say('ranking-table', home);
  const {population, subtitle, title} = document;
  const facts = factsOf(document);
  const columns = document.columns.map((column) => settled(column, column.shownIn === 'auto' ? facts.extent(column) : undefined));
  const flags = mayShow(document.flagVisibility ?? 'internal', audience);
  const teller: Teller = {...facts, by: columns.find(({key}) => key === facts.by?.key), document: {...document, columns}, words, say, flags};
  const {rows, by, descending, given, order, survey} = teller;
  const heads = headsOf(teller);
  const about = aboutOf(document, setting);
  const code = hasMore(document) ? moreCode() : 'none';
  const internal = mayShow('internal', audience);
  const plainRow = (row: number) => rowOf(teller, row);
  const tell = (loaded: typeof code) => (typeof loaded === 'object' && survey ? loaded.togetherOf(document, teller, plainRow, internal, language) : undefined);
  const together = tell(code);
  const row = together?.row ?? plainRow;
  const doubts = [...rankingDoubts(teller, internal), ...(together?.doubts ?? [])];
  const notes = notesOf(document, setting, doubts);
  const remarks = [...(looksEqual(teller) ? [say.looksEqual] : []), ...(together?.remarks ?? [])];
  return {
    title,
    ...(subtitle !== undefined && {subtitle}),
    context: [population, rows.count > 0 && say.units(grouped(rows.count)), periodOf(document, words), tieBreakers(teller)].filter(Boolean).join(words.middot),
    summary: rankingSentence(teller, !hasMore(document) || together !== undefined, together),
    table: async () => {
      const [{rankingList}, loaded] = await Promise.all([import('./ranking-list.js'), code ?? loadMore()]);
      const all = together ?? tell(loaded);
      return rankingList(teller, heads, all?.row ?? plainRow, all);
    },
    notes: [...notes, ...remarks.map((text) => ({text, kind: 'remark'}) as const)],
    about: {...about, lines: [...about.lines, ...methodLine(teller, together?.rules), ...columns.flatMap(({label, definition}) => (definition === undefined ? [] : [{label, text: definition}]))]},
    empty: rows.count === 0,
    heads,
    sort: by && (given ? {key: RANK, descending: false} : {key: by.key, descending}),
    order,
    sorted: (sorts, names) => import('./ranking-sort.js').then(({sortRows}) => sortRows(teller, columns, sorts, names)),
    found: (among, query) => import('./ranking-find.js').then(({findRows}) => findRows(rows, among, query)),
    filtered: (among, filters) => import('./ranking-filter.js').then(({filterRows}) => filterRows(rows, among, filters)),
    choices: (key) => import('./ranking-filter.js').then(({choicesOf}) => choicesOf(rows, columns.find((column) => column.key === key)!)),
    owned: (own) => import('./ranking-find.js').then(({findOwn}) => findOwn(rows, own)),
    coded: rows.has('code'),
    study: survey && (typeof code !== 'object' || together) ? undefined : () => studyAll(document, code),
    ranked: !by || given || survey !== undefined,
    isNamed: (row, beginning) => ['unit', 'code'].some((field) => ((rows.get(row, field) as string | null | undefined) ?? '').toLowerCase().startsWith(beginning)),
    more: code === undefined ? loadMore : undefined,
    together,
    row,
    targets: columns.flatMap((column) => {
      const {label, bar, target, polarity} = column;
      return bar === true && target ? [say.pair(label, (target.label ?? words.target) + THIN + sayTargetIn(column, target.value, words, expects(target.qualifier, polarity)))] : [];
    }),
    say,
    phrases: language.say,
  };
}

/** What is found out of very many rows, part by part: their ranks, then what they come to together. */
function* studyAll(document: RankingTableDocument, code: ReturnType<typeof moreCode>): Work<true> {
  const facts = factsOf(document).survey ? factsOf(document) : yield* study(document);
  if (typeof code === 'object') yield* code.studyTogether(document, facts);
  return true;
}

function rowOf(teller: Teller, row: number): RankingRow {
  const {document: {columns}, rows, by, moves} = teller;
  const chips = chipsOf(teller, row);
  const reason = reasonOf(teller, row);
  // Why a unit is not ranked stands where its figure would, or beside its name when it has a figure.
  let told = reason === undefined;
  const cells = columns.map((column) => {
    const cell = cellOf(teller, row, column);
    if (column !== by || cell.missing === undefined || reason === undefined) return cell;
    told = true;
    return cell.missing === 'suppressed' ? cell : {...cell, text: reason};
  });
  return {
    unit: rows.get(row, 'unit') as string,
    code: (rows.get(row, 'code') as string | null | undefined) ?? undefined,
    own: rows.get(row, 'own') === true,
    criticised: chips.some(({judgement}) => judgement === 'bad'),
    chips: told ? chips : [...chips, {text: reason!, judgement: ''}],
    cells: [...(by ? [rankCell(teller, row)] : []), ...(moves ? [moveCell(teller, row)] : []), ...cells],
  };
}

function tieBreakers({document: {columns, rank}, words, say}: Teller): string {
  const names = (rank.tieBreakers ?? []).map(({by}) => columns.find(({key}) => key === by)!.label);
  return names.length === 0 || rank.method === 'none' ? '' : say.tieBreakers(words.list(names));
}

/** How the ranks came about, said once where the source is said. */
function methodLine(teller: Teller, rules: readonly string[] = []): readonly Line[] {
  const {document: {rank}, by, descending, given, words, say} = teller;
  if (!by || rank.method === 'none') return [];
  return [{label: say.ranking, text: [given ? say.given : say.method(by.label, descending, rank.method), tieBreakers(teller), ...rules].filter(Boolean).join(words.semicolon)}];
}

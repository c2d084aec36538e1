import type {NameOrder} from './names.js';
import {MOVE, RANK, UNIT} from './ranking-heads.js';
import type {Sort} from './ranking-sort.js';

/** The values of one column that a reader wants to see; the empty text stands for cells that say nothing. */
export interface Filter {
  readonly key: string;
  readonly values: readonly string[];
}

/** What a reader asks of a ranking: nothing of it changes the document, all of it can be taken back. */
export interface RankingView {
  /** The first decides first; none is the document's own order. */
  readonly sorts: readonly Sort[];
  /** How names stand in order where they are sorted by. */
  readonly names: NameOrder;
  readonly query: string;
  readonly filters: readonly Filter[];
}

/** As the document has it. */
export const plainView: RankingView = {sorts: [], names: 'pinyin', query: '', filters: []};

/** Whether a view is the document's own. */
export const isPlainView = ({sorts, query, filters}: RankingView): boolean => sorts.length === 0 && query.trim() === '' && filters.length === 0;

/** More of anything is no reader's view, but somebody's attempt at a long address. */
const MOST = 200;

const orders: readonly NameOrder[] = ['pinyin', 'stroke', 'code'];

/**
 * A view as a short text for an address: `s:-rate,open;n:stroke;q:甲;f:level:A,B`, every word of it escaped. Sorted by,
 * searched for, filtered by; a minus is descending. `undefined` for the document's own view.
 */
export function viewText(view: RankingView): string | undefined {
  if (isPlainView(view)) return undefined;
  const {sorts, names, query, filters} = view;
  const word = encodeURIComponent;
  return [
    ...(sorts.length > 0 ? [`s:${sorts.map(({key, descending}) => (descending ? '-' : '') + word(key)).join(',')}`] : []),
    ...(names !== plainView.names && sorts.some(({key}) => key === UNIT) ? [`n:${names}`] : []),
    ...(query.trim() === '' ? [] : [`q:${word(query)}`]),
    ...filters.map(({key, values}) => `f:${word(key)}:${values.map(word).join(',')}`),
  ].join(';');
}

/** The view a text asks for: what it names and the table has not is left out, and a text that cannot be read asks for nothing. */
export function viewOf(text: string | undefined, keys: ReadonlySet<string>): RankingView {
  try {
    return (text ?? '').slice(0, 20_000).split(';').reduce((view, part) => withPart(view, part, keys), plainView);
  } catch {
    // A broken escape: somebody cut the address.
    return plainView;
  }
}

function withPart(view: RankingView, part: string, keys: ReadonlySet<string>): RankingView {
  const [kind, first = '', second] = part.split(':');
  const words = (list: string) => list.split(',').slice(0, MOST).map(decodeURIComponent);
  switch (kind) {
    case 's': {
      const sorts = words(first).map((said) => ({key: said.replace(/^-/, ''), descending: said.startsWith('-')}));
      return {...view, sorts: sorts.filter(({key}, at) => keys.has(key) && sorts.findIndex((one) => one.key === key) === at)};
    }
    case 'n':
      return {...view, names: orders.find((order) => order === first) ?? view.names};
    case 'q':
      return {...view, query: decodeURIComponent(first).slice(0, MOST)};
    case 'f': {
      const key = decodeURIComponent(first);
      const known = keys.has(key) && ![RANK, UNIT, MOVE].includes(key) && second !== undefined && !view.filters.some((filter) => filter.key === key);
      return known ? {...view, filters: [...view.filters, {key, values: words(second)}]} : view;
    }
    default:
      return view;
  }
}

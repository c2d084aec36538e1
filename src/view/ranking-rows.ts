import {html, render} from 'lit';
import {UNIT, type Head} from '../model/ranking-heads.js';
import type {RankingCellModel, RankingRow} from '../model/ranking-row.js';
import type {RankingTableModel} from '../model/ranking-table.js';
import {classOf, isGrouped} from './ranking-headings.js';
import {cellContent, isPlain, sumClass, unitContent} from './ranking-table.js';
import type {RowPicture} from './row-picture.js';

/** Cells in which something besides words was drawn. */
const pictured = new WeakSet<Element>();

/** Room between the words of two columns, in their type size. */
const GAP = 1.2;

/** What a text takes, in its type size: a Chinese character one, any other a little more than half. */
function emsOf(text: string): number {
  let ems = 0;
  for (let index = 0; index < text.length; index += 1) ems += text.charCodeAt(index) > 0x2e7f ? 1 : 0.58;
  return ems;
}

/** So many of the first rows, and as many all over the table, say how wide its columns are. */
const SOME = 24;

/** How wide each column is, by its heading and by some of its rows, which are handed out; in the type size. */
export function widthsOf({heads, row, order}: RankingTableModel, made: Map<number, RankingRow>, hasBars = true): readonly number[] {
  const two = isGrouped(heads);
  const step = Math.max(1, Math.floor(order.length / SOME));
  for (let index = 0; index < SOME; index += 1) for (const place of [index, index * step]) if (place < order.length && !made.has(order[place]!)) made.set(order[place]!, row(order[place]!));
  const rows = [...made.values()];
  return heads.map((head, at) => {
    const next = at - heads.slice(0, at).filter(({key}) => key === UNIT).length;
    const texts = rows.map((one) => (head.key === UNIT ? emsOf(one.unit) + one.chips.reduce((sum, {text}) => sum + emsOf(text) + 1.5, 0) : widthOf(one.cells[next]!, hasBars)));
    const most = head.key === UNIT || head.kind === 'text' ? 20 : 40;
    const label = 0.87 * (emsOf(two && head.group !== undefined ? head.label.slice(head.group.length) : head.label) + (head.unit === '' ? 0 : emsOf(head.unit) + 2)) + 1.4;
    return Math.ceil(10 * (Math.max(head.kind === 'rank' ? 3.8 : 2.5, Math.min(most, Math.max(label, ...texts)))) + 10 * GAP) / 10;
  });
}

const widthOf = ({text, symbol, tied, bar, line, chip}: RankingCellModel, hasBars: boolean) => emsOf(text) + (symbol ? 1.3 : 0) + (tied ? emsOf(tied) + 0.5 : 0) + (bar && hasBars ? 7.4 : 0) + (line ? 5 : 0) + (chip ? 1 : 0);

/** Lines of several units: what stands in the first cell of one, and all of them open, for paper. And rows that were made already. */
export interface SumLines {
  readonly made?: ReadonlyMap<number, RankingRow> | undefined;
  readonly content?: ((row: RankingRow) => unknown) | undefined;
  readonly printed?: Uint32Array | undefined;
}

/** The rows of a ranking for a table that draws only those in sight: words are written into text nodes, and only what is more than words is rendered. */
export function rankingRows(model: RankingTableModel, order: Uint32Array, isOwn: (row: RankingRow) => boolean, widths: readonly number[], {content: sumContent, printed, made}: SumLines = {}): RowPicture {
  const {heads, say} = model;
  const two = isGrouped(heads);
  const unitAt = heads.findIndex(({key}) => key === UNIT);
  const wordy = heads.map(({kind}) => kind === 'unit' || kind === 'text');
  let blank: HTMLTableRowElement | undefined;
  return {
    printed: printed && (() => ({count: printed.length, picture: rankingRows(model, printed, isOwn, widths, {content: sumContent})})),
    make: () => (blank ??= blankRow(heads)).cloneNode(true) as HTMLTableRowElement,
    draw: (line, index) => {
      const row = made?.get(order[index]!) ?? model.row(order[index]!);
      const own = isOwn(row);
      if (two) line.setAttribute('aria-rowindex', String(index + 3));
      const name = `${own ? 'own' : ''} ${row.criticised ? 'criticised' : ''} ${sumClass(row)}`;
      if (line.className !== name) {
        line.className = name;
        line.setAttribute('part', own ? 'row own' : 'row');
      }
      let tall = false;
      const {children} = line;
      for (let at = 0; at < heads.length; at += 1) {
        const cell = children[at] as HTMLElement;
        if (at === unitAt) {
          const rich = own || row.sum !== undefined || row.chips.length > 0;
          put(cell, rich ? '' : row.unit, rich ? (row.sum && sumContent ? sumContent(row) : unitContent(row, own, say)) : undefined);
          if (rich || emsOf(row.unit) > widths[at]! - GAP) tall = true;
          continue;
        }
        const content = row.cells[at < unitAt ? at : at - 1]!;
        const plain = isPlain(content);
        put(cell, plain ? content.text : '', plain ? undefined : cellContent(content));
        cell.classList.toggle('missing', content.missing !== undefined);
        if (wordy[at] === true && emsOf(content.text) > widths[at]! - GAP) tall = true;
      }
      return tall;
    },
  };
}

/** A row without words. */
function blankRow(heads: readonly Head[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.setAttribute('role', 'row');
  row.setAttribute('part', 'row');
  for (const head of heads) {
    const cell = row.appendChild(document.createElement(head.key === UNIT ? 'th' : 'td'));
    cell.className = classOf(head);
    cell.setAttribute('role', head.key === UNIT ? 'rowheader' : 'gridcell');
    cell.append('');
  }
  return row;
}

/** Words into the cell's text node, and a picture behind it where there is one. */
function put(cell: HTMLElement, words: string, picture: unknown): void {
  const text = cell.firstChild as Text;
  if (text.data !== words) text.data = words;
  if (picture === undefined && !pictured.has(cell)) return;
  if (picture !== undefined) pictured.add(cell);
  render(picture ?? html``, cell);
}

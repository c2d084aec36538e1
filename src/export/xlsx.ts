import writeXlsxFile, {type Cell, type Row} from 'write-excel-file/browser';
import type {Column} from '../model/described.js';
import {groupsOf, withoutGroup} from './groups.js';
import {factsOf, forRows, headingOf, nothing, saidOf, titleOf, withFigures, type Said, type Takeaway} from './takeaway.js';

/** Rows that Excel and WPS read. */
export const MOST_ROWS = 1_048_576;

/** Digits of a double that are surely kept. */
const DIGITS = 15;

const isBare = ({suffix, number}: Said) => suffix !== undefined && number!.replace(/\D/g, '').length <= DIGITS;

/** Sheet names have a length and cannot have these characters. */
const sheetName = (text: string) => text.replace(/[[\]/\\:*?']/g, ' ').trim().slice(0, 31);

const WIDEST = 60;

/** How wide a text is, in characters of a spreadsheet's default font; Chinese ones count twice. */
const widthOf = (text: string) => Array.from(text).reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);

/**
 * A workbook: the table, with its heading frozen, numbers as numbers that look as on the page (units and places by
 * their format) and everything else as text; and a sheet of everything that is known about it. Never a formula.
 * `undefined` where there are more rows than a spreadsheet takes.
 */
export async function xlsxOf(all: Takeaway): Promise<Blob | undefined> {
  const {table, words, say, model} = all;
  const groups = groupsOf(table.columns);
  if (table.rowCount + 2 > MOST_ROWS) return undefined;
  const split = await withFigures(all, isBare);
  const columns = table.columns.flatMap((column, at) => (split[at] === true ? [{column}, {column, figure: true}] : [{column}]));
  const widths = columns.map(() => 8);
  const data: Row[] = [];
  const add = (cells: readonly Cell[], texts: readonly string[]) => {
    data.push([...cells]);
    texts.forEach((said, at) => (widths[at] = Math.min(WIDEST, Math.max(widths[at]!, widthOf(said) + 2))));
  };

  if (groups) {
    data.push(groups.flatMap(({label, span, first}) => {
      const wide = span + split.slice(first, first + span).filter(Boolean).length;
      return [{...head(label), columnSpan: wide, align: 'center' as const}, ...Array.from({length: wide - 1}, () => null)];
    }));
  }
  const headings = columns.map(({column, figure}) => (figure ? say.figureOf(headingOf({label: withoutGroup(column).label}, words)) : headingOf(withoutGroup(column), words)));
  add(headings.map((label, at) => ({...head(label), align: columns[at]!.column.numeric === true ? ('right' as const) : ('left' as const)})), headings);
  await forRows(table, (cells) => {
    const said = table.columns.map((_, at) => saidOf(cells[at] ?? nothing, words));
    const texts = said.flatMap((one, at) => (split[at] === true ? [one.text, one.number ?? ''] : [one.text]));
    add(said.flatMap((one, at) => cellsOf(one, table.columns[at]!, split[at] === true)), texts);
  });

  const facts = factsOf(all);
  const mark = (name: string) => sheetName(model.about.demo ? name + words.bracket(words.demo) : name);
  return writeXlsxFile([
    {data, sheet: mark(say.dataSheet), columns: widths.map((width) => ({width})), stickyRowsCount: groups ? 2 : 1, stickyColumnsCount: 1},
    {
      data: [[{...text(titleOf(all)), fontWeight: 'bold', columnSpan: 2}, null], ...facts.map(([label, said]): Row => [{...text(label), alignVertical: 'top'}, {...text(said), wrap: true, alignVertical: 'top'}])],
      sheet: mark(say.aboutSheet),
      columns: [{width: 16}, {width: WIDEST + 20}],
    },
  ]).toBlob();
}

const LONGEST = 32_767;

/** Text that stays text, whatever it looks like; a spreadsheet takes so much in a cell. */
const text = (said: string) => ({value: said.slice(0, LONGEST), type: String, format: '@'}) as const;

const head = (said: string) => ({...text(said), fontWeight: 'bold', backgroundColor: '#F2F5F9', bottomBorderStyle: 'thin', wrap: true, alignVertical: 'center'}) as const;

/** A cell's text as on the page, and where its column is split, the number behind it. */
function cellsOf(said: Said, {numeric}: Column, isSplit: boolean): readonly Cell[] {
  const align = numeric === true ? ({align: 'right'} as const) : {};
  const shown = isBare(said) && said.number !== undefined ? {...figure(said.number, said.suffix), ...align} : said.text === '' ? null : {...text(said.text), ...align};
  if (!isSplit) return [shown];
  return [shown, said.number === undefined || said.number.replace(/\D/g, '').length > DIGITS ? null : figure(said.number)];
}

/** A number that shows as on the page: grouped, with its places and its unit. */
const figure = (number: string, suffix = '') => {
  const places = number.split('.')[1]?.length ?? 0;
  const format = places > 0 ? `#,##0.${'0'.repeat(places)}` : '#,##0';
  return {value: Number(number), type: Number, format: suffix === '' ? format : `${format}"${suffix.replace(/"/g, '')}"`} as const;
};

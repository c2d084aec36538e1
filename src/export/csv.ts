import type {Column} from '../model/described.js';
import {harmless} from './harmless.js';
import {factsOf, forRows, headingOf, nothing, saidOf, withFigures, type Said, type Takeaway} from './takeaway.js';

/** A field by RFC 4180. */
const field = (text: string) => (/[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replace(/"/g, '""')}"` : text);

const line = (fields: readonly string[]) => `${fields.map(field).join(',')}\r\n`;

/** Whether the number alone says all: its unit stands in the heading, or is a sign that every program knows. */
const isBare = ({suffix}: Said, {unit}: Column) => suffix !== undefined && (suffix === '' || suffix === unit || /^[%‰]$/.test(suffix));

/**
 * The table as CSV by RFC 4180, in UTF-8 with a byte order mark, for Excel and WPS. A bare number stands without grouping;
 * words around a number stay as on the page, and the number follows in a column of its own. Below the table, after an
 * empty line, everything that is known about it; every line has as many fields as the first.
 */
export async function csvOf(all: Takeaway): Promise<Blob> {
  const {table, words, say} = all;
  const split = await withFigures(all, isBare);
  const width = Math.max(2, split.length + split.filter(Boolean).length);
  const full = (fields: readonly string[]) => line([...fields, ...Array.from({length: width - fields.length}, () => '')]);
  const parts = ['\ufeff', full(table.columns.flatMap((column, at) => {
    const heading = harmless(headingOf(column, words));
    return split[at] === true ? [heading, harmless(say.figureOf(headingOf({label: column.label}, words)))] : [heading];
  }))];
  await forRows(table, (cells) => {
    parts.push(full(table.columns.flatMap((column, at) => {
      const said = saidOf(cells[at] ?? nothing, words);
      const text = isBare(said, column) ? said.number! + (/^[%‰]$/.test(said.suffix!) ? said.suffix! : '') : harmless(said.text);
      return split[at] === true ? [text, said.number ?? ''] : [text];
    })));
  });
  parts.push(full([]));
  for (const [label, text] of factsOf(all)) parts.push(full([harmless(label), harmless(text)]));
  return new Blob(parts, {type: 'text/csv;charset=utf-8'});
}

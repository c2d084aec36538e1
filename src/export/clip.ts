import {groupsOf, withoutGroup} from './groups.js';
import {unformulated} from './harmless.js';
import {factsOf, forRows, headingOf, nothing, saidOf, titleOf, type Takeaway} from './takeaway.js';

/** What goes on the clipboard: for programs that know tables, and for those that do not. */
export interface Clip {
  readonly html: string;
  readonly text: string;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const element = (name: string, attributes: Readonly<Record<string, string | number>>, content: string) =>
  `<${name}${Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`).join('')}>${content}</${name}>`;

/**
 * The table with its title above and its notes below, as a document that Word, WPS and Excel take in: merged cells by
 * `colspan` and `rowspan`, looks by the old attributes alone. It never becomes part of a page.
 */
export async function tableClip(all: Takeaway): Promise<Clip> {
  const {table, words, say} = all;
  const {columns} = table;
  const width = columns.length;
  const alignment = columns.map(({numeric}) => (numeric === true ? {align: 'right'} : {align: 'left'}));
  const title = titleOf(all);
  const facts = factsOf(all).filter(([label]) => label !== say.title && label !== say.mark).map(([label, text]) => label + words.colon + text);
  const headings = columns.map((column) => headingOf(withoutGroup(column), words));
  const groups = groupsOf(columns);
  const head = {bgcolor: '#F2F5F9', valign: 'bottom'};
  const lower = headings.map((label, at) => (groups && columns[at]!.group === undefined ? '' : element('th', {...head, ...alignment[at]}, escaped(label))));
  const upper = groups?.map(({label, first, span}) => (label === '' ? element('th', {rowspan: 2, ...head, ...alignment[first]}, escaped(headings[first]!)) : element('th', {colspan: span, align: 'center', ...head}, escaped(label))));
  const html = [element('tr', {}, element('td', {colspan: width, align: 'center'}, element('b', {}, escaped(title)))), ...(upper ? [element('tr', {}, upper.join(''))] : []), element('tr', {}, lower.join(''))];
  const text = [title, ...(groups ? [tabbed(groups.flatMap(({label, span}) => [label, ...Array.from({length: span - 1}, () => '')]))] : []), tabbed(headings)];
  await forRows(table, (cells) => {
    const said = columns.map((_, at) => saidOf(cells[at] ?? nothing, words));
    html.push(element('tr', {}, said.map((one, at) => element('td', {...alignment[at]}, escaped(unformulated(one.text)))).join('')));
    text.push(tabbed(said.map((one) => one.text)));
  });
  for (const fact of facts) {
    html.push(element('tr', {}, element('td', {colspan: width, align: 'left'}, escaped(fact))));
    text.push(tabbed([fact]));
  }
  return {html: `<meta charset="utf-8">${element('table', {border: 1, cellspacing: 0, cellpadding: 4}, html.join(''))}`, text: text.join('\r\n')};
}

/** Tabs and line ends separate; inside a cell they are spaces, and a cell that would run as a formula gets its apostrophe. */
const tabbed = (cells: readonly string[]) => cells.map((text) => unformulated(text.replace(/[\t\r\n]+/g, ' '))).join('\t');

/** The widget as a bulletin would say it: title, sentence, then where it comes from and what to know before trusting it. */
export function textClip(all: Takeaway): string {
  const {words, say} = all;
  const facts = factsOf(all);
  const said = [say.title, say.mark, say.summary];
  return [titleOf(all), ...facts.flatMap(([label, text]) => (label === say.summary ? [text] : [])), ...facts.flatMap(([label, text]) => (said.includes(label) ? [] : [label + words.colon + text]))].join('\n');
}

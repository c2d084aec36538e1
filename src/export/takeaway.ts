import {plain} from '../language/number.js';
import type {TakeawayWords} from '../language/zh-hans/export.js';
import type {Words} from '../language/zh-hans/words.js';
import type {Cell, Column, Described, Note, Table} from '../model/described.js';

/** All that leaves the page with a widget, and the words to say it in. Every way out starts from this. */
export interface Takeaway {
  readonly model: Described;
  readonly table: Table;
  /** The model's notes, and those of the way its data came. */
  readonly notes: readonly Note[];
  readonly words: Words;
  readonly say: TakeawayWords;
}

/** A fact about the whole, by its label. */
export type Fact = readonly [label: string, text: string];

/** Text for outside: no thin spaces, which other programs show as boxes or break at. */
const bare = (text: string) => plain(text).trim();

/** A title that says itself that its figures are invented. */
export const titleOf = ({model: {title, about}, words}: Takeaway): string => bare(about.demo ? title + words.bracket(words.demo) : title);

/** Everything around the table: what it is, what it says, where it comes from, what to know before trusting it. */
export function factsOf(all: Takeaway): readonly Fact[] {
  const {model, notes, words, say} = all;
  const {title, subtitle, context, summary, about} = model;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [say.title, title],
    [say.mark, about.demo ? words.demo : undefined],
    [say.subtitle, subtitle],
    [say.context, context],
    [say.summary, summary],
    ...about.lines.map(({label, text}) => [label, text] as const),
    ...notes.map(({text}) => [say.note, text] as const),
  ];
  return facts.flatMap(([label, text]) => (text === undefined || text === '' ? [] : [[bare(label), bare(text)] as const]));
}

/** A column's heading with its unit, as the table on the page has it. */
export const headingOf = ({label, unit}: Column, words: Words): string => bare(unit === undefined ? label : label + words.bracket(unit));

/** A cell for outside: its text as on the page, and its number. */
export interface Said {
  readonly text: string;
  /** A decimal number; where the text is a number, that one, with as many places. */
  readonly number?: string;
  /** What follows the number where the text is nothing but a number and its unit: no qualifier, no second figure. */
  readonly suffix?: string;
}

const NUMBER = /^[-−]?\d[\d,]*(?:\.\d+)?/;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** What a cell says outside. The number shown counts, not the one behind it: a share that is cut on the page is not rounded in a file. */
export function saidOf({text, value, missing}: Cell, words: Words): Said {
  const said = bare(text);
  if (missing !== undefined || value === undefined || !DECIMAL.test(String(value))) return {text: said};
  const [shown = ''] = NUMBER.exec(said) ?? [];
  const suffix = said.slice(shown.length);
  const number = shown.replace('−', '-').replace(/,/g, '');
  const place = 10 ** -(number.split('.')[1]?.length ?? 0);
  if (shown !== '' && isUnit(suffix, words) && Math.abs(Number(number) - Number(value)) < place) return {text: said, number, suffix};
  return {text: said, number: String(value)};
}

/** A unit has no figures, no brackets and no qualifier. */
function isUnit(suffix: string, {qualified, afterUnit}: Words): boolean {
  if (suffix.length > 12 || /[\d()（）/，,；;：:]/.test(suffix)) return false;
  return Object.keys(qualified).every((name) => {
    const after = bare(qualified[name as keyof Words['qualified']][1]);
    return after === '' || (afterUnit[name] === true ? !suffix.endsWith(after) : !suffix.startsWith(after));
  });
}

/** Rows that are made between two breaths: a page with a million of them still answers its reader. */
const BREATH = 2000;

/** Calls for every row in turn, and lets the page breathe. */
export async function forRows({rowCount, row}: Table, each: (cells: readonly Cell[], index: number) => void): Promise<void> {
  for (let index = 0; index < rowCount; index += 1) {
    if (index > 0 && index % BREATH === 0) await new Promise((resolve) => setTimeout(resolve));
    each(row(index), index);
  }
}

/** Which columns have a number that their text is not, and so need a column of numbers beside them. */
export async function withFigures({table, words}: Takeaway, isBare: (said: Said, column: Column) => boolean): Promise<readonly boolean[]> {
  const found = table.columns.map(() => false);
  await forRows(table, (cells) => {
    table.columns.forEach((column, at) => {
      if (found[at] === true) return;
      const said = saidOf(cells[at] ?? nothing, words);
      found[at] = said.number !== undefined && !isBare(said, column);
    });
  });
  return found;
}

/** A cell that a row leaves out. */
export const nothing: Cell = {text: ''};

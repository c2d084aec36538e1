import type {CaseTimelineDocument, Sum} from '../contract/case-timeline.js';
import type {Quantity} from '../contract/quantity.js';
import {grouped} from '../language/number.js';
import {measuresOf, type Telling} from './case-step.js';
import type {CaseModel} from './case-timeline.js';
import type {Cell, Table} from './described.js';
import {cellOf, sayFigure} from './figure.js';

/** What stands in a row besides the name of its case. */
interface Row extends Sum {
  readonly item: string;
  readonly date?: string;
  readonly due?: string;
  readonly status?: readonly string[];
  readonly note?: readonly string[];
}

/** All facts of all cases: of each its state, its figures, and every step; the totals that the source states come first. */
export function caseTable(cases: readonly CaseModel[], reported: CaseTimelineDocument['reported'], {words, say}: Telling): Table {
  const text = (said = ''): Cell => ({text: said === '' ? '—' : said});
  const figure = (quantity: Quantity | undefined): Cell => (quantity === undefined ? text() : cellOf(words, quantity));
  const rows: (() => readonly Cell[])[] = [];
  const add = (label: string, make: () => Row) =>
    rows.push(() => {
      const {item, date, people, money, due, status = [], note = []} = make();
      return [text(label), text(item), text(date), figure(people), figure(money), text(due), text(status.join(words.comma)), text(note.join(words.semicolon))];
    });
  if (reported) add(say.reported, () => ({...reported, item: reported.cases === undefined ? '' : sayFigure(words, reported.cases, say.cases).text}));
  for (const one of cases) {
    const {label, state, flags, pressing, source} = one;
    add(label, () => ({
      item: say.progress,
      status: [state, ...flags].map((chip) => chip.text).concat(pressing ? say.stepLight(pressing.text, pressing.chip.text) : []),
      note: one.facts.map((line) => line.label + words.colon + line.text),
    }));
    for (const measure of measuresOf(source, say)) add(label, () => ({...source[measure], item: say.measure[measure]}));
    source.steps.forEach(({people, money, lane}, index) =>
      add(label, () => {
        const {name, fullDate, due, chips, lines, doubts} = one.steps[index]!;
        return {
          item: `${grouped(index + 1)} ${name}`,
          date: fullDate,
          people,
          money,
          due,
          status: chips.map((chip) => chip.text),
          note: [...(lane ? [say.lane[lane]] : []), ...lines, ...doubts],
        };
      }),
    );
  }
  return {
    columns: [
      {label: say.case}, {label: words.item}, {label: say.date}, {label: say.peopleCount, unit: say.people, numeric: true},
      {label: say.amount, unit: say.money, numeric: true}, {label: say.due}, {label: say.status}, {label: words.note},
    ],
    rowCount: rows.length,
    row: (index) => rows[index]?.() ?? [],
  };
}

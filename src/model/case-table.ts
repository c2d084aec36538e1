import type {Case, CaseTimelineDocument, Sum} from '../contract/case-timeline.js';
import type {Quantity} from '../contract/quantity.js';
import {grouped} from '../language/number.js';
import type {CaseModel} from './case-model.js';
import {measuresOf, type Telling} from './case-step.js';
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

/** All facts of all cases: of each its state, its figures, and every step; the totals that the source states come first. Rows are made when they are asked for. */
export function caseTable(count: number, caseAt: (index: number) => CaseModel, sourceAt: (index: number) => Case, reported: CaseTimelineDocument['reported'], {words, say}: Telling): Table {
  const text = (said = ''): Cell => ({text: said === '' ? '—' : said});
  const figure = (quantity: Quantity | undefined): Cell => (quantity === undefined ? text() : cellOf(words, quantity));
  const row = (label: string, {item, date, people, money, due, status = [], note = []}: Row): readonly Cell[] =>
    [text(label), text(item), text(date), figure(people), figure(money), text(due), text(status.join(words.comma)), text(note.join(words.semicolon))];
  const first = reported ? 1 : 0;
  /** The row with which each case begins; last, how many there are. */
  const begins = new Float64Array(count + 1);
  begins[0] = first;
  for (let index = 0; index < count; index += 1) {
    const source = sourceAt(index);
    begins[index + 1] = begins[index]! + 1 + measuresOf(source, say).length + source.steps.length;
  }
  const ofCase = (place: number): readonly Cell[] => {
    let [from, to] = [0, count];
    while (from + 1 < to) {
      const middle = (from + to) >> 1;
      if (begins[middle]! <= place) from = middle;
      else to = middle;
    }
    const {label, state, flags, pressing, facts, steps, source} = caseAt(from);
    const at = place - begins[from]!;
    if (at === 0) {
      return row(label, {
        item: say.progress,
        status: [state, ...flags].map((chip) => chip.text).concat(pressing ? say.stepLight(pressing.text, pressing.chip.text) : []),
        note: facts.map((line) => line.label + words.colon + line.text),
      });
    }
    const measures = measuresOf(source, say);
    const measure = measures[at - 1];
    if (measure) return row(label, {...source[measure], item: say.measure[measure]});
    const index = at - 1 - measures.length;
    const {people, money, lane} = source.steps[index]!;
    const {name, fullDate, due, chips, lines, doubts} = steps[index]!;
    return row(label, {item: `${grouped(index + 1)} ${name}`, date: fullDate, people, money, due, status: chips.map((chip) => chip.text), note: [...(lane ? [say.lane[lane]] : []), ...lines, ...doubts]});
  };
  return {
    columns: [
      {label: say.case}, {label: words.item}, {label: say.date}, {label: say.peopleCount, unit: say.people, numeric: true},
      {label: say.amount, unit: say.money, numeric: true}, {label: say.due}, {label: say.status}, {label: words.note},
    ],
    rowCount: begins[count]!,
    row: (index) => (index < 0 || index >= begins[count]! ? [] : index < first ? row(say.reported, {...reported, item: reported?.cases === undefined ? '' : sayFigure(words, reported.cases, say.cases).text}) : ofCase(index)),
  };
}

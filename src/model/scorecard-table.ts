import type {ScorecardDocument} from '../contract/scorecard.js';
import type {Cell, Column, Table} from './described.js';
import {cellOf, type missingOf} from './figure.js';
import type {IndicatorModel} from './score-group.js';
import type {MarkModel, Voice} from './score-mark.js';
import type {TotalModel} from './score-total.js';
import type {Scores} from './scorecard-sentence.js';

const NONE: Cell = {text: '—'};
const told = (text: string): Cell => (text === '' ? NONE : {text});

/** Every indicator is a row; of several units each is a column, else there is a column for each fact. Totals stand last. */
export const scorecardTable = (document: ScorecardDocument, model: Scores, voice: Voice): Table =>
  model.units.length > 0 ? matrix(document, model, voice) : list(document, model, voice);

/** Rows with the group they stand in, and the place of their indicator in the document. */
const rowsOf = ({groups}: Scores) => groups.flatMap(({label, rows}, group) => rows.map((row, indicator) => ({group: label, row, at: [group, indicator] as const})));

function list({groups: given, total: stated}: ScorecardDocument, model: Scores, {words, say}: Voice): Table {
  const rows = rowsOf(model);
  const {total} = model;
  const columns: readonly Column[] = [{label: say.indicator}, {label: say.group}, {label: words.value, numeric: true}, {label: words.target}, {label: say.status}, {label: say.score, numeric: true}, {label: say.weight}, {label: say.change}, {label: words.note}];
  const whole = total ? [total] : [];
  return {
    columns,
    rowCount: rows.length + whole.length,
    row: (index) => {
      if (index === rows.length && total) return totalRow(total, say.total, stated?.score, columns.length, {words, say});
      const found = rows[index];
      if (!found) return [];
      const {row, group, at: [g, i]} = found;
      const indicator = given[g]?.indicators[i];
      const mark = row.marks[0];
      if (!mark || !indicator) return [{text: row.label}, {text: group}, {text: say.notListed, missing: 'not_reported'}, ...Array.from({length: 6}, () => NONE)];
      return [
        {text: row.label},
        {text: group},
        valueCell(mark, mark.kind === 'figure' ? cellOf(words, indicator.figure, indicator.unit) : undefined),
        told(mark.wanted),
        told(mark.status),
        indicator.score === undefined ? NONE : {...cellOf(words, indicator.score), text: mark.kind === 'score' ? mark.value.text : mark.score},
        told(row.weight),
        told(mark.change?.text ?? ''),
        told([row.definition, ...mark.details.map(({text}) => text)].filter(Boolean).join(words.semicolon)),
      ];
    },
  };
}

/** A figure with its number for exports, anything else in words. */
const valueCell = ({value, missing}: MarkModel, figure: Cell | undefined): Cell => figure ?? {text: value.text, ...(missing !== undefined && {missing})};

function totalRow(total: TotalModel, label: string, score: Parameters<typeof missingOf>[0], width: number, {words, say}: Pick<Voice, 'words' | 'say'>): readonly Cell[] {
  const said = [...total.grades.map(({text}) => text), total.rank, ...total.details.map(({text}) => text)].filter(Boolean).join(words.semicolon);
  const points = score === undefined ? NONE : {...cellOf(words, score), text: total.score};
  return Array.from({length: width}, (_, at): Cell => (at === 0 ? {text: label} : at === 5 ? points : at === width - 1 ? told(said) : at === 1 ? {text: say.total} : NONE));
}

function matrix({totals: stated = []}: ScorecardDocument, model: Scores, {words, say}: Voice): Table {
  const rows = rowsOf(model);
  const cell = (row: IndicatorModel, at: number): Cell => {
    const mark = row.marks[at];
    if (!mark) return {text: row.listed ? words.missing.not_reported : say.notListed, missing: 'not_reported'};
    const text = [mark.value.text, mark.status, mark.score, mark.change?.text ?? '', ...mark.details.map((detail) => detail.text)].filter(Boolean).join(words.semicolon);
    return {text, ...(mark.missing !== undefined && {missing: mark.missing})};
  };
  const ends: readonly (readonly [string, (total: TotalModel, at: number) => Cell])[] = [
    [say.total, (total, at) => (total.score === '' ? NONE : {...cellOf(words, stated[at]?.score), text: total.score})],
    [say.grade, (total) => told(total.grades.map(({text}) => text).join(words.semicolon))],
    [say.rank, (total) => told(total.rank)],
    [words.note, (total) => told(total.details.map(({text}) => text).join(words.semicolon))],
  ];
  const last = model.totals.length === 0 ? [] : ends;
  return {
    columns: [{label: say.indicator}, {label: say.group}, {label: words.target}, ...model.units.map((label): Column => ({label, numeric: true}))],
    rowCount: rows.length + last.length,
    row: (index) => {
      const found = rows[index];
      if (found) return [{text: found.row.label}, {text: found.group}, told(found.row.marks.map(({wanted}) => wanted).find(Boolean) ?? ''), ...model.units.map((_, at) => cell(found.row, at))];
      const end = last[index - rows.length];
      return end ? [{text: end[0]}, NONE, NONE, ...model.totals.map((total, at) => (total ? end[1](total, at) : NONE))] : [];
    },
  };
}

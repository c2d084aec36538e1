import type {WarningPanelDocument} from '../contract/warning-panel.js';
import type {Cell, Column, Table} from './described.js';
import {cellOf} from './figure.js';
import {seriesCell, trendHeading} from './small-trend.js';
import {limitOf, type LevelModel, type Voice} from './warning-level.js';
import type {MoveModel} from './warning-move.js';
import type {SubjectModel} from './warning-subject.js';

/** Levels, then the rules between them, then, for internal readers, the subjects; columns that nobody fills are left out. */
export function warningTable(document: WarningPanelDocument, levels: readonly LevelModel[], moves: readonly MoveModel[], subjects: readonly SubjectModel[], voice: Voice): Table {
  const {words, say, language} = voice;
  const {unit, against = say.against} = document;
  const counted = document.counts !== undefined;
  const ofUnit = unit === undefined ? {} : {unit};
  type Make<T> = (one: T) => Cell;
  const level = (column: Column, has: boolean, make: Make<LevelModel>) => (has ? [{column, make}] : []);
  const some = (holds: (one: LevelModel) => unknown) => levels.some(holds);
  const ofLevels = [
    ...level({label: say.count, ...ofUnit, numeric: true}, counted || document.total?.count !== undefined, ({count}) => (counted ? cellOf(words, count?.count) : NONE)),
    ...level({label: against, ...ofUnit, numeric: true}, document.total?.previous !== undefined || some(({count}) => count?.previous !== undefined), ({count}) => (count?.previous === undefined ? NONE : cellOf(words, count.previous))),
    ...level({label: say.change, numeric: true}, some(({change}) => change), ({change}) => (change ? {text: change.text, ...(change.value !== undefined && {value: change.value})} : NONE)),
    ...level({label: say.issued, ...ofUnit, numeric: true}, document.total?.issued !== undefined, () => NONE),
    ...level({label: say.raised, ...ofUnit, numeric: true}, document.total?.raised !== undefined || some(({count}) => count?.raised !== undefined), ({count}) => (count?.raised === undefined ? NONE : cellOf(words, count.raised))),
    ...level({label: say.lifted, ...ofUnit, numeric: true}, document.total?.lifted !== undefined || some(({count}) => count?.lifted !== undefined), ({count}) => (count?.lifted === undefined ? NONE : cellOf(words, count.lifted))),
    ...level({label: trendHeading(language)}, some(({trend}) => trend), ({count}) => seriesCell(count?.trend, language)),
    ...level({label: say.meaning}, some(({level: {meaning}}) => meaning), ({level: {meaning}}) => told(meaning)),
    ...level({label: say.rule}, some(({level: {rule}}) => rule) || moves.length > 0, ({level: {rule}}) => told(rule)),
    ...level({label: say.limit}, some((one) => limitOf(one.level, voice)), (one) => told(limitOf(one.level, voice))),
    ...level({label: say.responsible}, some(({level: {responsible}}) => responsible), ({level: {responsible}}) => told(responsible)),
    ...level({label: say.action}, some(({level: {action}}) => action), ({level: {action}}) => told(action)),
  ];
  const ruleAt = ofLevels.findIndex(({column}) => column.label === say.rule);
  const ofSubjects: readonly {readonly column: Column; readonly make: Make<SubjectModel>}[] = subjects.length === 0 ? [] : [
    {column: {label: say.level}, make: ({mark}) => told(mark.name)},
    {column: {label: say.before}, make: ({before}) => told(before)},
    {column: {label: say.kind}, make: ({kind}) => told(kind)},
    {column: {label: say.region}, make: ({region}) => told(region)},
    {column: {label: say.since}, make: ({since}) => told(since)},
    {column: {label: say.reason}, make: ({reason}) => told(reason)},
    {column: {label: say.measured}, make: ({measured}) => told(measured)},
    {column: {label: say.due}, make: ({due}) => told(due)},
    {column: {label: say.state}, make: ({state, light}) => told([state, light?.text].filter(Boolean).join(words.comma))},
    {column: {label: say.responsible}, make: ({responsible}) => told(responsible)},
    {column: {label: say.remark}, make: ({note}) => told(note)},
  ];
  const blank = (n: number) => Array.from({length: n}, () => NONE);
  const totals = totalRow(document, voice);
  return {
    columns: [{label: subjects.length === 0 ? say.level : say.levelOrSubject}, ...ofLevels.map(({column}) => column), ...ofSubjects.map(({column}) => column)],
    rowCount: levels.length + (totals ? 1 : 0) + moves.length + subjects.length,
    row: (index) => {
      const one = levels[index];
      if (one) return [{text: one.name}, ...ofLevels.map(({make}) => make(one)), ...blank(ofSubjects.length)];
      const after = index - levels.length - (totals ? 1 : 0);
      if (after < 0 && totals && index === levels.length) return [{text: say.total}, ...ofLevels.map(({column}) => totals(column)), ...blank(ofSubjects.length)];
      const move = moves[after];
      if (move) return [{text: move.name}, ...ofLevels.map((_, at) => (at === ruleAt ? {text: move.when} : NONE)), ...blank(ofSubjects.length)];
      const subject = subjects[after - moves.length];
      return subject ? [{text: subject.name}, ...blank(ofLevels.length), ...ofSubjects.map(({make}) => make(subject))] : [];
    },
  };
}

const NONE: Cell = {text: '—'};

const told = (text: string | undefined): Cell => (text === undefined || text === '' ? NONE : {text});

/** The total as stated, in the columns that it has figures for. */
function totalRow({total, against}: WarningPanelDocument, {words, say}: Voice): ((column: Column) => Cell) | undefined {
  if (!total) return undefined;
  const figures = {[say.count]: total.count, [against ?? say.against]: total.previous, [say.issued]: total.issued, [say.raised]: total.raised, [say.lifted]: total.lifted};
  return ({label}) => (figures[label] === undefined ? NONE : cellOf(words, figures[label]));
}

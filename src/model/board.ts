import type {BoardParts, Piece} from '../contract/board-parts.js';
import type {Problem} from '../contract/problem.js';
import {aboutOf, notesOf} from './about.js';
import {tableOf, type Described} from './described.js';
import type {Setting} from './setting.js';

export interface BoardModel extends Described {
  readonly sections: readonly {readonly title: string | undefined; readonly text: string | undefined; readonly pieces: readonly Piece[]}[];
  /** Only one widget, which says everything itself. */
  readonly single: boolean;
  /** Problems of pieces that no widget can take, each also shown in its place. */
  readonly problems: readonly Problem[];
}

/** What a board says above its widgets; the widgets say the rest. */
export function boardModel(board: BoardParts, setting: Setting): BoardModel {
  const {sections} = board;
  return {
    title: board.title,
    ...(board.subtitle !== undefined && {subtitle: board.subtitle}),
    context: '',
    summary: '',
    table: () => tableOf([], []),
    notes: board.single ? [] : notesOf(board, setting, []),
    about: aboutOf(board, setting),
    empty: sections.every(({pieces}) => pieces.length === 0),
    sections: sections.map(({title, text, pieces}) => ({title, text, pieces})),
    single: board.single,
    problems: sections.flatMap(({pieces}) => pieces.flatMap(({problem}) => (problem ? [problem] : []))),
  };
}

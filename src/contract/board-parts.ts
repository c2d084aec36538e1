import {accept, parsed} from './accept.js';
import type {BoardHead} from './board-head.js';
import type {Envelope} from './envelope.js';
import {boardHeadContract} from './guards/board.js';
import {inherited, widgetTypes, type WidgetType} from './kinds.js';
import {pointer, type Problem} from './problem.js';
import {limits, refused, type Limits, type Reading} from './reading.js';

/** One widget's piece of a board: its document, not yet read, with what the board says for all; or why there is none. */
export interface Piece {
  /** Where the piece stands in the file. */
  readonly path: string;
  readonly type: WidgetType | undefined;
  readonly document: unknown;
  readonly span: number;
  readonly problem: Problem | undefined;
}

/** A board as its element reads it: the head strictly, each widget left for its own element, so that a bad one spoils only its place. */
export interface BoardParts extends Envelope {
  readonly sections: readonly {readonly title?: string | undefined; readonly text?: string | undefined; readonly pieces: readonly Piece[]}[];
  /** The document is a single widget and the board only its place. */
  readonly single: boolean;
}

/** How many of twelve columns a kind takes when its document does not say. */
const SPAN: Readonly<Record<WidgetType, number>> = {'stat-cards': 12, 'clearance-gauge': 4, 'ranking-table': 8, 'heat-map': 6, 'case-timeline': 6, 'case-ledger': 12, 'phase-track': 12, 'trend-chart': 6, 'warning-panel': 12, scorecard: 12, 'disclosure-list': 12, 'task-forces': 12};

/** Reads a board, or any single widget's document, for the board element. Never throws. */
export function readBoard(input: unknown, within: Limits = limits): Reading<BoardParts> | Promise<Reading<BoardParts>> {
  // A getter or a proxy of the page may throw; JSON has neither.
  const unreadable = () => refused({code: 'not_json_value', path: ''});
  try {
    const reading = take(input, within);
    return reading instanceof Promise ? reading.catch(unreadable) : reading;
  } catch {
    return unreadable();
  }
}

function take(input: unknown, within: Limits): Reading<BoardParts> | Promise<Reading<BoardParts>> {
  const value = typeof input === 'string' ? parsed(input, within) : input;
  if (typeof input === 'string' && (value === undefined || input.includes('\ufffd'))) {
    return import('./parse.js').then(({parse}): Reading<BoardParts> => {
      const why = parse(input, within.length);
      return why.ok ? refused({code: 'unreadable', path: ''}) : why;
    });
  }
  if (isRecord(value) && isWidgetType(value.type)) return {ok: true, value: single(value, value.type)};
  const sections: readonly unknown[] | undefined = isRecord(value) && Array.isArray(value.sections) ? value.sections : undefined;
  const head = sections ? {...(value as object), sections: sections.map(withoutWidgets)} : value;
  const withPieces = (reading: Reading<BoardHead>): Reading<BoardParts> => (reading.ok ? {ok: true, value: partsOf(reading.value, sections ?? [])} : reading);
  const reading = accept(boardHeadContract, head, within);
  return reading instanceof Promise ? reading.then(withPieces) : withPieces(reading);
}

const partsOf = (head: BoardHead, sections: readonly unknown[]): BoardParts => ({
  ...head,
  sections: head.sections.map((section, index) => ({...section, pieces: piecesOf(sections[index], ['sections', index, 'widgets'], head)})),
  single: false,
});

function single(document: Record<string, unknown>, type: WidgetType): BoardParts {
  const visibility = document.visibility === 'public' || document.visibility === 'leaders' ? document.visibility : 'internal';
  return {title: '—', visibility, sections: [{pieces: [{path: '', type, document, span: 12, problem: undefined}]}], single: true};
}

function piecesOf(section: unknown, keys: readonly (number | string)[], board: Envelope): readonly Piece[] {
  const widgets = isRecord(section) ? section.widgets : undefined;
  if (!Array.isArray(widgets)) return [{path: pointer(keys), type: undefined, document: undefined, span: 12, problem: {code: 'required', path: pointer(keys)}}];
  const shared = Object.fromEntries(inherited.flatMap((key) => (board[key] === undefined ? [] : [[key, board[key]]])));
  return widgets.map((widget: unknown, index) => pieceOf(widget, pointer([...keys, index]), shared));
}

function pieceOf(widget: unknown, path: string, shared: object): Piece {
  if (!isRecord(widget)) return {path, type: undefined, document: undefined, span: 6, problem: {code: 'invalid_type', path, values: {expected: 'object'}}};
  if (!isWidgetType(widget.type)) return {path, type: undefined, document: undefined, span: 6, problem: {code: 'unknown_type', path: `${path}/type`}};
  return {path, type: widget.type, document: {...shared, ...widget}, span: spanOf(widget.layout) ?? SPAN[widget.type], problem: undefined};
}

/** A wrong layout is the widget's own problem; the board only needs some room for it. */
function spanOf(layout: unknown): number | undefined {
  const span = isRecord(layout) ? layout.span : undefined;
  return typeof span === 'number' && Number.isInteger(span) && span >= 1 && span <= 12 ? span : undefined;
}

function withoutWidgets(section: unknown): unknown {
  if (!isRecord(section)) return section;
  const {widgets: _widgets, ...head} = section;
  return head;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isWidgetType = (type: unknown): type is WidgetType => widgetTypes.some((known) => known === type);

import * as z from 'zod/mini';
import {envelope, type Envelope} from './envelope.js';
import {inherited, widgetTypes, type WidgetType} from './kinds.js';
import {parse} from './parse.js';
import {pointer, type Problem} from './problem.js';
import {limits, read, type Limits, type Reading} from './read.js';
import {label, text} from './values.js';

export const boardFields = {...envelope, type: z.literal('board')} as const;
export const sectionHead = {title: z.optional(label), text: z.optional(text)} as const;

const headSchema = z.object({...boardFields, sections: z.array(z.object(sectionHead))});

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
const SPAN: Readonly<Record<WidgetType, number>> = {'stat-cards': 12, 'clearance-gauge': 4, 'ranking-table': 8, 'heat-map': 6, 'case-timeline': 6};

/** Reads a board, or any single widget's document, for the board element. Never throws. */
export function readBoard(input: unknown, within: Limits = limits): Reading<BoardParts> {
  const parsed = typeof input === 'string' ? parse(input, within.length) : {ok: true as const, value: input};
  if (!parsed.ok) return parsed;
  const {value} = parsed;
  if (isRecord(value) && isWidgetType(value.type)) return {ok: true, value: single(value, value.type)};
  const listed = isRecord(value) && Array.isArray(value.sections) ? value.sections : undefined;
  const head = listed ? {...(value as object), sections: listed.map(withoutWidgets)} : value;
  const reading = read(headSchema, head, within);
  if (!reading.ok) return reading;
  const board = reading.value;
  const sections = board.sections.map((section, index) => ({...section, pieces: piecesOf(listed?.[index], ['sections', index, 'widgets'], board)}));
  return {ok: true, value: {...board, sections, single: false}};
}

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

const withoutWidgets = (section: unknown): unknown => (isRecord(section) ? {...section, widgets: undefined} : section);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isWidgetType = (type: unknown): type is WidgetType => widgetTypes.some((known) => known === type);

import {LEGIBLE, shrunk, toPng} from './png.js';
import {factsOf, headingOf, nothing, saidOf, titleOf, type Takeaway} from './takeaway.js';
import {wrap} from './wrap.js';

const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif';
const [INK, SECOND, LINE, WARN] = ['#17202c', '#475467', '#d8dfe8', '#8f5300'];

/** CSS pixels. */
const NARROW = 480;
const WIDEST = 1000;
const EDGE = 20;
const GAP = 12;
/** A cell's text is not wider than this, and has this much room around it. */
const CELL = 240;
const LEAST = 44;

/** More rows than these make a strip that nobody reads; a line says how many there are. */
const ROWS = 100;

type Context = CanvasRenderingContext2D;
type Step = (context: Context, y: number) => void;

/** Something to draw, and how high it is. */
interface Block {
  readonly height: number;
  readonly draw: Step;
}

/** The facts as a PNG where the widget cannot be taken as it is: title, sentence, table, then all that is known about them. */
export async function paperPicture(all: Takeaway): Promise<Blob | undefined> {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return undefined;
  const cells = rowsOf(all);
  const widths = columnsOf(pen, cells);
  const width = Math.max(NARROW, widths.reduce((sum, column) => sum + column + GAP, 2 * EDGE - GAP));
  const inner = width - 2 * EDGE;
  const {model, words, say, table} = all;
  const facts = factsOf(all);
  const rest = facts.filter(([label]) => ![say.title, say.mark, say.subtitle, say.context, say.summary].includes(label));
  const said = (label: string) => facts.find(([one]) => one === label)?.[1];
  const blocks: readonly Block[] = [
    paragraph(pen, titleOf(all), inner, {size: 20, weight: 600, colour: INK}),
    ...[say.subtitle, say.context, say.summary].flatMap((label) => (said(label) === undefined ? [] : [paragraph(pen, said(label)!, inner, {size: 15, colour: SECOND})])),
    space(8),
    ...(model.empty ? [paragraph(pen, words.empty, inner, {size: 15, colour: SECOND})] : cells.map((row, at) => rowBlock(pen, row, widths, all, at === 0))),
    ...(table.rowCount > ROWS ? [paragraph(pen, words.firstRows(ROWS, table.rowCount), inner, {size: 13, colour: SECOND})] : []),
    space(12),
    ...rest.map(([label, text]) => paragraph(pen, label + words.colon + text, inner, {size: 13, colour: label === say.note ? WARN : SECOND})),
  ];
  const height = blocks.reduce((sum, block) => sum + block.height, 2 * EDGE);
  return toPng(width, height, shrunk(width, height, Math.max(2, LEGIBLE / width)), (context) => {
    let y = EDGE;
    for (const block of blocks) {
      block.draw(context, y);
      y += block.height;
    }
  });
}

/** Heading and rows as texts. */
function rowsOf({table: {columns, rowCount, row}, words}: Takeaway): readonly (readonly string[])[] {
  const rows = Array.from({length: Math.min(rowCount, ROWS)}, (_, index) => row(index));
  return [columns.map((column) => headingOf(column, words)), ...rows.map((cells) => columns.map((_, at) => saidOf(cells[at] ?? nothing, words).text))];
}

/** As wide as their texts want; where they do not fit side by side, the widest give way. */
function columnsOf(pen: Context, rows: readonly (readonly string[])[]): readonly number[] {
  pen.font = fontOf({size: 14, weight: 600});
  const wanted = (rows[0] ?? []).map((_, at) => Math.max(28, ...rows.map((row) => Math.min(CELL, Math.ceil(pen.measureText(row[at] ?? '').width) + 1))));
  const room = WIDEST - 2 * EDGE - GAP * (wanted.length - 1);
  let widest = CELL;
  const within = () => wanted.map((one) => Math.min(one, widest));
  while (widest > LEAST && within().reduce((sum, one) => sum + one, 0) > room) widest -= 4;
  return within();
}

interface Type {
  readonly size: number;
  readonly weight?: number;
  readonly colour?: string;
}

const fontOf = ({size, weight = 400}: Type) => `${weight} ${size}px ${FONT}`;

const space = (height: number): Block => ({height, draw: () => undefined});

function linesOf(pen: Context, text: string, width: number, type: Type): readonly string[] {
  pen.font = fontOf(type);
  return wrap(text, width, (part) => pen.measureText(part).width);
}

function paragraph(pen: Context, text: string, width: number, type: Type): Block {
  const lines = linesOf(pen, text, width, type);
  const step = Math.round(type.size * 1.5);
  return {height: lines.length * step + 4, draw: (context, y) => write(context, lines, EDGE, y, step, type)};
}

function write(context: Context, lines: readonly string[], x: number, y: number, step: number, type: Type, align: CanvasTextAlign = 'left'): void {
  context.font = fontOf(type);
  context.fillStyle = type.colour ?? INK;
  context.textAlign = align;
  context.textBaseline = 'middle';
  lines.forEach((line, at) => context.fillText(line, x, y + at * step + step / 2));
}

function rowBlock(pen: Context, row: readonly string[], widths: readonly number[], {table: {columns}}: Takeaway, isHead: boolean): Block {
  const type: Type = isHead ? {size: 14, weight: 600, colour: SECOND} : {size: 14, colour: INK};
  const cells = row.map((text, at) => linesOf(pen, text, widths[at]!, type));
  const height = Math.max(...cells.map(({length}) => length)) * 21 + 10;
  return {
    height,
    draw: (context, y) => {
      let x = EDGE;
      cells.forEach((lines, at) => {
        const right = columns[at]?.numeric === true;
        write(context, lines, right ? x + widths[at]! : x, y + 5, 21, type, right ? 'right' : 'left');
        x += widths[at]! + GAP;
      });
      context.fillStyle = LINE;
      context.fillRect(EDGE, y + height - 1, x - EDGE - GAP, 1);
    },
  };
}

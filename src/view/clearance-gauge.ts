import {html} from 'lit';
import type {Item} from '../model/clearance-lines.js';
import type {ClearanceGaugeModel, Dial, StockModel} from '../model/clearance-gauge.js';
import type {BurnDown} from '../model/clearance-history.js';
import {filled, given, made} from './filled.js';

/** The colour that goes with a status; its mark stands before it in the sheet, and the words say the same. */
const TONES: Readonly<Record<StockModel['status'], string>> = {
  reached: 'good',
  reached_with_judicial: 'info court',
  on_track: 'good',
  behind: 'bad',
  missed: 'bad past',
  open: 'info going',
  no_data: 'quiet',
  no_cases: 'quiet',
};

/** Where a share is drawn along, and where what came and what went: `pathLength` makes each way 100 long, so that percents need no trigonometry. */
const ARC = {box: '0 0 100 59', way: 'M8 52a42 42 0 0 1 84 0', second: 'M8 52a42 42 0 0 1 84 0', beyond: 'M50 2.5l7 7.5l-7 7.5z', turn: (share: number) => `rotate(${1.8 * share - 90} 50 52)`};
const BAR = {box: '0 0 300 20', way: 'M4 10h288', second: 'M4 10h288', beyond: 'M0 2l7 8l-7 8z', turn: (share: number) => `translate(${4 + 2.88 * share} 0)`};
const FLOW = {...ARC, box: '0 0 100 27', way: 'M4 7h92', second: 'M4 20h92'};
const LONG_FLOW = {...ARC, box: '0 0 300 28', way: 'M4 7h288', second: 'M4 20h288'};

/** Stocks one below the other, or side by side where there is room; a narrow place with large type has bars instead of arcs. */
export const clearanceGaugePicture = ({stocks}: ClearanceGaugeModel, classes: string, burnView: (burn: BurnDown | boolean) => unknown) => {
  const long = /\bnarrow\b/.test(classes) && /\blarge\b/.test(classes);
  const views = stocks.map((stock) => stockView(stock, long, burnView));
  return views.length === 1 ? views[0] : views;
};

// Made by hand: of a template every place that may change would be a node more, and an object that watches it.
const stockView = (stock: StockModel, long: boolean, burnView: (burn: BurnDown | boolean) => unknown) => {
  const {status, goal, burn} = stock;
  const body = filled({stock, long}, () => bodyOf(stock, long));
  const name = `stock ${status} ${goal}`;
  return burn === false ? html`<div class="${name} body" part="stock" ${body}></div>` : html`<div class=${name} part="stock"><div class="body" ${body}></div><div class="burn" part="course">${burnView(burn)}</div></div>`;
};

/** A stock's name with its state and what belongs to it, then its dial, which is drawn before them. The space before the state stays behind where the state begins a line. */
function bodyOf(stock: StockModel, long: boolean): readonly Node[] {
  const {scope, status, state, dial} = stock;
  const chip = given(made('span', `chip ${TONES[status]}`, state), {part: 'status'});
  const shape = dial.kind === 'flow' ? (long ? LONG_FLOW : FLOW) : long ? BAR : ARC;
  return [made('div', 'lines', made('h4', '', `${scope}\u2002`, chip), ...linesOf(stock)), dialOf(scope, dial, shape)];
}

/** What stands below its name, the levels drawn above their words. Of two facts without a mark the second is kept apart from the first. */
function linesOf({lines, levels}: StockModel): readonly Node[] {
  const fact = ({text, key}: Item, before: Item | undefined) => (key === undefined && (before === undefined || before.key !== undefined) ? text : made('span', key === undefined ? '' : `key ${key}`, text));
  const views: Node[] = lines.map((line, index) => made('p', (line.length > 1 ? 'facts' : '') + (index === 0 && line.some(({key}) => key === 'done') ? ' lead' : ''), ...line.map((item, at) => fact(item, line[at - 1]))));
  if (levels.length > 0) views.splice(1, 0, levelsOf(levels));
  return views;
}

/** The levels side by side, as long together as the stock was: of each what is cleared, and what is left behind it. */
function levelsOf(levels: StockModel['levels']): Node {
  const strip = drawn('svg', {class: 'levels', 'aria-hidden': 'true'});
  strip.append(...levels.flatMap(({from, cleared, left}) => [drawn('rect', {class: 'cleared', x: `${from}%`, width: `${cleared}%`}), drawn('rect', {class: 'left', x: `${from + cleared}%`, width: `${left}%`})]));
  return strip;
}

const drawn = (name: string, attributes: Parameters<typeof given>[1]): Element => given(document.createElementNS('http://www.w3.org/2000/svg', name), attributes);

/** The arc or bar with its figure; only what there is to draw is drawn. */
function dialOf(scope: string, dial: Dial, {box, way, second, beyond: head, turn}: typeof ARC): Node {
  const {kind, figure, caption, done, court, inflow, elapsed, target, beyond, label, said, meter} = dial;
  const picture = drawn('svg', {viewBox: box, 'aria-hidden': 'true'});
  const path = (name: string, dashes: string | undefined) => picture.append(drawn('path', {class: name, d: name === 'track' ? way : second, pathLength: 100, 'stroke-dasharray': dashes}));
  path('track', kind === 'flow' ? stretch(0, inflow) : undefined);
  if (done > 0) path('done', stretch(0, done));
  if (target) path('goal', stretch(98.8, 1.2));
  if (court > 0) path('court', strokes(done, court));
  if (elapsed !== undefined) path('pace', stretch(Math.min(elapsed, 99) - 0.7, 1.4));
  if (beyond !== 0) picture.append(drawn('path', {class: 'beyond', d: head, transform: turn(done) + (beyond < 0 ? MIRROR : '')}));
  return given(made('div', `dial ${kind}`, picture, made('b', '', ...figureOf(figure)), made('div', 'caption', caption)), {
    part: 'dial',
    ...(meter ? {role: 'meter', 'aria-label': `${scope} ${label}`, 'aria-valuemin': 0, 'aria-valuemax': meter.max, 'aria-valuenow': meter.now, 'aria-valuetext': said} : {role: 'img', 'aria-label': `${scope} ${said}`}),
  });
}

/** The figure, its unit smaller than its digits; a percent sign is as large. */
function figureOf({before, digits, after, unit}: Dial['figure']): readonly (Node | string)[] {
  const share = unit.charAt(0) === '%';
  const small = (text: string) => (text === '' ? [] : [made('small', '', text)]);
  return [...small(before), digits + after + (share ? '%' : ''), ...small(share ? unit.slice(1) : unit)];
}

/** Turns the head that says "more" so that it says "less". */
const MIRROR = ' translate(100 0) scale(-1 1)';

/** A stretch of the way, as dashes: nothing before it and nothing behind. */
const stretch = (from: number, length: number) => `0 ${from} ${length} 200`;

/** A stretch in short strokes: neither cleared nor simply open. */
function strokes(from: number, length: number): string {
  const count = Math.max(1, Math.round(length / 2.4));
  const step = length / count;
  return `0 ${from + step * 0.5}${` ${step * 0.4} ${step * 0.6}`.repeat(count)} 0 200`;
}

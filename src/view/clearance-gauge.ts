import {html, nothing, svg} from 'lit';
import type {ClearanceGaugeModel, Dial, StockModel} from '../model/clearance-gauge.js';
import type {BurnDown} from '../model/clearance-history.js';
import {filled, made} from './filled.js';

/** A status's mark and the colour that goes with it; the words beside say the same. */
const MARKS: Readonly<Record<StockModel['status'], readonly [symbol: string, tone: string]>> = {
  reached: ['✓', 'good'],
  reached_with_judicial: ['', 'info'],
  on_track: ['✓', 'good'],
  behind: ['▲', 'bad'],
  missed: ['✕', 'bad'],
  open: ['◷', 'info'],
  no_data: ['', 'quiet'],
  no_cases: ['', 'quiet'],
};

/** Where a share is drawn along, and where what came and what went: `pathLength` makes each way 100 long, so that percents need no trigonometry. */
const ARC = {box: '0 0 100 59', way: 'M8 52a42 42 0 0 1 84 0', second: 'M8 52a42 42 0 0 1 84 0', beyond: 'M50 2.5l7 7.5l-7 7.5z', turn: (share: number) => `rotate(${1.8 * share - 90} 50 52)`};
const BAR = {box: '0 0 300 20', way: 'M4 10h288', second: 'M4 10h288', beyond: 'M0 2l7 8l-7 8z', turn: (share: number) => `translate(${4 + 2.88 * share} 0)`};
const FLOW = {...ARC, box: '0 0 100 27', way: 'M4 7h92', second: 'M4 20h92'};
const LONG_FLOW = {...ARC, box: '0 0 300 28', way: 'M4 7h288', second: 'M4 20h288'};

/** Stocks one below the other, or side by side where there is room. */
export const clearanceGaugePicture = ({stocks}: ClearanceGaugeModel, classes: string, burnView: (burn: BurnDown | boolean) => unknown) => {
  const long = /\bnarrow\b/.test(classes) && /\blarge\b/.test(classes);
  const views = stocks.map((stock) => stockView(stock, long, burnView(stock.burn)));
  return html`<div class="stocks ${long ? 'long' : ''}">${views.length === 1 ? views[0] : views}</div>`;
};

// White space between tags would be nodes, too.
const stockView = (stock: StockModel, long: boolean, course: unknown) => {
  const {scope, status, state, goal, dial, burn} = stock;
  return html`<div class="stock ${status} ${goal}" part="stock"><h4>${scope} <span class="chip ${MARKS[status][1]}" part="status" ${filled(state, () => chip(status, state))}></span></h4>${dialView(scope, dial, dial.kind === 'flow' ? (long ? LONG_FLOW : FLOW) : long ? BAR : ARC)}<div class="lines" ${filled(stock.lines, () => linesView(stock))}></div>${burn === false ? nothing : html`<div class="burn" part="course">${course}</div>`}</div>`;
};

/** The state's mark and its words; the mark says nothing more to who listens. */
function chip(status: StockModel['status'], state: string): readonly Node[] {
  const [symbol] = MARKS[status];
  const court = status === 'reached_with_judicial';
  if (symbol === '' && !court) return [document.createTextNode(state)];
  const mark = court ? made('i', 'key court') : made('span', '', symbol);
  mark.setAttribute('aria-hidden', 'true');
  return [mark, document.createTextNode(` ${state}`)];
}

/** What stands beside the dial, the levels drawn above their words. */
function linesView({lines, levels}: StockModel): readonly Node[] {
  const views: Node[] = lines.map((line, index) => made('p', index === 0 && line.some(({key}) => key === 'done') ? 'lead' : '', ...line.map(({text, key}) => made('span', '', ...(key === undefined ? [] : [made('i', `key ${key}`)]), text))));
  if (levels.length > 0) views.splice(1, 0, levelsView(levels));
  return views;
}

/** The levels side by side, as long together as the stock was: of each what is cleared, and what is left behind it. */
function levelsView(levels: StockModel['levels']): Node {
  const strip = svgNode('svg', {class: 'levels', 'aria-hidden': 'true'});
  strip.append(...levels.flatMap(({from, cleared, left}) => [svgNode('rect', {class: 'cleared', x: `${from}%`, width: `${cleared}%`}), svgNode('rect', {class: 'left', x: `${from + cleared}%`, width: `${left}%`})]));
  return strip;
}

function svgNode(name: string, attributes: Readonly<Record<string, string>>): Element {
  const node = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

const dialView = (scope: string, {kind, figure, caption, done, court, inflow, elapsed, target, beyond, label, said, meter}: Dial, {box, way, second, beyond: head, turn}: typeof ARC) =>
  html`<div class="dial ${kind}" part="dial" role=${meter ? 'meter' : 'img'} aria-label=${meter ? `${scope} ${label}` : `${scope} ${said}`} aria-valuemin=${meter ? 0 : nothing} aria-valuemax=${meter?.max ?? nothing} aria-valuenow=${meter?.now ?? nothing} aria-valuetext=${meter ? said : nothing}
    ><svg viewBox=${box} aria-hidden="true"
      ><path class="track" d=${way} pathLength="100" stroke-dasharray=${kind === 'flow' ? stretch(0, inflow) : nothing}></path
      ><path class="done" d=${second} pathLength="100" stroke-dasharray=${stretch(0, done)}></path
      ><path class="goal" d=${second} pathLength="100" stroke-dasharray=${target ? stretch(98.8, 1.2) : stretch(0, 0)}></path
      >${court <= 0 && elapsed === undefined && beyond === 0
        ? nothing
        : svg`<path class="court" d=${second} pathLength="100" stroke-dasharray=${dashes(done, court)}></path
          ><path class="pace" d=${second} pathLength="100" stroke-dasharray=${elapsed === undefined ? stretch(0, 0) : stretch(Math.min(elapsed, 99) - 0.7, 1.4)}></path
          ><path class="beyond" d=${beyond === 0 ? '' : head} transform=${beyond === 0 ? nothing : turn(done) + (beyond < 0 ? ' ' + MIRROR : '')}></path>`}</svg
    ><b ${filled(figure, () => figureView(figure))}></b><div class="caption" .textContent=${caption}></div></div>`;

/** The figure, its unit smaller than its digits; a percent sign is as large. */
function figureView({before, digits, after, unit}: Dial['figure']): readonly Node[] {
  const share = unit.charAt(0) === '%';
  const small = (text: string) => (text === '' ? [] : [made('small', '', text)]);
  return [...small(before), document.createTextNode(digits + after + (share ? '%' : '')), ...small(share ? unit.slice(1) : unit)];
}

/** Turns the head that says "more" so that it says "less". */
const MIRROR = 'translate(100 0) scale(-1 1)';

/** A stretch of the way, as dashes: nothing before it and nothing behind. */
const stretch = (from: number, length: number) => `0 ${from} ${length} 200`;

/** A stretch in short strokes: neither cleared nor simply open. */
function dashes(from: number, length: number): string {
  if (length <= 0) return stretch(0, 0);
  const strokes = Math.max(1, Math.round(length / 2.4));
  const step = length / strokes;
  return `0 ${from}${` ${step * 0.4} ${step * 0.6}`.repeat(strokes)} 0 200`.replace(/^0 (\S+) /, `0 ${from + step * 0.5} `);
}

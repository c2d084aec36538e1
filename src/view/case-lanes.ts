import type {CaseToolsWords} from '../language/zh-hans/case-tools.js';
import {emsOf, lanesOf, undated, type LaneMark, type LaneModel, type LaneRoom} from '../model/case-lanes.js';
import {nameOf} from '../model/case-step.js';
import type {Chip} from '../model/light.js';
import type {CaseTimelineModel} from '../model/case-timeline.js';
import {piece, put, putChip, putHeading, type LineState} from './case-row.js';
import type {RowPicture} from './row-picture.js';
import {shape, SVG, words, type Shape} from './shapes.js';

/** What the lanes are drawn in; it changes as the reader looks closer. */
export interface LanesState extends LineState, Omit<LaneRoom, 'nameOf'> {
  readonly model: CaseTimelineModel;
  readonly say: CaseToolsWords;
  /** How many letters fit beside the lanes, or above them. */
  readonly label: number;
}

/** Heights of a lane in its type size: all of it, the name of one of two above it, its words, its line. */
const LANE = 2.3;
const NAME = 1.2;
const WORDS = 0.95;
const LINE = 1.6;

/** Height of the words below that tell what has no place. */
const FOOT = 1.3;

/** From the edge of a lane to words that stand there. */
const EDGE = '0.4em';

/** Cases as rows on a common axis of time: a name and its state, then one lane or two. Elements are used again as rows are. */
export function lanePicture(state: LanesState, printed?: RowPicture['printed']): RowPicture {
  const {model} = state;
  const {say: phrases} = model.voice();
  return {
    printed,
    make: () => {
      const row = document.createElement('tr');
      row.setAttribute('role', 'row');
      row.setAttribute('part', 'case');
      const head = row.appendChild(piece('th', '', 'rowheader'));
      head.textContent = '';
      head.append(piece('span', 'who'), piece('span', 'chip'), piece('span', 'chip'));
      const plot = row.appendChild(piece('td', 'plot', 'gridcell'));
      const svg = document.createElementNS(SVG, 'svg');
      svg.setAttribute('aria-hidden', 'true');
      plot.append(svg);
      return row;
    },
    draw: (row, index) => {
      const [head, plot] = [row.children[0] as HTMLElement, row.children[1] as HTMLElement];
      const [who, stand, light] = Array.from(head.children) as [HTMLElement, HTMLElement, HTMLElement];
      const svg = plot.lastElementChild as SVGElement;
      const heading = putHeading(row, who, index, state);
      plot.hidden = heading;
      if (heading) {
        stand.hidden = light.hidden = true;
        return false;
      }
      const {label, state: chip, pressing, source, course} = model.caseAt(state.lines.lines[index]!);
      put(who, label);
      putChip(stand, chip);
      putChip(light, pressing?.chip);
      const lanes = lanesOf(source, course, {...state, nameOf: (step) => nameOf(source.steps[step]!, phrases)});
      const absent = undated(source);
      const foot = absent > 0 ? state.say.undated(absent) : lanes[0]!.marks.length === 0 && source.steps.length === 0 ? state.say.noSteps : '';
      const names = lanes.length > 1 ? lanes.map(({lane}) => (lane ? phrases.lane[lane] : '')) : [];
      shape(svg, lanes.flatMap((lane, at) => shapes(lane, at * (LANE + (names.length > 0 ? NAME : 0)) + (names.length > 0 ? NAME : 0), names[at])).concat(foot === '' ? [] : [words('foot', 0, heightOf(lanes.length) + 0.8, foot, 'start', EDGE)]));
      const height = `${heightOf(lanes.length) + (foot === '' ? 0 : FOOT)}em`;
      if (svg.getAttribute('height') !== height) svg.setAttribute('height', height);
      return lanes.length > 1 || foot !== '' || emsOf(label) > state.label || chipsWide(chip, pressing?.chip) > state.label;
    },
  };
}

/** Room for two chips with their signs, in the size of the type. */
const chipsWide = (...chips: readonly (Chip | undefined)[]) => chips.reduce((sum, chip) => sum + (chip ? 0.86 * (emsOf(chip.text) + 2.6) + 0.3 : 0), 0);

const heightOf = (lanes: number) => lanes * LANE + (lanes > 1 ? NAME * lanes : 0) + 0.2;

/** A lane's lines first, then its marks and their words. */
function shapes({stretches, marks, before, after}: LaneModel, top: number, name: string | undefined): readonly Shape[] {
  const y = `${top + LINE}em`;
  return [
    ...(name ? [words('lane', 0, top - 0.25, name, 'start', EDGE)] : []),
    ...stretches.map(({look, from, to}): Shape => ({name: 'line', attributes: {class: look, x1: `${from}%`, x2: `${to}%`, y1: y, y2: y}})),
    ...marks.map((mark) => dot(mark, top)),
    ...marks.flatMap(({text, from, look}): readonly Shape[] => (text === '' ? [] : [words(`said ${look}`, from, top + WORDS, text)])),
    ...(before ? [words('beyond', 0, top + WORDS, '‹', 'start', EDGE)] : []),
    ...(after ? [words('beyond', 100, top + WORDS, '›', 'end')] : []),
  ];
}

/** A done step is a dot, one to come a ring, a late one a square; a deadline is a bar across the line. */
function dot({look, at, step, last}: LaneMark, top: number): Shape {
  const place = {class: look, 'data-from': String(step), 'data-to': String(last)};
  if (look === 'done' || look === 'next') return {name: 'circle', attributes: {...place, cx: `${at}%`, cy: `${top + LINE}em`, r: '0.36em'}};
  if (look === 'late') return {name: 'rect', attributes: {...place, x: `${at}%`, y: `${top + LINE - 0.38}em`, width: '0.76em', height: '0.76em'}};
  return {name: 'line', attributes: {class: look, 'data-due': String(step), x1: `${at}%`, x2: `${at}%`, y1: `${top + LINE - 0.62}em`, y2: `${top + LINE + 0.62}em`}};
}

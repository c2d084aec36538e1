import './measure.mjs';
import {cell, plot, raster} from '@observablehq/plot';

const shared = {width: 1200, height: 600, marginLeft: 60, color: {domain: [0, 100], range: ['#e6f2ff', '#b00020']}};
let place;
let node;

/** Cells as vectors say what they are; from so many on, its guide says to draw an image, which says nothing. */
const MANY = 20_000;

function draw({rows, columns, values}) {
  const [height, width] = [rows.length, columns.length];
  const next = values.length > MANY
    ? plot({...shared, x: {domain: [0, width]}, y: {domain: [height, 0]}, marks: [raster(values, {width, height, x1: 0, y1: 0, x2: width, y2: height, imageRendering: 'pixelated'})]})
    : plot({...shared, x: {domain: columns}, y: {domain: rows}, marks: [cell(values.map((value, at) => ({row: rows[Math.floor(at / width)], column: columns[at % width], value})), {x: 'column', y: 'row', fill: 'value', tip: true})]});
  node?.remove();
  node = next;
  place.append(node);
}

const cells = () => node.querySelector('g[aria-label=cell], g[aria-label=raster]');

globalThis.contender = {
  mount(root, picture) {
    place = root;
    draw(picture);
  },
  update: draw,
  corner() {
    const {lastElementChild: last} = cells();
    return last.getAttribute('fill') ?? last.getAttribute('href')?.slice(-400);
  },
  cells: () => cells().getBoundingClientRect(),
  said: () => node.querySelector('g[aria-label=tip]')?.textContent ?? '',
};

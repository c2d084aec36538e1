import '../../heat-map/measure.mjs';
import {HeatmapChart} from '@carbon/charts';
import sheet from '@carbon/charts/styles.min.css';

const {bench} = globalThis;
let place;
let chart;
const cells = ({rows, columns, values}) => values.map((value, at) => ({row: rows[Math.floor(at / columns.length)], column: columns[at % columns.length], value}));
const axis = (mapsTo, title) => ({mapsTo, title, scaleType: 'labels'});
const options = {animations: false, height: '600px', width: '1200px', toolbar: {enabled: false}, axes: {bottom: axis('column', '日'), left: axis('row', '月')}};
const all = () => place.getElementsByClassName('heat');

function draw(picture) {
  place = bench.root().appendChild(document.createElement('div'));
  chart = new HeatmapChart(place, {data: cells(picture), options});
}

globalThis.contender = {
  mount(root, picture) {
    bench.css(sheet.replace(/@(?:charset|import)[^;]+;/g, ''));
    draw(picture);
  },
  /** Told of other cells it draws those of before, and forgets them afterwards: only a second drawing would show the new ones, and a new chart is quicker. */
  update(picture) {
    chart.destroy();
    draw(picture);
  },
  /** A class says the colour of a cell, and has it painted. */
  corner: () => all()[all().length - 1]?.getAttribute('class'),
  cells() {
    const [first, last] = [all()[0], all()[all().length - 1]].map((cell) => cell.getBoundingClientRect());
    const [x, y] = [Math.min(first.x, last.x), Math.min(first.y, last.y)];
    return new DOMRect(x, y, Math.max(first.right, last.right) - x, Math.max(first.bottom, last.bottom) - y);
  },
  said: () => document.querySelector('.cds--cc--tooltip:not(.hidden)')?.textContent ?? '',
};

import '../../heat-map/measure.mjs';
import embed from 'vega-embed';

const [width, height, left, top] = [1050, 540, 60, 20];
let view;
let canvas;
const cells = ({rows, columns, values}) => values.map((value, at) => ({row: rows[Math.floor(at / columns.length)], column: columns[at % columns.length], value}));
const axis = {title: null, labelOverlap: 'greedy', ticks: false};

globalThis.contender = {
  async mount(root, picture) {
    const place = root.appendChild(document.createElement('div'));
    ({view} = await embed(place, {
      width,
      height,
      padding: {left, top, right: 1200 - left - width, bottom: 600 - top - height},
      autosize: 'none',
      data: {name: 'cells', values: cells(picture)},
      mark: {type: 'rect', tooltip: true},
      encoding: {
        x: {field: 'column', type: 'ordinal', sort: null, axis: {...axis, labelAngle: 0}},
        y: {field: 'row', type: 'ordinal', sort: null, axis},
        color: {field: 'value', type: 'quantitative', title: null, scale: {domain: [0, 100], range: ['#e6f2ff', '#b00020']}},
      },
    }, {actions: false, renderer: 'canvas'}));
    canvas = place.querySelector('canvas');
  },
  update: (picture) => view.data('cells', cells(picture)).runAsync(),
  corner() {
    const data = canvas?.getContext('2d').getImageData(left + width - 1, top + height - 1, 1, 1).data;
    return data?.[3] > 0 ? String(data) : undefined;
  },
  cells() {
    const {x, y} = canvas.getBoundingClientRect();
    return new DOMRect(x + left, y + top, width, height);
  },
  said: () => document.querySelector('#vg-tooltip-element.visible')?.textContent ?? '',
};

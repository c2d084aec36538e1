import '../../heat-map/measure.mjs';
import {Runtime, corelib, extend} from '@antv/g2';

const [width, height, left, top] = [1050, 540, 60, 20];
const Chart = extend(Runtime, corelib());
let box;
let chart;
const cells = ({rows, columns, values}) => values.map((value, at) => ({row: rows[Math.floor(at / columns.length)], column: columns[at % columns.length], value}));

globalThis.contender = {
  mount(root, picture) {
    box = document.createElement('div');
    root.append(box);
    chart = new Chart({container: box, width: 1200, height: 600});
    chart.options({
      type: 'cell',
      data: cells(picture),
      margin: 0,
      paddingLeft: left,
      paddingTop: top,
      paddingRight: 1200 - left - width,
      paddingBottom: 600 - top - height,
      animate: false,
      encode: {x: 'column', y: 'row', color: 'value'},
      scale: {color: {type: 'linear', domain: [0, 100], range: ['#e6f2ff', '#b00020']}},
      axis: {x: {title: false, labelAutoHide: true, labelAutoRotate: false}, y: {title: false, labelAutoHide: true}},
      legend: {color: {position: 'right'}},
      interaction: {tooltip: true},
    });
    return chart.render();
  },
  update: (picture) => chart.changeData(cells(picture)),
  corner() {
    const data = box.querySelector('canvas')?.getContext('2d').getImageData(left + width - 1, top + height - 1, 1, 1).data;
    return data?.[3] > 0 ? String(data) : undefined;
  },
  cells() {
    const {x, y} = box.querySelector('canvas').getBoundingClientRect();
    return new DOMRect(x + left, y + top, width, height);
  },
  said() {
    const tip = document.querySelector('.g2-tooltip');
    return tip && tip.style.visibility !== 'hidden' ? tip.textContent : '';
  },
};

import '../../gauge/measure.mjs';
import {Runtime, corelib, extend, plotlib} from '@antv/g2';
import {boxes, share} from '../../gauge/document.mjs';
import {isDrawn} from '../../gauge/ink.mjs';

const Chart = extend(Runtime, {...corelib(), ...plotlib()});
let charts = [];

/** Every text in the drawing, and ink on the sheet that shows it. */
const says = (chart, words) => {
  const {canvas} = chart.getContext();
  return canvas?.document.getElementsByTagName('text').some(({style}) => style.text === words) && isDrawn(chart.getContainer().querySelector('canvas'));
};

const words = (gauge) => `${gauge.name}\n${share(gauge)}%`;

globalThis.contender = {
  mount(root, all) {
    charts = boxes(root, all.length).map((container, at) => {
      const {clientWidth: width, clientHeight: height} = container;
      const chart = new Chart({container, width, height});
      chart.options({
        type: 'gauge',
        data: {value: {target: Number(share(all[at])), total: 100, name: all[at].name}},
        animate: false,
        legend: false,
        axis: {y: false},
        margin: 0,
        padding: 0,
        coordinate: {startAngle: -Math.PI, endAngle: 0, innerRadius: 0.85, outerRadius: 1},
        style: {pointerShape: false, pinShape: false, textContent: () => words(all[at]), textY: '40%', textFontSize: height / 10},
      });
      return chart;
    });
    return Promise.all(charts.map((chart) => chart.render()));
  },
  isThere: (all) => charts.length === all.length && all.every((gauge, at) => says(charts[at], words(gauge))),
};

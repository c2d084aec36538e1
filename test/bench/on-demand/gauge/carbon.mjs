import '../../gauge/measure.mjs';
import {GaugeChart} from '@carbon/charts';
import sheet from '@carbon/charts/styles.min.css';
import {boxes, share} from '../../gauge/document.mjs';

let places = [];

globalThis.contender = {
  mount(root, all) {
    globalThis.bench.css(sheet.replace(/@(?:charset|import)[^;]+;/g, ''));
    places = boxes(root, all.length);
    places.forEach((box, at) => {
      const {clientWidth: width, clientHeight: height} = box;
      new GaugeChart(box, {
        data: [{group: 'value', value: Number(share(all[at]))}],
        options: {title: all[at].name, animations: false, resizable: false, width: `${width}px`, height: `${height}px`, toolbar: {enabled: false}, legend: {enabled: false}, gauge: {type: 'semi', arcWidth: height / 10}},
      });
    });
  },
  isThere: (all) => places.length === all.length && all.every((gauge, at) => places[at].querySelector('g.gauge-value-number')?.textContent === `${share(gauge)}%`),
};

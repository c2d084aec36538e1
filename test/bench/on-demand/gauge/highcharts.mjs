import '../../gauge/measure.mjs';
import Highcharts from 'highcharts/esm/highcharts.js';
import 'highcharts/esm/highcharts-more.js';
import 'highcharts/esm/modules/solid-gauge.js';
import {boxes, share} from '../../gauge/document.mjs';

let places = [];

globalThis.contender = {
  mount(root, all) {
    places = boxes(root, all.length);
    places.forEach((box, at) => {
      const {clientWidth: width, clientHeight: height} = box;
      Highcharts.chart(box, {
        chart: {type: 'solidgauge', width, height, animation: false, margin: 0, spacing: [0, 0, 0, 0]},
        accessibility: {enabled: false},
        credits: {enabled: false},
        tooltip: {enabled: false},
        title: {text: all[at].name, floating: true, verticalAlign: 'bottom', y: 0, style: {fontSize: `${height / 12}px`}},
        pane: {startAngle: -90, endAngle: 90, center: ['50%', '80%'], size: '140%', background: {shape: 'arc', innerRadius: '80%', outerRadius: '100%'}},
        yAxis: {min: 0, max: 100, lineWidth: 0, tickAmount: 2, labels: {enabled: false}, tickWidth: 0, minorTickInterval: null},
        plotOptions: {solidgauge: {animation: false, innerRadius: '80%', dataLabels: {format: '{y}%', borderWidth: 0, y: -height / 6, style: {fontSize: `${height / 8}px`, textOutline: 'none'}}}},
        series: [{name: all[at].name, data: [Number(share(all[at]))]}],
      });
    });
  },
  isThere: (all) => places.length === all.length && all.every((gauge, at) => places[at].querySelector('.highcharts-data-label text')?.textContent === `${share(gauge)}%`),
};

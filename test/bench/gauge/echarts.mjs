import {GaugeChart} from 'echarts/charts';
import {init, use} from 'echarts/core';
import {boxes, share} from './document.mjs';

/** Half a ring with its figure and its name, as ECharts' own examples draw it. */
export function charts(Renderer, renderer) {
  use([GaugeChart, Renderer]);
  return (root, all) => boxes(root, all.length).forEach((box, at) => {
    const height = box.clientHeight;
    const width = height / 15;
    init(box, null, {renderer}).setOption({
      animation: false,
      series: [{
        type: 'gauge', startAngle: 180, endAngle: 0, min: 0, max: 100, radius: '95%', center: ['50%', '75%'],
        progress: {show: true, width}, pointer: {show: false}, axisLine: {lineStyle: {width}}, axisTick: {show: false}, splitLine: {show: false}, axisLabel: {show: false},
        title: {show: true, fontSize: Math.max(9, width), offsetCenter: [0, '15%']},
        detail: {fontSize: height / 8, offsetCenter: [0, '-15%'], formatter: '{value}%'},
        data: [{value: share(all[at]), name: all[at].name}],
      }],
    });
  });
}

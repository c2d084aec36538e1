// ECharts, drawing into SVG: one gauge for every stock of the document.
import {GaugeChart} from 'echarts/charts';
import {init, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';

use([GaugeChart, SVGRenderer]);
const {title, stocks} = await (await fetch('../document.json')).json();
const root = document.getElementById('root');
root.append(Object.assign(document.createElement('h3'), {textContent: title}));
const shares = stocks.map(({start, new: more = 0, cleared}) => Math.floor((1000 * cleared) / (start + more)) / 10);
const boxes = stocks.map(({scope}, at) => {
  const box = document.createElement('div');
  box.style.cssText = 'display: inline-block; height: 180px; width: 290px;';
  root.append(box);
  init(box, null, {renderer: 'svg'}).setOption({
    animation: false,
    series: [{
      type: 'gauge', startAngle: 180, endAngle: 0, min: 0, max: 100, radius: '95%', center: ['50%', '75%'],
      progress: {show: true, width: 12}, pointer: {show: false}, axisLine: {lineStyle: {width: 12}}, axisTick: {show: false}, splitLine: {show: false}, axisLabel: {show: false},
      title: {show: true, fontSize: 12, offsetCenter: [0, '15%']}, detail: {fontSize: 22, offsetCenter: [0, '-15%'], formatter: '{value}%'},
      data: [{value: shares[at], name: scope}],
    }],
  });
  return box;
});
globalThis.isPainted = () => boxes.every((box, at) => box.textContent.includes(`${shares[at]}%`));

// ECharts, drawing on a canvas: the matrix of the document.
import {HeatmapChart} from 'echarts/charts';
import {GridComponent, TooltipComponent, VisualMapComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';

use([HeatmapChart, GridComponent, TooltipComponent, VisualMapComponent, CanvasRenderer]);
const {title, rows, columns, values} = await (await fetch('../document.json')).json();
const root = document.getElementById('root');
const box = document.createElement('div');
box.style.cssText = 'height: 640px; width: 1200px;';
root.append(Object.assign(document.createElement('h3'), {textContent: title}), box);
const named = ({items}) => items.map((item) => item.name ?? item.label ?? item);
const known = values.map((value) => (typeof value === 'number' ? value : value?.value ?? null));
let finished = false;
const chart = init(box, null, {renderer: 'canvas'});
chart.on('finished', () => (finished = true));
chart.setOption({
  animation: false,
  grid: {left: 60, right: 90, top: 20, bottom: 40},
  tooltip: {},
  xAxis: {type: 'category', data: named(columns)},
  yAxis: {type: 'category', data: named(rows), inverse: true},
  visualMap: {min: 0, max: Math.max(...known), right: 5, top: 'middle', inRange: {color: ['#fff6ec', '#842706']}},
  series: [{type: 'heatmap', name: title, data: known.flatMap((value, at) => (value === null ? [] : [[at % columns.items.length, Math.floor(at / columns.items.length), value]])), label: {show: true}, progressive: 0}],
});
/** It says that it has finished before the last cells are painted. */
globalThis.isPainted = () => finished && [...box.querySelectorAll('canvas')].some((canvas) => canvas.getContext('2d').getImageData(1108, 598, 1, 1).data[3] > 0);

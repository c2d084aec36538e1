import {HeatmapChart} from 'echarts/charts';
import {GridComponent, TooltipComponent, VisualMapComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';

use([HeatmapChart, GridComponent, TooltipComponent, VisualMapComponent, CanvasRenderer]);

const points = ({columns, values}) => values.map((value, at) => [at % columns.length, Math.floor(at / columns.length), value]);

/** A page of ECharts' heat map; `settings` are what its series is told beside its cells. */
export function echartsPage(settings) {
  let chart;
  let box;
  let finished = false;
  return {
    mount(root, picture) {
      box = document.createElement('div');
      box.style.cssText = 'height: 600px; width: 1200px;';
      root.append(box);
      chart = init(box, null, {renderer: 'canvas'});
      chart.on('finished', () => (finished = true));
      chart.setOption({
        animation: false,
        grid: {left: 60, right: 90, top: 20, bottom: 40},
        tooltip: {transitionDuration: 0},
        xAxis: {type: 'category', data: picture.columns},
        yAxis: {type: 'category', data: picture.rows, inverse: true},
        visualMap: {min: 0, max: 100, right: 5, top: 'middle', inRange: {color: ['#e6f2ff', '#1664ff', '#b00020']}},
        series: [{type: 'heatmap', name: '清偿率', data: points(picture), ...settings}],
      });
    },
    update(picture) {
      finished = false;
      chart.setOption({series: [{data: points(picture)}]});
    },
    /** It says that it has finished before the last cells are painted. */
    corner() {
      if (!finished) return undefined;
      const data = [...box.querySelectorAll('canvas')].map((canvas) => canvas.getContext('2d').getImageData(1108, 558, 1, 1).data).find((one) => one[3] > 0);
      return data && String(data);
    },
    cells() {
      const {x, y} = box.getBoundingClientRect();
      return new DOMRect(x + 60, y + 20, 1050, 540);
    },
    said: () => [...box.children].find(({style, textContent}) => style.position === 'absolute' && style.visibility !== 'hidden' && textContent !== '')?.textContent ?? '',
  };
}

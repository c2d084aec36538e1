import './measure.mjs';
import {CanvasRenderer} from 'echarts/renderers';
import {charts} from './echarts.mjs';
import {isDrawn} from './ink.mjs';

globalThis.contender = {
  mount: charts(CanvasRenderer, 'canvas'),
  isThere(all) {
    const canvases = [...document.querySelectorAll('.box canvas')];
    return canvases.length === all.length && isDrawn(canvases[canvases.length - 1]);
  },
};

import './measure.mjs';
import {CanvasRenderer} from 'echarts/renderers';
import {charts} from './echarts.mjs';

/** Whether a canvas has more than its background. */
const isDrawn = (canvas) => {
  const {data} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Uint32Array(data.buffer);
  return pixels.some((pixel) => pixel !== pixels[0]);
};

globalThis.contender = {
  mount: charts(CanvasRenderer, 'canvas'),
  isThere(all) {
    const canvases = [...document.querySelectorAll('.box canvas')];
    return canvases.length === all.length && isDrawn(canvases[canvases.length - 1]);
  },
};

import './measure.mjs';
import {SVGRenderer} from 'echarts/renderers';
import {share} from './document.mjs';
import {charts} from './echarts.mjs';

globalThis.contender = {
  mount: charts(SVGRenderer, 'svg'),
  isThere(all) {
    const places = document.querySelectorAll('.box');
    return places.length === all.length && all.every((gauge, at) => places[at].textContent.includes(`${share(gauge)}%`));
  },
};

import './measure.mjs';
import {heatMapSchema, read} from 'clearboard/contract';
import 'clearboard/register/heat-map';

let element;
const canvas = () => element?.shadowRoot?.querySelector('.sheet > canvas');

globalThis.contender = {
  prepare({rows, columns, values}) {
    const reading = read(heatMapSchema, {type: 'heat-map', visibility: 'public', demo: true, title: '清偿率', measure: '清偿率', unit: '%', rows: {items: rows}, columns: {items: columns}, values});
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    return reading.value;
  },
  mount(root, data) {
    element = document.createElement('cb-heat-map');
    element.lang = 'zh-CN';
    element.data = data;
    root.append(element);
    return element.updateComplete;
  },
  update(data) {
    element.data = data;
    return element.updateComplete;
  },
  corner() {
    const drawn = canvas();
    if (!drawn || drawn.width <= 300) return undefined;
    // Cells that are large enough have a gap behind them.
    const at = (back) => drawn.getContext('2d').getImageData(drawn.width - back, drawn.height - back, 1, 1).data;
    const data = [1, 5].map(at).find((pixel) => pixel[3] > 0);
    return data && String(data);
  },
  cells: () => canvas().getBoundingClientRect(),
  said: () => element.shadowRoot.querySelector('.line').textContent,
};

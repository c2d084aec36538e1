import './measure.mjs';
import {DataSet} from 'vis-data/standalone';
import {Timeline} from 'vis-timeline/standalone';
import sheet from 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import {names} from './cases.mjs';

let place;
let timeline;
let factor = 1;

globalThis.contender = {
  mount(root, cases) {
    globalThis.bench.css(sheet);
    place = document.createElement('div');
    root.append(place);
    const groups = new DataSet(cases.map(({id, label}) => ({id, content: label})));
    const items = new DataSet(cases.flatMap(({id, steps}) => steps.map(({kind, at}, index) => ({id: `${id}-${index}`, group: id, start: at, type: 'point', content: names[kind] ?? kind}))));
    timeline = new Timeline(place, items, groups, {height: 600, start: '2024-01-01', end: '2026-03-02', stack: false, verticalScroll: true});
  },
  zoom: () => timeline.zoomIn(0.2, {animation: false}, () => (factor += 1)),
  look: () => String(factor),
  first: () => getComputedStyle(place?.querySelector('.vis-timeline') ?? document.body).visibility !== 'hidden' && place?.querySelector('.vis-labelset .vis-label .vis-inner')?.textContent,
  scroller: () => place.querySelector('.vis-panel.vis-left'),
};

import './measure.mjs';
import {DataSet} from 'vis-data/standalone';
import {Timeline} from 'vis-timeline/standalone';
import sheet from 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import {names} from './cases.mjs';

/** All cases lie in between. */
const [start, end] = ['2024-01-01', '2026-03-02'];

let place;
let timeline;

globalThis.contender = {
  mount(root, cases) {
    globalThis.bench.css(sheet);
    place = document.createElement('div');
    root.append(place);
    const groups = new DataSet(cases.map(({id, label}) => ({id, content: label})));
    const items = new DataSet(cases.flatMap(({id, steps}) => steps.map(({kind, at}, index) => ({id: `${id}-${index}`, group: id, start: at, type: 'point', content: names[kind] ?? kind}))));
    timeline = new Timeline(place, items, groups, {
      height: 600,
      stack: false,
      verticalScroll: true,
      // Left alone it starts with the last case, and names months in Ukrainian.
      orientation: {item: 'top'},
      locale: 'en',
      // What lies in its window is laid out and measured step by step while it is added, lanes out of sight included; what comes
      // into it later, all at once and only in lanes in sight. So it opens on a day without cases.
      start: '1999-01-01',
      end: '1999-01-02',
      onInitialDrawComplete: () => timeline.setWindow(start, end, {animation: false}),
    });
  },
  zoom: () => timeline.zoomIn(0.2, {animation: false}),
  look: () => place.querySelector('.vis-time-axis.vis-foreground').innerHTML,
  /** The lane on top, once a step is on it. */
  first: () => place?.querySelector('.vis-foreground .vis-item') && document.elementFromPoint(40, 20)?.closest('.vis-label')?.textContent,
  scroller: () => place.querySelector('.vis-panel.vis-left'),
};

// vis-timeline: one group for every case of the document, one point for every step that has its day.
import {DataSet} from 'vis-data/standalone';
import {Timeline} from 'vis-timeline/standalone';
import sheet from 'vis-timeline/styles/vis-timeline-graph2d.min.css';

const {title, cases} = await (await fetch('../document.json')).json();
const style = new CSSStyleSheet();
style.replaceSync(sheet);
document.adoptedStyleSheets = [style];
const root = document.getElementById('root');
const box = document.createElement('div');
root.append(Object.assign(document.createElement('h3'), {textContent: title}), box);
const groups = new DataSet(cases.map(({label}, id) => ({id, content: label})));
const items = new DataSet(cases.flatMap(({steps}, group) => steps.flatMap(({kind, at}, index) => (typeof at === 'string' ? [{id: `${group}-${index}`, group, start: at, type: 'point', content: kind}] : []))));
new Timeline(box, items, groups, {height: 500});
globalThis.isPainted = () => getComputedStyle(box.querySelector('.vis-timeline') ?? document.body).visibility !== 'hidden' && box.querySelectorAll('.vis-labelset .vis-label').length >= cases.length && box.querySelectorAll('.vis-item').length > 0;

// What stands on the pages that are opened as a reader opens them: one widget each, and the board of four. Invented.
import {readFileSync} from 'node:fs';

const board = JSON.parse(readFileSync(new URL('../../../demo/boards/example.json', import.meta.url), 'utf8'));
const disclosure = JSON.parse(readFileSync(new URL('../../../demo/boards/disclosure.json', import.meta.url), 'utf8'));
const widgets = [board, disclosure].flatMap(({sections, ...head}) => sections.flatMap((section) => section.widgets.map((widget) => ({head, widget}))));

/** The four of a first board. */
const four = ['clearance-gauge', 'ranking-table', 'heat-map', 'case-timeline'];

/** A widget by itself says of its data what its board said. */
function alone(type) {
  const {head: {contract, visibility, demo, asOf, publisher}, widget} = widgets.find(({widget}) => widget.type === type);
  return {contract, visibility, demo, asOf, publisher, ...widget};
}

const types = [...new Set(widgets.map(({widget}) => widget.type))];

/** Tag and document by the name of the page. */
export const documents = {
  ...Object.fromEntries([...four, ...types.filter((type) => !four.includes(type))].map((type) => [type, [`cb-${type}`, alone(type)]])),
  'region-map': ['cb-board', JSON.parse(readFileSync(new URL('../../../demo/boards/map.json', import.meta.url), 'utf8'))],
  'board-of-four': ['cb-board', {...board, sections: [{widgets: four.map((type) => widgets.find(({widget}) => widget.type === type).widget)}]}],
};

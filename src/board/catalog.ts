import {html} from 'lit';
import type {Piece} from '../contract/board-parts.js';
import type {WidgetType} from '../contract/kinds.js';

/** What shows a kind of widget: the tag in a template, and the module that defines it. A kind without an entry does not compile. */
interface Entry {
  readonly load: () => Promise<unknown>;
  readonly show: (piece: Piece) => unknown;
}

export const catalog: Readonly<Record<WidgetType, Entry>> = {
  'stat-cards': {
    load: () => import('../register/stat-cards.js'),
    show: ({document, path}) => html`<cb-stat-cards .data=${document} path=${path}></cb-stat-cards>`,
  },
  'clearance-gauge': {
    load: () => import('../register/clearance-gauge.js'),
    show: ({document, path}) => html`<cb-clearance-gauge .data=${document} path=${path}></cb-clearance-gauge>`,
  },
  'ranking-table': {
    load: () => import('../register/ranking-table.js'),
    show: ({document, path}) => html`<cb-ranking-table .data=${document} path=${path}></cb-ranking-table>`,
  },
  'heat-map': {
    load: () => import('../register/heat-map.js'),
    show: ({document, path}) => html`<cb-heat-map .data=${document} path=${path}></cb-heat-map>`,
  },
  'case-timeline': {
    load: () => import('../register/case-timeline.js'),
    show: ({document, path}) => html`<cb-case-timeline .data=${document} path=${path}></cb-case-timeline>`,
  },
  'case-ledger': {
    load: () => import('../register/case-ledger.js'),
    show: ({document, path}) => html`<cb-case-ledger .data=${document} path=${path}></cb-case-ledger>`,
  },
  'phase-track': {
    load: () => import('../register/phase-track.js'),
    show: ({document, path}) => html`<cb-phase-track .data=${document} path=${path}></cb-phase-track>`,
  },
  'trend-chart': {
    load: () => import('../register/trend-chart.js'),
    show: ({document, path}) => html`<cb-trend-chart .data=${document} path=${path}></cb-trend-chart>`,
  },
  'warning-panel': {
    load: () => import('../register/warning-panel.js'),
    show: ({document, path}) => html`<cb-warning-panel .data=${document} path=${path}></cb-warning-panel>`,
  },
  'disclosure-list': {
    load: () => import('../register/disclosure-list.js'),
    show: ({document, path}) => html`<cb-disclosure-list .data=${document} path=${path}></cb-disclosure-list>`,
  },
  'task-forces': {
    load: () => import('../register/task-forces.js'),
    show: ({document, path}) => html`<cb-task-forces .data=${document} path=${path}></cb-task-forces>`,
  },
  scorecard: {
    load: () => import('../register/scorecard.js'),
    show: ({document, path}) => html`<cb-scorecard .data=${document} path=${path}></cb-scorecard>`,
  },
};

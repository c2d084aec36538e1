import {html, type TemplateResult} from 'lit';
import type {Piece} from '../contract/board-parts.js';
import type {WidgetType} from '../contract/kinds.js';

/** The tag that shows a board's piece of each kind. A kind without an entry does not compile. */
export const tags: Readonly<Record<WidgetType, (piece: Piece) => TemplateResult>> = {
  'stat-cards': ({document, path}) => html`<cb-stat-cards .data=${document} path=${path}></cb-stat-cards>`,
  'clearance-gauge': ({document, path}) => html`<cb-clearance-gauge .data=${document} path=${path}></cb-clearance-gauge>`,
  'ranking-table': ({document, path}) => html`<cb-ranking-table .data=${document} path=${path}></cb-ranking-table>`,
  'heat-map': ({document, path}) => html`<cb-heat-map .data=${document} path=${path}></cb-heat-map>`,
  'case-timeline': ({document, path}) => html`<cb-case-timeline .data=${document} path=${path}></cb-case-timeline>`,
  'case-ledger': ({document, path}) => html`<cb-case-ledger .data=${document} path=${path}></cb-case-ledger>`,
  'phase-track': ({document, path}) => html`<cb-phase-track .data=${document} path=${path}></cb-phase-track>`,
  'trend-chart': ({document, path}) => html`<cb-trend-chart .data=${document} path=${path}></cb-trend-chart>`,
  'warning-panel': ({document, path}) => html`<cb-warning-panel .data=${document} path=${path}></cb-warning-panel>`,
  'disclosure-list': ({document, path}) => html`<cb-disclosure-list .data=${document} path=${path}></cb-disclosure-list>`,
  'task-forces': ({document, path}) => html`<cb-task-forces .data=${document} path=${path}></cb-task-forces>`,
  scorecard: ({document, path}) => html`<cb-scorecard .data=${document} path=${path}></cb-scorecard>`,
};

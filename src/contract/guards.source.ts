import {caseTimelineSchema, moment, sum} from './case-timeline.js';
import {caseLedgerSchema, ledgerDue} from './case-ledger.js';
import {amount, clearanceGaugeSchema, part, tally} from './clearance-gauge.js';
import {statCardsSchema} from './stat-cards.js';
import {boardHeadSchema} from './board-head.js';
import {axis, heatMapSchema} from './heat-map.js';
import {disclosureListSchema, ending, telephone} from './disclosure-list.js';
import {envelope} from './envelope.js';
import {feature, geometry, geometrySchema, line, named, polygon, position} from './geometry.js';
import {phaseTrackSchema} from './phase-track.js';
import {change, polarity, quantity, reported, target, unit} from './quantity.js';
import {cell, flag, previousRank, rank, rankingTableSchema, sums, unranked} from './ranking-table.js';
import {scorecardSchema} from './scorecard.js';
import {warningPanelSchema} from './warning-panel.js';
import {taskForcesSchema} from './task-forces.js';
import {figures, trendChartSchema} from './trend-chart.js';
import {code, count, date, day, instant, key, label, link, partialDay, period, text} from './values.js';

/** The schemas that more than one guard needs, in the order of their needs. */
export const parts = {text, label, key, count, code, day, instant, partialDay, date, period, link, unit, polarity, reported, quantity, change, target, envelope};

/** What each guard file is made from. */
export const documents = {
  'stat-cards': {name: 'StatCards', schema: statCardsSchema, rules: true},
  'ranking-table': {name: 'RankingTable', schema: rankingTableSchema, rules: true, own: {rank, cell, flag, previousRank, unranked, sums}},
  'clearance-gauge': {name: 'ClearanceGauge', schema: clearanceGaugeSchema, rules: true, own: {tally, part, amount}},
  'case-timeline': {name: 'CaseTimeline', schema: caseTimelineSchema, rules: true, own: {moment, sum}},
  'case-ledger': {name: 'CaseLedger', schema: caseLedgerSchema, rules: true, own: {moment, sum, ledgerDue}},
  'heat-map': {name: 'HeatMap', schema: heatMapSchema, rules: true, late: true, own: {axis, position, line, polygon, named, feature, geometry}},
  geometry: {name: 'Geometry', schema: geometrySchema, rules: true, source: 'geometry', own: {position, line, polygon, named, feature}},
  'phase-track': {name: 'PhaseTrack', schema: phaseTrackSchema, rules: true},
  'warning-panel': {name: 'WarningPanel', schema: warningPanelSchema, rules: true, own: {tally}},
  scorecard: {name: 'Scorecard', schema: scorecardSchema, rules: true},
  'trend-chart': {name: 'TrendChart', schema: trendChartSchema, rules: true, own: {figures}},
  'disclosure-list': {name: 'DisclosureList', schema: disclosureListSchema, rules: true, own: {telephone, ending}},
  'task-forces': {name: 'TaskForces', schema: taskForcesSchema, rules: true},
  board: {name: 'BoardHead', schema: boardHeadSchema, source: 'board-head'},
};

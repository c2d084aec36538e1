import * as z from 'zod/mini';
import {boardFields, sectionHead} from './board-head.js';
import {caseLedgerSchema} from './case-ledger.js';
import {caseTimelineSchema} from './case-timeline.js';
import {clearanceGaugeSchema} from './clearance-gauge.js';
import {disclosureListSchema} from './disclosure-list.js';
import {heatMapSchema} from './heat-map.js';
import {phaseTrackSchema} from './phase-track.js';
import {rankingTableSchema} from './ranking-table.js';
import {scorecardSchema} from './scorecard.js';
import {statCardsSchema} from './stat-cards.js';
import {warningPanelSchema} from './warning-panel.js';
import {taskForcesSchema} from './task-forces.js';
import {trendChartSchema} from './trend-chart.js';

/**
 * A page of documents, for producers: every widget is read in full and every fault is named with its place in the file.
 * The board element reads more leniently, see `board-parts.ts`.
 */
export const boardSchema = z.object({
  ...boardFields,
  sections: z.array(
    z.object({
      ...sectionHead,
      widgets: z.array(z.discriminatedUnion('type', [statCardsSchema, clearanceGaugeSchema, rankingTableSchema, heatMapSchema, caseTimelineSchema, caseLedgerSchema, phaseTrackSchema, trendChartSchema, warningPanelSchema, scorecardSchema, disclosureListSchema, taskForcesSchema])),
    }),
  ),
});

export type BoardDocument = z.infer<typeof boardSchema>;

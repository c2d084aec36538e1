import {parsed, type Contract} from './accept.js';
import {caseLedgerSchema} from './case-ledger.js';
import {caseTimelineSchema} from './case-timeline.js';
import {clearanceGaugeSchema} from './clearance-gauge.js';
import {disclosureListSchema} from './disclosure-list.js';
import {judge} from './guard.js';
import {caseLedgerContract} from './guards/case-ledger.js';
import {caseTimelineContract} from './guards/case-timeline.js';
import {clearanceGaugeContract} from './guards/clearance-gauge.js';
import {disclosureListContract} from './guards/disclosure-list.js';
import {heatMapContract} from './guards/heat-map.js';
import {phaseTrackContract} from './guards/phase-track.js';
import {rankingTableContract} from './guards/ranking-table.js';
import {scorecardContract} from './guards/scorecard.js';
import {statCardsContract} from './guards/stat-cards.js';
import {taskForcesContract} from './guards/task-forces.js';
import {trendChartContract} from './guards/trend-chart.js';
import {warningPanelContract} from './guards/warning-panel.js';
import {heatMapSchema} from './heat-map.js';
import {findLeak} from './leak.js';
import {phaseTrackSchema} from './phase-track.js';
import {rankingTableSchema} from './ranking-table.js';
import {readBySchema, type Schema} from './read-by-schema.js';
import {accepted, limits, vouched, type Limits, type Reading} from './reading.js';
import {scorecardSchema} from './scorecard.js';
import {statCardsSchema} from './stat-cards.js';
import {taskForcesSchema} from './task-forces.js';
import {trendChartSchema} from './trend-chart.js';
import {warningPanelSchema} from './warning-panel.js';

/** A pair whose two sides are of one kind of document. */
const pair = <T>(schema: Schema<T>, contract: Contract<T>) => [schema as Schema<unknown>, contract as unknown as Contract<unknown>] as const;

/** The guard of each schema. */
const guarded = new Map([
  pair(caseLedgerSchema, caseLedgerContract),
  pair(caseTimelineSchema, caseTimelineContract),
  pair(clearanceGaugeSchema, clearanceGaugeContract),
  pair(disclosureListSchema, disclosureListContract),
  pair(heatMapSchema, heatMapContract),
  pair(phaseTrackSchema, phaseTrackContract),
  pair(rankingTableSchema, rankingTableContract),
  pair(scorecardSchema, scorecardContract),
  pair(statCardsSchema, statCardsContract),
  pair(taskForcesSchema, taskForcesContract),
  pair(trendChartSchema, trendChartContract),
  pair(warningPanelSchema, warningPanelContract),
]);

/**
 * Reads JSON text, or a value already parsed from it, as `schema` says. Never throws: whatever is wrong comes back as
 * problems that name their place and never repeat the input. A value that came out of `read` is taken as it is.
 */
export function read<T>(schema: Schema<T>, input: unknown, within: Limits = limits): Reading<T> {
  const reading = (typeof input === 'string' && readByGuard(schema, input, within)) || readBySchema(schema, input, within);
  const contract = guarded.get(schema);
  if (contract && reading.ok) vouched.set(reading.value as object, contract.guard);
  return reading;
}

/**
 * What a guard accepts is a document without unknown fields, and needs no schema, which takes ten times as long. Of text
 * alone, since nobody else holds the value made from it; and within the limits that guards are made for.
 */
function readByGuard<T>(schema: Schema<T>, text: string, within: Limits): Reading<T> | undefined {
  const contract = guarded.get(schema);
  if (!contract || within.depth < limits.depth || within.text < limits.text) return undefined;
  const value = parsed(text, within);
  const suspicious = judge(contract.guard, value);
  if (!suspicious || suspicious.some((one) => one.includes('\ufffd') || findLeak(one)) || (contract.rules?.(value) ?? []).length > 0 || contract.late?.(value)) return undefined;
  accepted.set(value as object, schema);
  return {ok: true, value: value as T};
}

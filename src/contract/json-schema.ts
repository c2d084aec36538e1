import * as z from 'zod/mini';
import {boardSchema} from './board.js';
import {caseTimelineSchema, moment, sum} from './case-timeline.js';
import {caseLedgerSchema, ledgerDue} from './case-ledger.js';
import {amount, clearanceGaugeSchema, part, tally} from './clearance-gauge.js';
import {board} from './descriptions/board.js';
import {caseLedger} from './descriptions/case-ledger.js';
import {caseTimeline} from './descriptions/case-timeline.js';
import {clearanceGauge} from './descriptions/clearance-gauge.js';
import {disclosureList} from './descriptions/disclosure-list.js';
import {envelope} from './descriptions/envelope.js';
import {heatMap} from './descriptions/heat-map.js';
import {phaseTrack} from './descriptions/phase-track.js';
import type {Prose} from './descriptions/prose.js';
import {rankingTable} from './descriptions/ranking-table.js';
import {scorecard} from './descriptions/scorecard.js';
import {statCards} from './descriptions/stat-cards.js';
import {warningPanel} from './descriptions/warning-panel.js';
import {taskForces} from './descriptions/task-forces.js';
import {trendChart} from './descriptions/trend-chart.js';
import {examples, words} from './descriptions/words.js';
import {disclosureListSchema, ending, telephone} from './disclosure-list.js';
import {axis, heatMapSchema} from './heat-map.js';
import {contractVersion, type WidgetType} from './kinds.js';
import {phaseTrackSchema} from './phase-track.js';
import {change, missingReason, polarity, quantity, reported, target, unit} from './quantity.js';
import {cell, flag, previousRank, rankingTableSchema, sums, unranked} from './ranking-table.js';
import type {Schema} from './read-by-schema.js';
import {scorecardSchema} from './scorecard.js';
import {statCardsSchema} from './stat-cards.js';
import {warningPanelSchema} from './warning-panel.js';
import {taskForcesSchema} from './task-forces.js';
import {trendChartSchema} from './trend-chart.js';
import {code, count, date, day, instant, key, label, link, partialDay, period, text} from './values.js';

// For the build only: neither the schemas' prose nor their maker ever reaches a reader's browser.

/** A JSON Schema as far as it is walked through here. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly [keyword: string]: unknown;
}

/** Every kind of document, in the order of the schema files: its schema and what is said of it. */
export const documents: Readonly<Record<WidgetType | 'board', {readonly schema: Schema<unknown>; readonly prose: Prose}>> = {
  board: {schema: boardSchema, prose: board},
  'stat-cards': {schema: statCardsSchema, prose: statCards},
  'clearance-gauge': {schema: clearanceGaugeSchema, prose: clearanceGauge},
  'ranking-table': {schema: rankingTableSchema, prose: rankingTable},
  'heat-map': {schema: heatMapSchema, prose: heatMap},
  'case-timeline': {schema: caseTimelineSchema, prose: caseTimeline},
  'case-ledger': {schema: caseLedgerSchema, prose: caseLedger},
  'phase-track': {schema: phaseTrackSchema, prose: phaseTrack},
  'trend-chart': {schema: trendChartSchema, prose: trendChart},
  'warning-panel': {schema: warningPanelSchema, prose: warningPanel},
  scorecard: {schema: scorecardSchema, prose: scorecard},
  'disclosure-list': {schema: disclosureListSchema, prose: disclosureList},
  'task-forces': {schema: taskForcesSchema, prose: taskForces},
};

/** Codes of the rules across fields, which the published schemas state in prose only. */
export const proseRules: readonly string[] = [...new Set(Object.values(documents).flatMap(({prose}) => Object.keys(prose.rules)))].sort();

/** Small words that all documents share, by their name in `$defs`. */
const shared = {text, label, key, code, count, day, instant, partialDay, date, period, link, unit, missingReason, polarity, quantity, reported, change, target};

/** Parts of one kind of document that it needs in several places; their words begin with `#`. */
const own = {tally, part, amount, cell, flag, previousRank, unranked, sums, axis, sum, moment, ledgerDue, telephone, ending};

/** One JSON Schema (draft 2020-12) per kind of document, each complete in itself. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(Object.entries(documents).map(([type, {schema, prose}]) => [type, publish(type, schema, prose)]));
}

function publish(type: string, schema: Schema<unknown>, prose: Prose): JsonSchema {
  const metadata = z.registry<{id: string}>();
  for (const [id, word] of Object.entries({...shared, ...own})) metadata.add(word, {id});
  for (const [id, document] of Object.entries(documents)) if (document.schema !== schema) metadata.add(document.schema, {id});
  const {$schema, $defs = {}, ...root} = z.toJSONSchema(schema, {io: 'input', target: 'draft-2020-12', metadata, override: ({jsonSchema}) => makePortable(jsonSchema)}) as JsonSchema;
  return {
    $schema,
    $id: `${contractVersion}/${type}.json`,
    title: prose.title,
    ...describe(root, '', ofDocument(prose)),
    $defs: Object.fromEntries(Object.entries($defs).map(([id, definition]) => [id, define(id, definition)])),
  };
}

function define(id: string, definition: JsonSchema): JsonSchema {
  const document = Object.entries(documents).find(([type]) => type === id)?.[1];
  if (document) return {title: document.prose.title, ...describe(definition, '', ofDocument(document.prose))};
  if (id in own) return describe(definition, `#${id}`, (path) => Object.values(documents).find(({prose}) => path in prose.properties)?.prose.properties[path]);
  return {...describe(definition, id, (path) => words[path]), ...(examples[id] && {examples: examples[id]})};
}

type Say = (path: string) => string | undefined;

/** What is said of a path: the document's own words before those of the envelope, with the rules that bind it. */
const ofDocument = ({properties, rules}: Prose): Say => (path) => {
  const binding = Object.values(rules).flatMap(([at, says]) => (at === path ? [says] : []));
  return [properties[path] ?? envelope[path] ?? '', ...binding].join('\n') || undefined;
};

/** Puts words to a schema and all below it, required fields first; the forms that a value may take share their words. */
function describe(schema: JsonSchema, path: string, say: Say, told = false): JsonSchema {
  const description = told ? undefined : say(path);
  const {type, properties, required = [], items, prefixItems, additionalProperties, ...rest} = schema;
  const fields = Object.entries(properties ?? {}).sort(([a], [b]) => Number(required.includes(b)) - Number(required.includes(a)));
  const forms = (['anyOf', 'oneOf', 'allOf'] as const).flatMap((keyword) => {
    const branches = schema[keyword];
    return branches ? [[keyword, branches.map((branch) => describe(branch, path, say, true))] as const] : [];
  });
  return {
    ...(description !== undefined && {description}),
    ...(type !== undefined && {type}),
    ...rest,
    ...(required.length > 0 && {required}),
    ...Object.fromEntries(forms),
    ...(properties && {properties: Object.fromEntries(fields.map(([name, property]) => [name, describe(property, path === '' ? name : `${path}.${name}`, say)]))}),
    ...(items && {items: describe(items, `${path}[]`, say)}),
    ...(prefixItems && {prefixItems: prefixItems.map((item, index) => describe(item, `${path}[${index}]`, say))}),
    ...(additionalProperties && {additionalProperties: describe(additionalProperties, `${path}.*`, say)}),
  };
}

/**
 * Says the same to every validator: no `format`, since some check it in their own way and others not at all, and
 * patterns in the part of regular expressions that all languages share (`\d` and `\u3400` do not mean the same everywhere).
 */
function makePortable(schema: {format?: unknown; pattern?: unknown}): void {
  delete schema.format;
  if (typeof schema.pattern === 'string') schema.pattern = portable(schema.pattern);
}

function portable(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\u([0-9a-f]{4})|\\([^])|[[\]]/gi, (mark: string, hex: string | undefined, escaped: string | undefined) => {
    if (hex !== undefined) return parseInt(hex, 16) > 0x7f ? String.fromCharCode(parseInt(hex, 16)) : `\\x${hex.slice(2)}`;
    if (escaped === 'd') return inClass ? '0-9' : '[0-9]';
    if (escaped === 'w') return inClass ? 'A-Za-z0-9_' : '[A-Za-z0-9_]';
    if (escaped === '/') return '/';
    if (mark === '[') inClass = true;
    if (mark === ']') inClass = false;
    return mark;
  });
}

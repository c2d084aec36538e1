import type {Feature, Geometry} from '../contract/geometry.js';
import type {HeatMapDocument} from '../contract/heat-map.js';
import type {Problem} from '../contract/problem.js';
import {grouped} from '../language/number.js';
import {heatMap} from '../language/zh-hans/heat-map.js';
import {heatRegions as home, type HeatRegionsWords} from '../language/zh-hans/heat-regions.js';
import type {Described, Note} from './described.js';
import {summaryOf} from './extremes.js';
import {contains, joined, planeOf, type Area, type Box, type Point} from './geography.js';
import type {HeatCells, HeatGrid} from './heat-grid.js';
import {matrixOf} from './matrix.js';
import {regionRows} from './region-rows.js';
import type {Setting} from './setting.js';
import {ADDS} from './sums.js';

/** A region as it is drawn. */
export interface Region {
  readonly area: Area;
  readonly name: string;
  /** Its class; `ABSENT` when the map has it and the figures have not; nothing for what has no code and is only drawn. */
  readonly level: number | undefined;
  /** What is written in it. */
  readonly mark: string;
}

/** Regions of a map as they are drawn and read: in rows and columns about as they lie. */
export interface RegionMap extends HeatGrid {
  /** Height for a width of 1, which is the unit of everything on it. */
  readonly tall: number;
  readonly regions: readonly Region[];
  /** The region of a cell. */
  readonly regionAt: (row: number, column: number) => Region;
  /** The cell of the region at a point; of regions smaller than `reach` the nearest will do. */
  readonly cellAt: (point: Point, reach: number) => readonly [row: number, column: number] | undefined;
  /** What nothing may cover. */
  readonly insets: readonly Box[];
  readonly hint: string;
  readonly failed: string;
}

/** A map that may be shown, or none; with what must be said in either case. */
export interface Found {
  readonly map?: RegionMap;
  readonly notes: readonly Note[];
  readonly lines: Described['about']['lines'];
  /** What the model says of regions where it would speak of cells. */
  readonly said?: Pick<Described, 'summary'> & Pick<HeatCells, 'classes'>;
}

/** The class of a region that the map has and the figures have not, and of no region at all. */
export const ABSENT = 254;
const VOID = 255;

/** So many regions are named in a note, the rest are counted. */
const NAMED = 40;

const codeOf = ({id, properties}: Feature): string => String(properties?.code ?? properties?.adcode ?? id ?? '');

/**
 * Figures by region and a map's regions, joined by division code. A map is shown only with the number of its approval and
 * its source (地图管理条例 arts 15 to 18); whatever keeps it from being shown is said, and so are regions that one side lacks.
 */
export function regionsOf(model: HeatCells, document: HeatMapDocument, geometry: Geometry | undefined, problems: readonly Problem[], {language}: Setting): Found {
  const say = language.say('heat-regions', home);
  const {mapApprovalNo, mapSource, insets = []} = document;
  const why = problems.length > 0 ? 'broken' : !geometry ? 'geometry' : mapApprovalNo === undefined ? 'approval' : mapSource === undefined ? 'source' : undefined;
  if (why || !geometry) {
    const text = say.without[why ?? 'geometry'];
    return {notes: [why === 'broken' ? {text: text + say.at(problems[0]!.path), kind: 'doubt'} : {text, kind: 'remark'}], lines: []};
  }

  const rowOf = new Map(document.rows.items.flatMap((item, row) => (typeof item === 'string' || item.code === undefined ? [] : [[item.code, row] as const])));
  const plane = planeOf(geometry);
  const byCode = new Map<string, number[]>();
  const plain: Region[] = [];
  geometry.features.forEach((feature, at) => {
    const code = codeOf(feature);
    if (code !== '') byCode.set(code, [...(byCode.get(code) ?? []), at]);
    else plain.push({area: plane.areas[at]!, name: '', level: undefined, mark: ''});
  });
  const read = [...byCode].map(([code, at]) => {
    const row = rowOf.get(code);
    const name = row === undefined ? (geometry.features[at[0]!]!.properties?.name ?? code) : model.rows[row]!;
    return {row, code, region: {area: joined(at.map((one) => plane.areas[one]!)), name, level: row === undefined ? ABSENT : model.levels[row]!, mark: row === undefined ? '' : model.mark(row)}};
  });
  const [lost, absent] = [document.rows.items.flatMap((_, row) => (read.some((one) => one.row === row) ? [] : [row])), read.filter(({row}) => row === undefined)];
  const notes = [
    ...listed(lost.map((row) => say.named(model.rows[row]!, codeIn(document, row))), say.notOnMap),
    ...listed(absent.map(({code, region}) => say.named(region.name === code ? '' : region.name, code)), say.notInData),
  ];
  if (absent.length === read.length) return {notes: [{text: say.without.unmatched, kind: 'doubt'}, ...notes], lines: []};

  const areas = read.map(({region}) => region.area);
  const rows = regionRows(areas.map(({middle}) => middle), plane.height);
  const width = rows[0]!.length;
  const one = (row: number, column: number) => read[rows[row]![column]!]!;
  const unnamed = (length: number) => Array.from({length}, () => '');
  const names = insets.flatMap(({label}) => label ?? []);
  const {words} = language;
  const {unit = '', polarity} = document;
  const phrases = language.say('heat-map', heatMap);
  const matrix = matrixOf(document);
  const summary = summaryOf(matrix, polarity === 'higher_better', {words, say: {...phrases, ...say.counted}, figure: (value) => words.withUnit(grouped(value), unit), place: (index) => model.rows[index]!, counted: ADDS.test(unit)});
  return {
    notes: names.length > 0 ? [...notes, {text: say.insets(names), kind: 'remark'}] : notes,
    said: {summary, classes: model.classes.map((one, index) => ({...one, count: say.regions(grouped(matrix.groups[index]!.count))}))},
    lines: [{label: say.approval, text: mapApprovalNo!}, {label: say.source, text: mapSource!}],
    map: {
      tall: plane.height,
      regions: [...read.map(({region}) => region), ...plain],
      insets: insets.map(({box}) => plane.boxOf(box)),
      hint: say.hint,
      failed: say.failed,
      rows: unnamed(rows.length),
      columns: unnamed(width),
      levels: Uint8Array.from(rows.flat(), (index) => (index < 0 ? VOID : read[index]!.region.level)),
      ticks: {rows: [], columns: []},
      at: (row, column) => [one(row, column).row ?? -1, 0],
      mark: (index) => one(Math.floor(index / width), index % width).region.mark,
      signs: absent.length > 0 ? [{sign: '', label: say.absent, count: say.regions(grouped(absent.length))}] : [],
      sentence: (row, column) => {
        const {row: at, region} = one(row, column);
        return at === undefined ? phrases.one(region.name, say.absent) : model.sentence(at, 0);
      },
      regionAt: (row, column) => one(row, column).region,
      cellAt: (point, reach) => {
        const index = nearest(areas, point, reach);
        const row = rows.findIndex((band) => index >= 0 && band.includes(index));
        return row < 0 ? undefined : [row, rows[row]!.indexOf(index)];
      },
    },
  };
}

const codeIn = ({rows: {items}}: HeatMapDocument, row: number): string => {
  const item = items[row];
  return typeof item === 'string' ? '' : (item?.code ?? '');
};

const listed = (names: readonly string[], say: HeatRegionsWords['notOnMap']): readonly Note[] =>
  names.length === 0 ? [] : [{text: say(names.slice(0, NAMED), names.length > NAMED ? grouped(names.length) : ''), kind: 'doubt'}];

/** The area at a point; else one too small to be pointed at exactly, within reach of it. */
function nearest(areas: readonly Area[], point: Point, reach: number): number {
  const inside = areas.findIndex((area) => contains(area, point));
  if (inside >= 0) return inside;
  const [x, y] = point;
  return areas.findIndex(({box: {left, top, right, bottom}}) => Math.max(right - left, bottom - top) < reach && x > left - reach && x < right + reach && y > top - reach && y < bottom + reach);
}

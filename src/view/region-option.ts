import type {EChartsOption} from 'echarts';
import type {Make} from '../chart/chart.js';
import type {MapParts} from '../chart/map.js';
import type {HeatClass} from '../model/legend.js';
import {ABSENT, type Region, type RegionMap} from '../model/regions.js';
import {MISSING, SUPPRESSED, sheetOf} from './palette.js';
import {regionLabel} from './region-labels.js';

/** What is drawn of a map. The same object as long as it is drawn the same. */
export interface RegionDrawing extends MapParts {
  readonly map: RegionMap;
  readonly classes: readonly HeatClass[];
  /** Whether a class steps back behind others. */
  readonly dimmed: (level: number) => boolean;
  /** A reader's own colours hold: steps below a midpoint are told apart by dots. */
  readonly forced: boolean;
}

/** What is left of the strength of a class that steps back. */
const BACK = 0.15;

/** Tones of steps below a midpoint. */
const BELOW = 8;

/** A map's parts for `map`, each named by its place in the list. */
export const partsOf = ({regions}: RegionMap): MapParts['parts'] => regions.map(({area: {polygons, lines}}, index) => ({name: `r${index}`, polygons, lines}));

/** A drawing as ECharts is told of it: outlines, colours and words; nothing of it answers to a pointer. */
export const regionOption: Make<RegionDrawing> = ({map, classes, dimmed, forced}, {width, height, em, family}): EChartsOption => {
  const size = 0.857 * em;
  const line = 1.25 * size;
  const ruler = sheetOf(1, 1);
  ruler.font = `${size}px ${family}`;
  const measure = (lines: readonly string[]) => [(Math.max(...lines.map((text) => ruler.measureText(text).width)) + 4) / width, (lines.length * line + 2) / width] as const;
  const labelOf = (region: Region) => {
    const {tone, pale} = toneOf(region, classes, dimmed);
    const label = pale ? undefined : regionLabel(region, map, measure);
    if (!label) return {show: false};
    const {area: {middle}} = region;
    return {
      show: true,
      formatter: () => label.text,
      offset: [(label.at[0] - middle[0]) * width, (label.at[1] - middle[1]) * width],
      color: tone === undefined ? 'var(--_ink-2)' : `var(--_pen-${tone})`,
      fontFamily: family,
      fontSize: size,
      lineHeight: line,
      ...((tone === SUPPRESSED || tone === MISSING || (forced && tone !== undefined && tone >= BELOW)) && {textBorderColor: `var(--_tone-${tone})`, textBorderWidth: 5}),
    };
  };
  return {
    geo: {
      left: 0,
      top: 0,
      width,
      height,
      aspectScale: 1,
      boundingCoords: [[0, 0], [1, -map.tall]],
      roam: false,
      silent: true,
      selectedMode: false,
      emphasis: {disabled: true},
      label: {show: false},
      itemStyle: {areaColor: 'transparent', borderColor: 'var(--_edge)', borderWidth: 0.75},
      regions: map.regions.flatMap((region, index) => {
        const {tone, pale} = toneOf(region, classes, dimmed);
        return [
          {
            name: `r${index}`,
            label: labelOf(region),
            itemStyle: {
              areaColor: region.level === undefined ? 'transparent' : tone === undefined ? 'var(--_card)' : fillOf(tone, forced),
              borderColor: forced && tone !== undefined ? `var(--_pen-${tone})` : 'var(--_edge)',
              borderWidth: 0.75,
              opacity: pale ? BACK : 1,
            },
          },
          ...(region.area.lines.length > 0 ? [{name: `r${index}-`, label: {show: false}, itemStyle: {areaColor: 'transparent', borderColor: 'var(--_ink-2)', borderWidth: 1.25}}] : []),
        ];
      }) as object[],
    },
  };
};

function toneOf({level}: Region, classes: readonly HeatClass[], dimmed: (level: number) => boolean): {readonly tone: number | undefined; readonly pale: boolean} {
  return {tone: level === undefined || level === ABSENT ? undefined : classes[level]!.tone, pale: level !== undefined && dimmed(level)};
}

/** A colour of the scale; or stripes and dots over it, as in the legend. */
const fillOf = (tone: number, forced: boolean): unknown => {
  const over = overTone(tone, forced);
  if (!over) return `var(--_tone-${tone})`;
  const node = (tag: string, attrs: object) => ({tag, key: tag, attrs, children: [], text: undefined});
  return {svgElement: {tag: 'g', key: 'tile', attrs: {}, text: undefined, children: [node('rect', {width: TILE, height: TILE, fill: `var(--_tone-${tone})`}), node('path', {d: over.d, fill: 'none', stroke: over.stroke, 'stroke-width': over.width, 'stroke-linecap': 'round'})]}, svgWidth: TILE, svgHeight: TILE, repeat: 'repeat'};
};

/** Pixels after which a pattern begins anew, as in cells. */
export const TILE = 6;

/** What lies over a tone: stripes where there is no figure, the other way where it is suppressed; dots below a midpoint in a reader's own colours, which have one hue too few. */
export function overTone(tone: number, forced: boolean): {readonly d: string; readonly stroke: string; readonly width: number} | undefined {
  if (tone === MISSING) return {d: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5', stroke: 'var(--_stripe-0)', width: 1.3};
  if (tone === SUPPRESSED) return {d: 'M-1 -1L7 7M-1 5L1 7M5 -1L7 1', stroke: 'var(--_stripe-1)', width: 1.3};
  return forced && tone >= BELOW ? {d: 'M3 3h0', stroke: `var(--_pen-${tone})`, width: 2} : undefined;
}

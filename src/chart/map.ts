import type {EChartsOption} from 'echarts';
import {directive} from 'lit/async-directive.js';
import {ChartDirective} from './chart.js';
import type {init, registerMap} from './geo.js';

type Position = [number, number];

/** What a map is made of, each part under a name of its own: polygons with their holes, or lines. */
export interface MapParts {
  readonly parts: readonly {readonly name: string; readonly polygons: readonly (readonly (readonly (readonly number[])[])[])[]; readonly lines: readonly (readonly (readonly number[])[])[]}[];
}

let geo: {readonly init: typeof init; readonly registerMap: typeof registerMap} | undefined;
let coming: Promise<unknown> | undefined;
let serial = 0;

/** ECharts keeps maps by name for ever: a drawing has one name, and gives back what stands under it when it goes. */
class MapDirective extends ChartDirective {
  readonly #name = `cb-${(serial += 1)}`;
  #known: unknown;

  protected override get start(): typeof init | undefined {
    return geo?.init;
  }

  protected override load(): Promise<unknown> {
    return (coming ??= import('./geo.js').then((module) => (geo = module)));
  }

  protected override told(option: EChartsOption, subject: unknown): EChartsOption {
    const {parts} = subject as MapParts;
    if (this.#known !== parts) {
      this.#known = parts;
      this.#register(parts);
    }
    return {...option, geo: {...(option.geo as object), map: this.#name}};
  }

  override disconnected(): void {
    super.disconnected();
    if (this.#known) this.#register([]);
    this.#known = undefined;
  }

  /** Names are ours, so that no word of a document is a key of ECharts; downwards counts below nought, as latitudes do. */
  #register(parts: MapParts['parts']): void {
    const up = ([x = 0, y = 0]: readonly number[]): Position => [x, -y];
    geo?.registerMap(this.#name, {
      geoJSON: {
        type: 'FeatureCollection',
        features: parts.flatMap(({name, polygons, lines}) => [
          ...(polygons.length > 0 ? [{type: 'Feature' as const, properties: {name}, geometry: {type: 'MultiPolygon' as const, coordinates: polygons.map((rings) => rings.map((ring) => ring.map(up)))}}] : []),
          ...(lines.length > 0 ? [{type: 'Feature' as const, properties: {name: `${name}-`}, geometry: {type: 'MultiLineString' as const, coordinates: lines.map((line) => line.map(up))}}] : []),
        ]),
      },
    } as unknown as Parameters<typeof registerMap>[1]);
  }
}

/** Draws a map as `chart` draws a chart. The subject carries the map's parts; `make` names them in `geo.regions`. */
export const map = directive(MapDirective);

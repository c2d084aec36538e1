import type {ReactiveController} from 'lit';
import type {HeatMapDocument} from '../contract/heat-map.js';
import type {HeatMapModel} from '../model/heat-map.js';
import type {Setting} from '../model/setting.js';
import type {Place} from '../view/frame.js';
import type {MapHost, RegionsController} from './regions.js';

/** Shows regions on a map by code that comes with the first of them; until then there is no picture, and where it cannot be had there are tiles. */
export class LateMapController implements ReactiveController {
  readonly #host: MapHost;
  readonly #forget: () => unknown;
  #regions: RegionsController | undefined;
  #asked = false;
  #failed = false;

  constructor(host: MapHost, forget: () => unknown) {
    this.#host = host;
    this.#forget = forget;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#regions?.outdated) this.#forget();
  }

  /** The model with its map, as far as it may be shown and has come. */
  model(model: HeatMapModel, document: HeatMapDocument, setting: Setting): HeatMapModel {
    if (document.form !== 'map' || this.#failed) return model;
    if (!this.#asked) void import('./regions.js')
      .then(({RegionsController}) => (this.#regions = new RegionsController(this.#host, this.#forget)), () => (this.#failed = true))
      .then(() => {
        this.#forget();
        this.#host.requestUpdate();
      });
    this.#asked = true;
    // What is not known yet is not drawn, and the model is made anew when it is.
    return this.#regions?.mapped(model, document, setting) ?? {...model, lay: () => new Promise(() => undefined)};
  }

  /** The map's picture; nothing where there is no map. */
  picture(model: HeatMapModel, place: Place): unknown {
    return model.map && this.#regions?.picture(model, model.map, place);
  }
}

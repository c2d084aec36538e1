import {nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {ClearanceGaugeDocument} from '../contract/clearance-gauge.js';
import {clearanceGaugeModel, type ClearanceGaugeModel, type StockModel} from '../model/clearance-gauge.js';
import type {historyOf} from '../model/clearance-history.js';
import type {Setting} from '../model/setting.js';
import type {burnDown, burnSheets} from '../view/burn-down.js';
import type {Place} from '../view/frame.js';

type Host = ReactiveControllerHost & HTMLElement;

/** What only documents with a history need, once it has come; `none` where it cannot be had. */
let more: {readonly historyOf: typeof historyOf; readonly burnDown: typeof burnDown; readonly burnSheets: typeof burnSheets} | 'none' | undefined;

let coming: Promise<unknown> | undefined;

const load = () =>
  (coming ??= Promise.all([import('../model/clearance-history.js'), import('../view/burn-down.js')]).then(
    ([model, view]) => (more = {...model, ...view}),
    () => (more = 'none'),
  ));

/** Makes a gauge's models: first without the courses of its stocks, and anew when the code for those has come. */
export class HistoryController implements ReactiveController {
  readonly #host: Host;
  /** Lets the model be made anew, since more is known of its document. */
  readonly #forget: () => unknown;

  constructor(host: Host, forget: () => unknown) {
    this.#host = host;
    this.#forget = forget;
    host.addController(this);
  }

  readonly model = (document: ClearanceGaugeDocument, setting: Setting): ClearanceGaugeModel => {
    const wanted = document.stocks.some(({history}) => history !== undefined);
    if (wanted && !more) {
      void load().then(() => {
        this.#forget();
        this.#host.requestUpdate();
      });
    }
    return clearanceGaugeModel(document, setting, wanted && typeof more === 'object' ? more.historyOf : undefined);
  };

  /** The course of a stock; while it is on its way, nothing in the room that is kept for it. */
  course(burn: StockModel['burn'], {words}: Place): unknown {
    if (more === 'none') return words.cannotShow;
    return typeof burn === 'object' && more ? more.burnDown(burn) : nothing;
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (typeof more !== 'object' || !root?.querySelector('.burn')) return;
    const sheets = more.burnSheets.flatMap(({styleSheet}) => (styleSheet && !root.adoptedStyleSheets.includes(styleSheet) ? [styleSheet] : []));
    if (sheets.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
  }
}

import {LitElement} from 'lit';
import {trendChartContract} from '../contract/guards/trend-chart.js';
import {given} from '../controller/given.js';
import {PointsController} from '../controller/points.js';
import {WidgetController} from '../controller/widget.js';
import {trendChartModel} from '../model/trend-chart.js';
import {frame} from '../view/frame.js';
import {plotStyles, seriesTokens} from '../view/plot-marks.js';
import {trendStyles} from '../view/trend-styles.js';
import {widgetStyles} from '../view/widget-styles.js';

/**
 * How one or more measures went over time, with targets, the same periods a year before, and what happened meanwhile.
 * Sentence, legend and table stand there at once; the drawing comes when the widget is near the screen, in a room that is
 * kept for it. Every point can be read by pointer, touch and keyboard.
 *
 * @tagname cb-trend-chart
 * @fires {ProblemEvent} cb-problem - The data cannot be shown; carries every problem.
 * @fires {ExportEvent} cb-export - A reader took the facts away; carries which way: `table`, `text`, `image`, `csv` or `xlsx`.
 * @slot - What stands here until there is data: a plain table, a link. Also below a notice.
 * @cssprop [--cb-series-1=--cb-accent] - Colour of the first series; the others follow.
 * @cssprop [--cb-series-2=#a85400] - Colour of the second series; in the dark `#f0a860`.
 * @cssprop [--cb-series-3=#6a45a3] - Colour of the third series; in the dark `#c4a6f5`.
 * @cssprop [--cb-series-4=#007a80] - Colour of the fourth series; in the dark `#5fcbd0`.
 * @cssprop [--cb-series-5=#a3336b] - Colour of the fifth series; in the dark `#f192c0`.
 * @cssprop [--cb-series-6=#59677b] - Colour of the sixth series; in the dark `#a9b6c6`.
 * @cssprop [--cb-series-7=#6f6400] - Colour of the seventh series; in the dark `#d3c352`.
 * @cssprop [--cb-series-8=#7a4b32] - Colour of the eighth series; in the dark `#d9a98c`.
 * @csspart frame - The card around everything.
 * @csspart title - The document's title.
 * @csspart summary - The picture in one sentence.
 * @csspart picture - Legend, drawing, sentence and events.
 * @csspart legend - The series with their last figures; of several, as buttons that show or hide them.
 * @csspart chart - The drawing alone.
 * @csspart sentence - What the point says that is pointed at or has the focus.
 * @csspart events - What happened meanwhile, with the numbers it has in the drawing.
 * @csspart notes - What to know before trusting the figures.
 * @csspart source - Publisher, time and definition.
 * @csspart table - The same facts as a table.
 * @csspart export - The door to copying, the picture and the files.
 * @csspart export-button - One way to take the facts away.
 * @csspart notice - What is shown instead when the data cannot be.
 */
export class TrendChart extends LitElement {
  static override get properties() {
    return given;
  }

  static override get styles() {
    return [widgetStyles, seriesTokens, plotStyles, trendStyles];
  }

  /** The document: a `TrendChartDocument`, or JSON text of one. */
  declare data: unknown;

  /** Where to fetch the document when no data are given. Same origin, or one that allows it. */
  declare src: string | undefined;

  /** How often to fetch it again, as `30s`, `5m` or `1h`; it rests while the page is hidden. */
  declare refresh: string | undefined;

  readonly #widget = new WidgetController(this, trendChartContract, trendChartModel);

  readonly #points = new PointsController(this);

  protected override render(): unknown {
    return this.#widget.render((model, place) => frame(model, this.#points.picture(model), place));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cb-trend-chart': TrendChart;
  }
}

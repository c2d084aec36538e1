// Lit and a list that knows which rows are in sight: the columns of the document that are figures or words.
import {VirtualizerController} from '@tanstack/lit-virtual';
import {css, html, LitElement} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';

const {title, columns, rows} = await (await fetch('../document.json')).json();
const shown = columns.filter(({kind}) => kind !== 'trend');
const say = (cell) => (typeof cell === 'object' && cell ? String(cell.value ?? `${((100 * cell.numerator) / cell.denominator).toFixed(1)}%`) : String(cell ?? '—'));

class RankingPage extends LitElement {
  static styles = css`
    :host { display: block; font: 14px sans-serif; }
    .list { height: 560px; overflow: auto; position: relative; }
    .line { border-bottom: 1px solid #eee; box-sizing: border-box; display: flex; height: 32px; left: 0; line-height: 32px; position: absolute; right: 0; top: 0; }
    span { box-sizing: border-box; flex: 1; overflow: hidden; padding: 0 6px; white-space: nowrap; }
  `;

  scroller = createRef();
  virtual = new VirtualizerController(this, {count: rows.length, getScrollElement: () => this.scroller.value, estimateSize: () => 32, overscan: 5});

  render() {
    const virtual = this.virtual.getVirtualizer();
    return html`<h3>${title}</h3><div style="display:flex"><span>单位</span>${shown.map(({label}) => html`<span>${label}</span>`)}</div>
      <div class="list" ${ref(this.scroller)}><div style="height:${virtual.getTotalSize()}px;position:relative">
        ${virtual.getVirtualItems().map(({index, start}) => html`<div class="line" style="transform:translateY(${start}px)"><span>${rows[index].unit}</span>${shown.map(({key}) => html`<span>${say(rows[index][key])}</span>`)}</div>`)}
      </div></div>`;
  }
}
customElements.define('ranking-page', RankingPage);
document.getElementById('root').append(document.createElement('ranking-page'));
globalThis.isPainted = () => document.querySelector('ranking-page').shadowRoot?.querySelectorAll('.line').length >= rows.length;

// Lit and a list that knows which rows are in sight; sorting and searching are what a page would write in plain script.
import './measure.mjs';
import {VirtualizerController} from '@tanstack/lit-virtual';
import {css, html, LitElement} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import {collator, columns, sorts} from './table.mjs';

class VirtualTable extends LitElement {
  static properties = {view: {attribute: false}};

  static styles = css`
    :host { display: block; font: 14px sans-serif; height: 100%; }
    .list { height: 100%; overflow: auto; position: relative; }
    .head { background: #eee; display: flex; height: 32px; line-height: 32px; position: sticky; top: 0; z-index: 1; }
    .line { border-bottom: 1px solid #eee; box-sizing: border-box; display: flex; height: 32px; left: 0; line-height: 32px; position: absolute; top: 0; }
    span { box-sizing: border-box; flex: none; overflow: hidden; padding: 0 6px; white-space: nowrap; }
  `;

  scroller = createRef();
  virtual = new VirtualizerController(this, {count: 0, getScrollElement: () => this.scroller.value, estimateSize: () => 32, overscan: 5});

  render() {
    const {view} = this;
    const virtual = this.virtual.getVirtualizer();
    virtual.setOptions({...virtual.options, count: view.length});
    return html`<div class="list" ${ref(this.scroller)}>
      <div class="head">${columns.map(({title, width}) => html`<span style="width:${width}px">${title}</span>`)}</div>
      <div style="height:${virtual.getTotalSize()}px;position:relative">
        ${virtual.getVirtualItems().map(({index, start}) => html`<div class="line" style="transform:translateY(${start}px)">${columns.map(({key, width, say}) => html`<span style="width:${width}px">${say(view[index][key])}</span>`)}</div>`)}
      </div>
    </div>`;
  }
}
customElements.define('virtual-table', VirtualTable);

let element;
let rows;

const compare = ({key, descending}) => (a, b) => (key === 'unit' ? collator.compare(a.unit, b.unit) : a[key] === b[key] ? 0 : (a[key] < b[key]) === descending ? 1 : -1);

globalThis.contender = {
  mount(root, all) {
    rows = all;
    element = document.createElement('virtual-table');
    element.view = rows;
    root.append(element);
  },
  sort: (by) => (element.view = [...rows].sort(compare(sorts[by]))),
  search: (query) => (element.view = element.view.filter(({unit, code}) => unit.includes(query) || code.includes(query))),
  first: () => [...(element?.shadowRoot?.querySelectorAll('.line:first-child span') ?? [])].map(({textContent}) => textContent).join(' '),
  scroller: () => element.scroller.value,
};

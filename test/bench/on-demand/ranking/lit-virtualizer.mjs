// Lit's own list that knows which rows are in sight; sorting and searching are what a page would write in plain script.
import '../../ranking/measure.mjs';
import '@lit-labs/virtualizer';
import {css, html, LitElement} from 'lit';
import {collator, columns, sorts} from '../../ranking/table.mjs';

const line = (row) => html`<div class="line">${columns.map(({key, width, say}) => html`<span style="width:${width}px">${say(row[key])}</span>`)}</div>`;

class LabsTable extends LitElement {
  static properties = {view: {attribute: false}};

  static styles = css`
    :host { display: flex; flex-direction: column; font: 14px sans-serif; height: 100%; }
    lit-virtualizer { flex: 1; }
    .head { background: #eee; display: flex; height: 32px; line-height: 32px; }
    .line { border-bottom: 1px solid #eee; box-sizing: border-box; display: flex; height: 32px; line-height: 32px; width: 100%; }
    span { box-sizing: border-box; flex: none; overflow: hidden; padding: 0 6px; white-space: nowrap; }
  `;

  render() {
    return html`<div class="head">${columns.map(({title, width}) => html`<span style="width:${width}px">${title}</span>`)}</div>
      <lit-virtualizer scroller .items=${this.view} .renderItem=${line}></lit-virtualizer>`;
  }
}
customElements.define('labs-table', LabsTable);

let element;
let rows;

const compare = ({key, descending}) => (a, b) => (key === 'unit' ? collator.compare(a.unit, b.unit) : a[key] === b[key] ? 0 : (a[key] < b[key]) === descending ? 1 : -1);

globalThis.contender = {
  mount(root, all) {
    rows = all;
    element = document.createElement('labs-table');
    element.view = rows;
    root.append(element);
  },
  sort: (by) => (element.view = [...rows].sort(compare(sorts[by]))),
  search: (query) => (element.view = element.view.filter(({unit, code}) => unit.includes(query) || code.includes(query))),
  first: () => [...(element?.shadowRoot?.querySelectorAll('lit-virtualizer .line:first-of-type span') ?? [])].map(({textContent}) => textContent).join(' '),
  scroller: () => element.shadowRoot.querySelector('lit-virtualizer'),
};

import './measure.mjs';
import {columnFilteringFeature, createFilteredRowModel, createSortedRowModel, filterFn_includesString, rowSortingFeature, sortFn_basic, TableController, tableFeatures} from '@tanstack/lit-table';
import {VirtualizerController} from '@tanstack/lit-virtual';
import {css, html, LitElement} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import {collator, columns, sorts} from './table.mjs';

const byName = (a, b, id) => collator.compare(a.getValue(id), b.getValue(id));
const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
  sortFns: {basic: sortFn_basic, byName},
  filterFns: {includesString: filterFn_includesString},
});
const definitions = columns.map(({key, title, width, say}) => ({accessorKey: key, header: title, size: width, sortFn: key === 'unit' ? 'byName' : 'basic', filterFn: 'includesString', cell: (cell) => say(cell.getValue())}));

class TanstackTable extends LitElement {
  static styles = css`
    :host { display: block; font: 14px sans-serif; height: 100%; }
    .list { height: 100%; overflow: auto; position: relative; }
    .head { background: #eee; display: flex; height: 32px; line-height: 32px; position: sticky; top: 0; z-index: 1; }
    .line { border-bottom: 1px solid #eee; box-sizing: border-box; display: flex; height: 32px; left: 0; line-height: 32px; position: absolute; top: 0; }
    span { box-sizing: border-box; flex: none; overflow: hidden; padding: 0 6px; white-space: nowrap; }
  `;

  rows = [];
  scroller = createRef();
  controller = new TableController(this);
  virtual = new VirtualizerController(this, {count: 0, getScrollElement: () => this.scroller.value, estimateSize: () => 32, overscan: 5});

  render() {
    const table = (this.table = this.controller.table({features, columns: definitions, data: this.rows}));
    const {rows} = table.getRowModel();
    const virtual = this.virtual.getVirtualizer();
    virtual.setOptions({...virtual.options, count: rows.length});
    return html`<div class="list" ${ref(this.scroller)}>
      <div class="head">${columns.map(({title, width}) => html`<span style="width:${width}px">${title}</span>`)}</div>
      <div style="height:${virtual.getTotalSize()}px;position:relative">
        ${virtual.getVirtualItems().map(({index, start}) => html`<div class="line" style="transform:translateY(${start}px)">${rows[index].getAllCells().map((cell) => html`<span style="width:${cell.column.columnDef.size}px">${table.FlexRender({cell})}</span>`)}</div>`)}
      </div>
    </div>`;
  }
}
customElements.define('tanstack-table', TanstackTable);

let element;

globalThis.contender = {
  mount(root, rows) {
    element = document.createElement('tanstack-table');
    element.rows = rows;
    root.append(element);
  },
  sort: (by) => element.table.setSorting([{id: sorts[by].key, desc: sorts[by].descending}]),
  search: (query) => element.table.setColumnFilters([{id: 'unit', value: query}]),
  first: () => [...(element?.shadowRoot?.querySelectorAll('.line:first-child span') ?? [])].map(({textContent}) => textContent.trim()).join(' '),
  scroller: () => element.scroller.value,
};

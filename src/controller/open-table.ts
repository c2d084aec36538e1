import type {Words} from '../language/zh-hans/words.js';
import type {Table} from '../model/described.js';
import {dataTableStyles} from '../view/data-table-styles.js';
import {dataTable} from '../view/data-table.js';
import {wear} from './late-styles.js';

/** A model's facts as a table, in the sheet that comes with it. */
export function openTable({shadowRoot}: HTMLElement, table: Table, words: Words): unknown {
  wear(shadowRoot!, dataTableStyles);
  return dataTable(table, words);
}

import {css, html, nothing} from 'lit';
import type {Words} from '../language/zh-hans/words.js';
import type {Table} from '../model/described.js';

/** More rows than this are for the exports; a page of them would only stop the browser. */
const SHOWN = 1000;

/** A picture's facts as a plain table; it scrolls by itself and takes the keyboard, so that no column is out of reach. */
export const dataTable = ({columns, rowCount, row}: Table, words: Words) => html`
  <div class="scroll" tabindex="0" role="region" aria-label=${words.asTable}>
    <table class="data">
      <thead>
        <tr>
          ${columns.map(({label, unit, numeric}) => html`<th scope="col" class=${numeric === true ? 'numeric' : ''}>${label}${unit === undefined ? nothing : words.bracket(unit)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${Array.from({length: Math.min(rowCount, SHOWN)}, (_, index) => {
          const [head, ...cells] = row(index);
          return html`<tr>
            <th scope="row">${head?.text}</th>
            ${cells.map(({text, missing}, column) => html`<td class="${columns[column + 1]?.numeric === true ? 'numeric' : ''} ${missing === undefined ? '' : 'missing'}">${text}</td>`)}
          </tr>`;
        })}
      </tbody>
    </table>
    ${rowCount > SHOWN ? html`<p>${words.firstRows(SHOWN, rowCount)}</p>` : nothing}
  </div>
`;

export const dataTableStyles = css`
  .scroll {
    max-width: 100%;
    overflow: auto;
  }
  .data {
    border-collapse: collapse;
    color: var(--_ink);
    margin-top: 0.33em;
    width: 100%;
  }
  .data th,
  .data td {
    border-bottom: 1px solid var(--_line-2);
    font-weight: 400;
    padding: 0.5em 0.67em 0.5em 0;
    text-align: left;
    vertical-align: top;
  }
  .data thead th {
    border-color: var(--_line);
    color: var(--_ink-2);
    font-weight: 500;
    white-space: nowrap;
  }
  .data .numeric {
    text-align: right;
    white-space: nowrap;
  }
  .data .missing {
    color: var(--_ink-3);
  }
`;

import {html, nothing} from 'lit';
import type {Words} from '../language/zh-hans/words.js';
import type {Table} from '../model/described.js';

/** More rows than this are for the exports; a page of them would only stop the browser. */
const SHOWN = 1000;

/** Longer texts keep room for some words a line, however many columns there are: the table scrolls. */
const LONG = 10;

/** A picture's facts as a plain table; it scrolls by itself and takes the keyboard, so that no column is out of reach. A group, as a page has many and landmarks must differ. */
export const dataTable = ({columns, rowCount, row}: Table, words: Words) => html`
  <div class="scroll" tabindex="0" role="group" aria-label=${words.asTable}>
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
            ${cells.map(({text, missing}, column) => html`<td class="${columns[column + 1]?.numeric === true ? 'numeric' : text.length > LONG ? 'long' : ''} ${missing === undefined ? '' : 'missing'}">${text}</td>`)}
          </tr>`;
        })}
      </tbody>
    </table>
    ${rowCount > SHOWN ? html`<p>${words.firstRows(SHOWN, rowCount)}</p>` : nothing}
  </div>
`;

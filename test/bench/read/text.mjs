// The text of a ranking of a hundred thousand rows, and how long it takes until its value is checked.
import {documentOf} from '../ranking/document.mjs';
import {rows} from '../ranking/table.mjs';

const {bench} = globalThis;

globalThis.measure = {
  async read(size) {
    const text = JSON.stringify(documentOf(rows(size)));
    await bench.idle();
    const start = performance.now();
    const value = globalThis.contender.read(text);
    const read = performance.now() - start;
    const given = JSON.parse(text);
    if (value.rows.length !== size || JSON.stringify(value.rows[size - 1]) !== JSON.stringify(given.rows[size - 1])) throw new Error('read something else');
    return {read, 'text in MB': new Blob([text]).size / 1e6};
  },
};

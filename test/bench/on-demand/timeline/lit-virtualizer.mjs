// A list of which only the rows in sight exist; it draws no time, and finds out by itself how high a row is.
import '../../timeline/measure.mjs';
import '@lit-labs/virtualizer';
import {html, render} from 'lit';
import {told} from '../../timeline/cases.mjs';
import {rows} from './plain.mjs';

let list;

globalThis.contender = {
  mount(root, cases) {
    globalThis.bench.css(`lit-virtualizer { font: 14px sans-serif; height: 600px; } ${rows('.case')} .case { width: 100%; }`);
    render(html`<lit-virtualizer scroller role="list" .items=${cases} .renderItem=${({label, unit, steps}) => html`<div class="case" role="listitem"><b>${label}</b><span>${unit}</span><div>${told(steps)}</div></div>`}></lit-virtualizer>`, root);
    list = root.querySelector('lit-virtualizer');
  },
  /** The row on top, where the second one has been put below it. */
  first() {
    const [one, two] = list?.querySelectorAll('.case') ?? [];
    return two && two.getBoundingClientRect().top >= one.getBoundingClientRect().bottom && one.querySelector('b').textContent;
  },
  scroller: () => list,
};

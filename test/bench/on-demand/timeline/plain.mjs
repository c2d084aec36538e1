// All cases as markup, without any script for what is out of sight; and how a row looks that is not the floor's.
import {told} from '../../timeline/cases.mjs';

/** As high as the floor's. */
export const HEIGHT = 54;

/** Rows of the same looks as the floor's. */
export const rows = (selector) => `${selector} { border-bottom: 1px solid #eee; box-sizing: border-box; height: ${HEIGHT}px; overflow: hidden; white-space: nowrap; }`;

const escapes = {'&': '&amp;', '<': '&lt;'};
const written = (text) => text.replace(/[&<]/g, (sign) => escapes[sign]);

const item = ({label, unit, steps}) => `<li><b>${written(label)}</b><span>${written(unit)}</span><div>${written(told(steps))}</div></li>`;

/** A contender that writes all cases at once, so many into one list, whose rules may be added to. */
export function plain(most, rules = '') {
  let place;
  return {
    mount(root, cases) {
      globalThis.bench.css(`.list { font: 14px sans-serif; height: 600px; overflow: auto; } ol { list-style: none; margin: 0; padding: 0; } ${rows('li')} ${rules}`);
      let markup = '';
      for (let from = 0; from < cases.length; from += most) markup += `<ol>${cases.slice(from, from + most).map(item).join('')}</ol>`;
      place = document.createElement('div');
      place.className = 'list';
      place.innerHTML = markup;
      root.append(place);
    },
    first: () => place?.querySelector('b')?.textContent,
    scroller: () => place,
  };
}

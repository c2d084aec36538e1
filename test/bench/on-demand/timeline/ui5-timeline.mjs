// One item a case: one a step would be ten times as many, and nothing is left out that is out of sight. Growing when the reader
// comes to the end would be for a page that has not fetched the rest yet, and shows less than the others do.
import '../../timeline/measure.mjs';
import {setDefaultFontLoading} from '@ui5/webcomponents-base/dist/config/Fonts.js';
import '@ui5/webcomponents-fiori/dist/Timeline.js';
import '@ui5/webcomponents-fiori/dist/TimelineItem.js';
import {told} from '../../timeline/cases.mjs';

// Its face is at a place of its own, which would be asked for.
setDefaultFontLoading(false);

let list;

globalThis.contender = {
  mount(root, cases) {
    globalThis.bench.css('ui5-timeline { height: 600px; }');
    list = document.createElement('ui5-timeline');
    list.append(...cases.map(({label, unit, steps}) => Object.assign(document.createElement('ui5-timeline-item'), {titleText: label, subtitleText: unit, textContent: told(steps)})));
    root.append(list);
  },
  /** The first item, when it has been given a place. */
  first() {
    const words = list?.querySelector('ui5-timeline-item').shadowRoot?.querySelector('.ui5-tli-title');
    return words?.getBoundingClientRect().height > 0 && words.textContent;
  },
  scroller: () => list.shadowRoot.querySelector('.ui5-timeline-scroll-container'),
};

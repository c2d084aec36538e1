// One slide and one marker a case, at the day of its first step. It shows one slide at a time, so there is no list to be scrolled.
import '../../timeline/measure.mjs';
import {Timeline} from '@knight-lab/timelinejs';
import icons from '@knight-lab/timelinejs/dist/css/icons/tl-icons.woff2';
import sheet from '@knight-lab/timelinejs/dist/css/timeline.css';
import {told} from '../../timeline/cases.mjs';

let place;
let timeline;

globalThis.contender = {
  mount(root, cases) {
    globalThis.bench.css(sheet.replace(/@(?:charset|import)[^;]+;/g, '').replace(/url\([^)]*tl-icons[^)]*\)/g, `url(${icons})`));
    place = document.createElement('div');
    place.style.height = '600px';
    root.append(place);
    const firstDay = ({steps: [{at}]}) => at;
    const events = cases.map((one) => {
      const [year, month, day] = firstDay(one).split('-').map(Number);
      return {unique_id: one.id, start_date: {year, month, day}, text: {headline: one.label, text: `${one.unit}<br>${told(one.steps)}`}};
    });
    // It puts cases in order by day; opened is the first of those it is given. English is the language that it need not fetch.
    timeline = new Timeline(place, {events}, {language: 'en', font: null, start_at_slide: cases.filter((one) => firstDay(one) < firstDay(cases[0])).length});
  },
  zoom: () => timeline.zoomIn(),
  look: () => place.querySelector('.tl-timeaxis').innerHTML,
  /** What is written on the slide that is seen. */
  first: () => document.elementFromPoint(600, 200)?.closest('.tl-slide')?.querySelector('.tl-headline')?.textContent,
};

import {emulateMedia, sendKeys, sendMouse, resetMouse} from '@web/test-runner-commands';
import {assert} from 'chai';
import {TrendChart} from '../../src/element/trend-chart.js';
import {widgetPicture} from '../../src/export/picture.js';
import {plain} from '../../src/language/number.js';
import * as stories from '../../stories/trend-chart.stories.js';
import {mountStory, settled, storiesOf, testStories, textOf} from '../story.js';
import {until} from '../until.js';

const named = new Map(storiesOf(stories));

describe('<cb-trend-chart>', () => {
  testStories(stories);

  describe('shows', () => {
    let place: HTMLElement;
    const show = async (name: string, page = {}) => {
      place = await mountStory(stories.default, named.get(name)!, page);
      return place.querySelector('cb-trend-chart')!;
    };
    const all = (element: TrendChart, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
    const texts = (element: TrendChart, selector: string) => all(element, selector).map((node) => plain(textOf(node)).replace(/\s+/g, ' ').trim());
    const drawn = async (element: TrendChart) => {
      await until(() => all(element, '[data-drawn]').length > 0);
      return all(element, '.room svg')[0]!;
    };
    const cell = (element: TrendChart) => all(element, '[role=gridcell]')[0]!;
    afterEach(async () => {
      await resetMouse();
      place.remove();
    });

    it('words, legend and the room for the drawing before the drawing has come', async () => {
      const element = document.createElement('cb-trend-chart');
      element.data = (named.get('Normal')!.args as {data: unknown}).data;
      place = document.body.appendChild(document.createElement('main'));
      place.lang = 'zh-CN';
      place.append(element);
      await element.updateComplete;
      assert.instanceOf(element, TrendChart);
      assert.match(texts(element, '[part=summary]')[0]!, /^处理欠薪案件由2021年1月的96件降至2021年11月的28件/);
      assert.include(texts(element, '[part=legend]')[0], '处理欠薪案件 28件');
      const height = element.offsetHeight;
      await drawn(element);
      await settled(place);
      assert.closeTo(element.offsetHeight, height, 1, 'nothing moves when it comes');
    });

    it('no words of the drawing twice to who listens', async () => {
      const element = await show('Normal');
      await drawn(element);
      assert.equal(all(element, '.room')[0]!.getAttribute('aria-hidden'), 'true');
      assert.equal(all(element, '[role=grid]')[0]!.getAttribute('aria-colcount'), '11');
    });

    it('every point by keyboard, from the newest on, with a mark where it stands', async () => {
      const element = await show('TwoUnits');
      await drawn(element);
      const line = () => texts(element, '.line')[0];
      assert.lengthOf(all(element, '[role=grid] [tabindex="0"]'), 1, 'one stop');
      cell(element).focus();
      assert.equal(line(), '2021年11月，处理欠薪案件28件（初步数）；上年同期44件；2021年11月10日冬季专项行动启动');
      const right = cell(element).getBoundingClientRect();
      await sendKeys({press: 'ArrowLeft'});
      assert.equal(line(), '2021年10月，处理欠薪案件35件；上年同期48件');
      assert.equal(plain(cell(element).getAttribute('aria-label')!), line());
      assert.isBelow(cell(element).getBoundingClientRect().left, right.left);
      await sendKeys({press: 'ArrowDown'});
      assert.equal(line(), '2021年10月，办结案件30件');
      await sendKeys({press: 'ArrowDown'});
      await sendKeys({press: 'Home'});
      assert.equal(line(), '2021年1月，按期办结率91.2%');
      assert.equal(element.shadowRoot!.activeElement, cell(element));
      assert.equal(getComputedStyle(cell(element)).opacity, '1');
    });

    it('the nearest point to a pointer', async () => {
      const element = await show('ManySeries');
      const svg = await drawn(element);
      const {left, top, width, height} = svg.getBoundingClientRect();
      await sendMouse({type: 'move', position: [Math.round(left + 0.12 * width), Math.round(top + 0.2 * height)]});
      await until(() => !all(element, '.pointed')[0]!.hasAttribute('hidden'));
      assert.match(texts(element, '.line')[0]!, /^2021年[12]月，12333 热线/);
      await resetMouse();
      await sendMouse({type: 'move', position: [0, 0]});
      await until(() => all(element, '.pointed')[0]!.hasAttribute('hidden'));
    });

    it('what the legend leaves, and never nothing', async () => {
      const element = await show('TwoUnits');
      await drawn(element);
      const pressed = () => all(element, '[part=legend] button').map((button) => button.getAttribute('aria-pressed'));
      const lines = () => all(element, '.room path[stroke^="var(--_series"]').length;
      const before = lines();
      all(element, '[part=legend] button')[0]!.click();
      await settled(place);
      assert.deepEqual(pressed(), ['false', 'true', 'true']);
      assert.isBelow(lines(), before);
      cell(element).focus();
      assert.include(texts(element, '.line')[0], '办结案件');
      all(element, '[part=legend] button')[1]!.click();
      await settled(place);
      all(element, '[part=legend] button')[2]!.click();
      await settled(place);
      assert.deepEqual(pressed(), ['false', 'false', 'true'], 'the last one stays');
    });

    it('series apart by dash and mark, not by colour alone', async () => {
      const element = await show('ManySeries');
      const svg = await drawn(element);
      const dashes = [1, 2, 3, 4, 5].map((n) => svg.querySelector(`path[fill="none"][stroke="var(--_series-${n})"]`)?.getAttribute('stroke-dasharray') ?? 'solid');
      assert.lengthOf(new Set(dashes), 5);
      const marks = all(element, '.swatch path:not(.stroke)').map((path) => path.getAttribute('d'));
      assert.lengthOf(new Set(marks), 5);
    });

    it('events by their numbers, in the drawing and in words', async () => {
      const element = await show('Normal');
      const svg = await drawn(element);
      assert.deepEqual(texts(element, '.events li'), ['1政策 2021年4月15日治欠保支三年行动方案印发', '2行动 2021年11月10日冬季专项行动启动']);
      const written = [...svg.querySelectorAll('text')].map((text) => text.textContent);
      assert.includeMembers(written, ['1', '2']);
    });

    it('names as they are, whatever a drawing could make of them', async () => {
      const element = await show('Hostile');
      const svg = await drawn(element);
      const written = [...svg.querySelectorAll('text')].map(({textContent}) => textContent);
      assert.includeMembers(written, ['{a|x}', '{b}: {c}', '<img/>']);
      assert.isNull(svg.querySelector('img, script, image, a'));
    });

    it('all facts in a table a click away', async () => {
      const element = await show('Gaps');
      all(element, 'details > summary')[0]!.click();
      await until(() => all(element, 'tbody').length > 0);
      assert.includeMembers(texts(element, 'tbody tr'), ['2021年3月 未报送', '2021年5月 0', '2021年7月 ＊', '2021年9月 未披露', '2021年10月 120余']);
    });

    it('itself, drawing and all, in a picture to take away', async () => {
      const element = await show('ManySeries', {theme: 'dark'});
      await drawn(element);
      const image = await createImageBitmap((await widgetPicture({host: element, input: element.data}))!);
      const pen = Object.assign(document.createElement('canvas'), {width: image.width, height: image.height}).getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const {data} = pen.getImageData(0, 0, image.width, image.height);
      // The third series is drawn in #6a45a3 and nothing else is: its line is hundreds of pixels long, its key a few.
      let rows = 0;
      for (let y = 0; y < image.height; y += 1) {
        for (let x = 0; x < image.width; x += 1) {
          const at = 4 * (y * image.width + x);
          if (Math.abs(data[at]! - 0x6a) + Math.abs(data[at + 1]! - 0x45) + Math.abs(data[at + 2]! - 0xa3) < 12) rows += 1;
        }
      }
      assert.isAbove(rows, 1000);
    });

    it('on paper that it is lacking, when the page is printed before the drawing has come', async () => {
      const element = document.createElement('cb-trend-chart');
      element.data = (named.get('Normal')!.args as {data: unknown}).data;
      place = document.body.appendChild(document.createElement('main'));
      place.lang = 'zh-CN';
      place.style.setProperty('padding-top', '6000px');
      place.append(element);
      await element.updateComplete;
      const notice = () => getComputedStyle(all(element, '.room')[0]!, '::before').content;
      assert.equal(notice(), 'none', 'not on the screen');
      await emulateMedia({media: 'print'});
      try {
        assert.equal(notice(), '"打印时图尚未载入，要点见上文；再打印一次即有图"');
        assert.notEqual(getComputedStyle(all(element, '.room')[0]!).display, 'none');
        window.dispatchEvent(new Event('beforeprint'));
        await drawn(element);
        assert.equal(notice(), 'none', 'a second print has the drawing');
      } finally {
        await emulateMedia({media: 'screen'});
      }
    });

    it('on paper as wide as a sheet, so that its type is not shrunk, and on the screen as wide as before', async () => {
      const element = await show('Normal');
      const node = (await drawn(element)).closest<HTMLElement>('[data-drawn]')!;
      element.style.width = '1200px';
      const width = () => Number(node.querySelector('svg')!.getAttribute('viewBox')!.split(' ')[2]);
      await until(() => width() === node.clientWidth && width() > 1000);
      const wide = width();
      dispatchEvent(new Event('beforeprint'));
      assert.equal(width(), 672);
      dispatchEvent(new Event('afterprint'));
      assert.equal(width(), wide);
    });

    it('the same in other colours without being drawn again', async () => {
      const element = await show('Normal');
      const svg = await drawn(element);
      const line = svg.querySelector('path[stroke="var(--_series-1)"]')!;
      const light = getComputedStyle(line).stroke;
      place.firstElementChild!.setAttribute('theme', 'dark');
      await settled(place);
      assert.equal(svg.querySelector('path[stroke="var(--_series-1)"]'), line);
      assert.notEqual(getComputedStyle(line).stroke, light);
    });
  });
});

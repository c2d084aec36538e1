import {assert} from 'chai';
import type {ClearanceGauge} from '../../src/element/clearance-gauge.js';
import {plain} from '../../src/language/number.js';
import * as stories from '../../stories/clearance-history.stories.js';
import {mountStory, testStories, textOf, type Page} from '../story.js';
import {until} from '../until.js';

describe('the clearance gauge with a history', () => {
  let place: HTMLElement | undefined;
  afterEach(() => place?.remove());

  const show = async (story: object, page: Page = {}): Promise<ClearanceGauge> => {
    place = await mountStory(stories.default, story, page);
    const element = place.querySelector('cb-clearance-gauge')!;
    await until(() => all(element, '.burn .room').length > 0);
    return element;
  };
  const all = ({shadowRoot}: ClearanceGauge, selector: string) => [...shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const texts = (element: ClearanceGauge, selector: string) => all(element, selector).map((node) => plain(textOf(node)).replace(/\s+/g, ' ').trim());
  const drawn = async (element: ClearanceGauge) => {
    await until(() => all(element, '[data-drawn]').length > 0);
    return all(element, '.burn svg')[0]!;
  };

  testStories(stories);

  it('paints first, with room for the course, and says the course when it has come', async () => {
    const element = document.createElement('cb-clearance-gauge');
    element.data = stories.Behind.args?.data;
    element.setAttribute('audience', 'internal');
    element.setAttribute('today', '2021-12-10');
    place = document.body.appendChild(document.createElement('main'));
    place.lang = 'zh-CN';
    place.append(element);
    await element.updateComplete;
    assert.lengthOf(all(element, '[role=meter]'), 1);
    const room = all(element, '.burn')[0]!.offsetHeight;
    assert.isAbove(room, 100);
    const svg = await drawn(element);
    assert.equal(all(element, '.burn')[0]!.offsetHeight, room, 'nothing below moves');
    assert.include(texts(element, '[part=summary]')[0], '约2022年2月18日清零');
    const written = [...svg.querySelectorAll('text')].map(({textContent}) => plain(textContent ?? ''));
    assert.includeMembers(written, ['时序线', '截至 12/10', '期限 12/31', '83件', '2/18']);
  });

  it('keeps the dial as it was: what is drawn beside it has colours of its own', async () => {
    const element = await show(stories.Behind);
    const svg = await drawn(element);
    assert.equal(getComputedStyle(all(element, '.dial .done')[0]!).strokeWidth, '9px');
    const data = svg.querySelector('path[stroke="var(--_series-1)"]')!;
    assert.equal(getComputedStyle(data).strokeWidth, '2px');
    assert.equal(getComputedStyle(data).fill, 'none');
  });

  it('shows the public no forecast', async () => {
    const element = await show(stories.Public);
    await drawn(element);
    assert.notMatch(textOf(element), /推算|Theil/);
  });

  it('says the course below its drawing where more stocks than a sentence holds are told by their state', async () => {
    const {stocks, ...document} = stories.Behind.args!.data as {stocks: readonly object[]};
    const four = {...document, stocks: [0, 1, 2, 3].map((index) => ({...stocks[0], scope: `存量${index}`}))};
    const element = await show({args: {...stories.Behind.args, data: four}});
    assert.lengthOf(texts(element, '.burn p'), 4);
    assert.notInclude(texts(element, '[part=summary]')[0], '余数由');
    assert.isEmpty(texts(await show(stories.Behind), '.burn p'), 'and nothing is said twice');
  });

  it('lists every day in the table', async () => {
    const element = await show(stories.Gaps);
    all(element, 'details > summary')[0]!.click();
    await until(() => all(element, 'tbody').length > 0);
    assert.includeMembers(texts(element, 'tbody tr'), ['余（2021年11月19日） 未报送', '余（2021年11月26日） ＊', '余（2021年12月3日） 52余件', '余（2021年12月10日） 31件']);
  });
});

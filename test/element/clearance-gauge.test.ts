import {assert} from 'chai';
import type {ClearanceGauge} from '../../src/element/clearance-gauge.js';
import {plain} from '../../src/language/number.js';
import * as stories from '../../stories/clearance-gauge.stories.js';
import {fakeTime} from '../fake-time.js';
import {mountStory, settled, testStories, textOf, type Page} from '../story.js';
import {until} from '../until.js';

describe('the clearance gauge on a page', () => {
  let place: HTMLElement | undefined;
  afterEach(() => place?.remove());

  const show = async (story: object, page: Page = {}): Promise<ClearanceGauge> => {
    place?.remove();
    place = await mountStory(stories.default, story, page);
    return place.querySelector('cb-clearance-gauge')!;
  };
  const all = ({shadowRoot}: ClearanceGauge, selector: string) => [...shadowRoot!.querySelectorAll(selector)];
  const texts = (element: ClearanceGauge, selector: string) => all(element, selector).map((node) => plain(node.textContent).replace(/\s+/g, ' ').trim());

  testStories(stories);

  it('gives every stock a meter that says its figure, its qualifier and what is left', async () => {
    const element = await show(stories.Campaign);
    const meters = all(element, '[role=meter]').map((meter) => ['label', 'valuenow', 'valuemin', 'valuemax', 'valuetext'].map((name) => plain(meter.getAttribute(`aria-${name}`) ?? '')));
    assert.deepEqual(meters.map(([label, , min, max, said]) => [label, min, max, said]), [
      ['国家平台转办 清零进度', '0', '100', '58.3%，余50件'],
      ['全部存量隐患 清零进度', '0', '100', '77.7%，余14个'],
      ['新增线索 已办结', '0', '36', '余7件，有超期未办结'],
    ]);
    assert.closeTo(Number(meters[0]![1]), 58.333, 0.001);
    const more = await show(stories.MoreThan);
    assert.equal(all(more, '[role=meter]')[0]?.getAttribute('aria-valuetext'), '超99%');
    assert.notEqual(all(more, '.beyond')[0]?.getAttribute('d'), '');
  });

  it('is no meter where nothing is measured', async () => {
    const element = await show(stories.NoCases);
    assert.isEmpty(all(element, '[role=meter]'));
    assert.equal(all(element, '.dial')[0]?.getAttribute('aria-label'), '教育培训机构 无应清零事项');
    assert.notInclude(textOf(element), '%');
  });

  it('says every state in words, with a mark beside', async () => {
    const element = await show(stories.EveryState);
    assert.deepEqual(texts(element, '.chip'), [
      '滞后时序进度', '快于时序进度', '有超期未办结', '已清零', '其余均在司法程序', '期限已过，未清零',
      '办理中', '办理中', '办理中', '无应清零事项', '暂无数据', '均在期限内',
    ]);
    // The mark is a drawing: it stands in the sheet, with nothing to be read of it.
    const marks = all(element, '.chip').map((chip) => getComputedStyle(chip, '::before').content.replace(/^"(.) ?".*$/, '$1'));
    assert.deepEqual(marks, ['▲', '✓', '▲', '✓', '""', '✕', '◷', '◷', '◷', 'none', 'none', '✓']);
  });

  it('draws a target for zero alone', async () => {
    const element = await show(stories.EveryState);
    const drawn = all(element, '.stock').filter((stock) => stock.querySelector('.dial .goal') !== null);
    assert.isNotEmpty(drawn);
    assert.isTrue(drawn.every((stock) => stock.classList.contains('zero')));
  });

  it('never shows the same count of a stock three times', async () => {
    const element = await show(stories.Normal);
    const shown = texts(element, '[part=summary], [part=picture]').join(' ');
    for (const figure of ['26个', '24个', '2个', '92.3%', '66个', '60.6%', '97%']) assert.isAtMost(shown.split(new RegExp(`(?<![\\d.])${figure}`)).length - 1, 2, figure);
  });

  it('lists all facts in a table a click away', async () => {
    const element = await show(stories.Normal);
    assert.isEmpty(all(element, 'td'));
    all(element, 'details > summary')[0]!.dispatchEvent(new MouseEvent('click'));
    await until(() => all(element, 'tbody').length > 0);
    assert.includeMembers(texts(element, 'tbody tr'), ['存量 26个', '司法程序中 2个', '无欠薪比例（现状） 97%（64/66）']);
  });

  it('tells the arithmetic of figures that do not fit to internal readers only', async () => {
    assert.deepEqual(texts(await show(stories.DoesNotAddUp), '.notes li'), ['分项与合计相差8件、1件，以发布单位口径为准', '“清零进度”按原文列示（100%以上），占比超过 100%，以发布单位口径为准']);
    assert.notInclude(textOf(place!), '120 − ');
    assert.include(texts(await show(stories.DoesNotAddUpInternal), '.notes li'), '存量 120 − 已办结 70 = 50，填报余42，相差8件');
  });

  it('turns from open to missed at midnight in Shanghai', async () => {
    const stock = {scope: '国家平台转办', start: 2, cleared: 1, left: 1, goal: {kind: 'zero'}, deadline: '2022-01-31'};
    const element = document.createElement('cb-clearance-gauge');
    const time = fakeTime('2022-01-31T23:59:00+08:00');
    try {
      element.data = {type: 'clearance-gauge', visibility: 'public', title: '清零进度', stocks: [stock]};
      place = document.body.appendChild(document.createElement('main'));
      place.append(element);
      await element.updateComplete;
      assert.include(plain(textOf(element)), '清零今日到期');
      time.pass(60_000);
      await element.updateComplete;
      assert.include(plain(textOf(element)), '清零期限2022年1月31日已过1天');
      assert.deepEqual(texts(element, '.chip.past'), ['期限已过，未清零']);
    } finally {
      time.restore();
    }
  });

  it('draws a bar instead of an arc where large type leaves no room', async () => {
    const element = await show(stories.Campaign, {size: 'large'});
    element.parentElement!.className = 'box';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.box { width: 330px; }');
    document.adoptedStyleSheets = [sheet];
    await settled(place!);
    document.adoptedStyleSheets = [];
    assert.isNotNull(element.shadowRoot!.querySelector('.narrow.large'));
    assert.match(all(element, '.track')[0]!.getAttribute('d')!, /^M4 10h/);
  });

  it('draws the levels of a stock, each cleared part before what is left of it', async () => {
    const parts = all(await show(stories.Normal), '.levels rect').map((part) => [part.getAttribute('class'), Number.parseFloat(part.getAttribute('x')!), Number.parseFloat(part.getAttribute('width')!)] as const);
    assert.deepEqual(parts.map(([kind]) => kind), ['cleared', 'left', 'cleared', 'left']);
    // 18 and 8 of 26; one left of each.
    [[0, 17], [17, 1], [18, 7], [25, 1]].forEach(([from, length], index) => {
      assert.closeTo(parts[index]![1], (100 * from!) / 26, 1e-9);
      assert.closeTo(parts[index]![2], (100 * length!) / 26, 1e-9);
    });
    assert.isEmpty(all(await show(stories.AllButOne), '.levels'));
  });

  it('draws with a dozen nodes a stock', async () => {
    const element = await show(stories.AllButOne);
    const dial = all(element, '.dial')[0]!;
    assert.isAtMost(dial.querySelectorAll('*').length + 1, 12);
  });

  it('stands on a page with few nodes that say nothing: no white space, and few notes of what draws it', async () => {
    const element = await show(stories.AllButOne);
    const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
    const silent: Node[] = [];
    while (walker.nextNode()) if (walker.currentNode.nodeType === Node.COMMENT_NODE || walker.currentNode.nodeValue!.trim() === '') silent.push(walker.currentNode);
    assert.isAtMost(silent.length, 19);
  });
});

import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {assert} from 'chai';
import type {ProblemEvent, SelectEvent} from '../../src/controller/events.js';
import type {HeatMap} from '../../src/element/heat-map.js';
import * as stories from '../../stories/heat-regions.stories.js';
import {county} from '../../stories/regions.js';
import {mountStory, settled, testStories} from '../story.js';
import {until} from '../until.js';

let place: HTMLElement;
const element = () => place.querySelector<HeatMap>('cb-heat-map')!;
const root = () => element().shadowRoot!;
const find = <Found extends Element = HTMLElement>(selector: string) => root().querySelector<Found>(selector)!;
const all = <Found extends Element = HTMLElement>(selector: string) => [...root().querySelectorAll<Found>(selector)];
const texts = (selector: string) => all(selector).map(({textContent}) => textContent?.replace(/\u202f/g, '').replace(/\s+/g, ' ').trim());
const cell = () => find('[role=gridcell]');
const line = () => find('.line').textContent?.replace(/\u202f/g, '') ?? '';
const labelled = () => cell().getAttribute('aria-label')?.replace(/\u202f/g, '') ?? '';
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await sendKeys({press: key});
};

const normal = stories.Normal.args!.data as Record<string, unknown> & {readonly rows: {readonly items: readonly object[]}; readonly values: readonly (number | null)[]};

async function show(story: {readonly args?: object}, page: object = {}): Promise<void> {
  place = await mountStory(stories.default, story, page);
  await until(() => root().querySelector('.regions, .map, .notice') !== null);
  await settled(place);
}

async function drawn(): Promise<SVGSVGElement> {
  await until(() => root().querySelector('.room[data-drawn] svg path') !== null);
  await settled(place);
  return find<SVGSVGElement>('.room svg');
}

/** The middle of a region's label on the page. */
function middleOf(name: string): [number, number] {
  const text = all<SVGTextElement>('.room text').find(({textContent}) => textContent?.startsWith(name))!;
  const {left, top, width, height} = text.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** The colour of a path as it is shown. */
const shown = (path: Element) => getComputedStyle(path).fill;

describe('a map of regions', () => {
  afterEach(() => place.remove());

  it('is drawn, with its approval number and its source beside it', async () => {
    await show(stories.Normal);
    await drawn();
    assert.match(find('[part=source]').textContent ?? '', /审图号：演示审图号[^]*地图来源：演示地图/);
    assert.isNull(root().querySelector('.map'), 'there are no tiles');
    assert.equal(texts('[part=summary]')[0], '甲街道最多（42条）；1个地区为零；1个地区未报送；1个地区因数值过小隐去。');
    assert.deepEqual(texts('.notes li'), ['地图上的以下地区没有数据：示例水库管理区（990101199）', '附图：示例群岛']);
  });

  it('has a path for each region in the colour of its class, as the legend and the scale have it', async () => {
    await show(stories.Normal);
    await drawn();
    const fills = all('.room svg path').map(shown);
    for (const [colour, count] of [['rgb(132, 39, 6)', 1], ['rgb(199, 74, 20)', 1], ['rgb(255, 246, 236)', 1], ['rgb(253, 220, 181)', 7], ['rgb(251, 178, 115)', 3]] as const) assert.equal(fills.filter((fill) => fill === colour).length, count, colour);
    assert.equal(fills.filter((fill) => fill.startsWith('url(')).length, 2, 'not reported and suppressed are striped');
    assert.equal(shown(find('.legend button:nth-of-type(6) rect')), 'rgb(132, 39, 6)');
    const [missing, suppressed] = all('.room svg pattern path').map((path) => path.getAttribute('d'));
    assert.notEqual(missing, suppressed, 'each in its own way');
  });

  it('writes nothing on what may not be covered, and lays nothing over it', async () => {
    await show(stories.Normal);
    const svg = await drawn();
    const box = svg.getBoundingClientRect();
    const frame = all('.room svg path').map((path) => path.getBoundingClientRect()).filter(({width, height}) => Math.abs(width - height) < 3 && width > box.width / 12).pop()!;
    for (const text of all('.room text')) {
      const {left, right, top, bottom} = text.getBoundingClientRect();
      assert.isFalse(left < frame.right && right > frame.left && top < frame.bottom && bottom > frame.top, text.textContent ?? '');
    }
    const window = find('.regions').getBoundingClientRect();
    for (const other of [find('.line'), find('.legend'), find('.tools')]) {
      assert.isAtLeast(other.getBoundingClientRect().top, window.bottom - 1);
      assert.notEqual(getComputedStyle(other).position, 'sticky');
    }
  });

  it('says a region under the pointer, draws its outline, and says again how to read', async () => {
    await show(stories.Normal);
    await drawn();
    assert.equal(line(), '指向、点按或用方向键查看各地区');
    await sendMouse({type: 'move', position: middleOf('乙街道')});
    await until(() => line() === '乙街道：31条，占全部已显示数19.2%');
    assert.isNotEmpty(find('.pointer').getAttribute('d'));
    assert.equal(getComputedStyle(find('.pointer')).visibility, 'visible');
    await sendMouse({type: 'move', position: middleOf('示例水库')});
    await until(() => line() === '示例水库管理区：不在数据中');
    await sendMouse({type: 'move', position: [1, 1]});
    await until(() => line() === '指向、点按或用方向键查看各地区');
    assert.equal(getComputedStyle(find('.pointer')).visibility, 'hidden');
  });

  it('is walked by keyboard, every region once, at the same cost for each step', async () => {
    await show(stories.Normal);
    await drawn();
    cell().focus();
    await press('Control+Home');
    const met = new Set<string>([labelled()]);
    const costs = new Set<number>();
    const [rows, columns] = ['rowcount', 'colcount'].map((name) => Number(find('[role=grid]').getAttribute(`aria-${name}`))) as [number, number];
    for (let row = 0; row < rows; row += 1) {
      for (let column = 1; column < columns; column += 1) {
        let writes = 0;
        const observer = new MutationObserver((records) => (writes += records.length));
        observer.observe(root(), {attributes: true, childList: true, characterData: true, subtree: true});
        const before = labelled();
        await press('ArrowRight');
        observer.disconnect();
        if (labelled() !== before) costs.add(writes);
        met.add(labelled());
        assert.equal(line(), labelled());
        assert.equal(root().activeElement, cell());
      }
      await press('Home', 'ArrowDown', 'Home');
      met.add(labelled());
    }
    const missed = [...normal.rows.items.map((item) => (item as {readonly label: string}).label), '示例水库管理区'].filter((name) => ![...met].some((said) => said.startsWith(`${name}：`)));
    assert.deepEqual(missed, []);
    assert.isAtMost(Math.max(...costs), 9);
    assert.equal(getComputedStyle(find('.live')).visibility, 'visible', 'the outline shows where the focus is');
  });

  it('tells the page the code that was chosen, by click and by Enter, and nothing of a region without figures', async () => {
    await show(stories.Normal);
    await drawn();
    const chosen: SelectEvent[] = [];
    place.addEventListener('cb-select', (event) => chosen.push(event));
    await sendMouse({type: 'click', position: middleOf('示例水库')});
    await sendMouse({type: 'click', position: middleOf('丙镇')});
    await until(() => chosen.length === 1);
    await press('ArrowDown', 'Enter');
    await until(() => chosen.length === 2);
    assert.deepEqual(chosen[0]!.rows, ['990101102']);
    assert.deepEqual([chosen[0]!.row, chosen[0]!.column, chosen[0]!.composed], [2, 0, true]);
    assert.notDeepEqual(chosen[1]!.rows, chosen[0]!.rows);
  });

  it('brings a class to the front and lets go again', async () => {
    await show(stories.Normal);
    await drawn();
    const faint = () => all('.room svg path').filter((path) => Number(getComputedStyle(path).fillOpacity) * Number(getComputedStyle(path).opacity) < 0.5 && shown(path) !== 'none').length;
    const before = faint();
    const [, , , , , most] = all<HTMLButtonElement>('.legend button');
    most!.click();
    await settled(place);
    assert.isAbove(faint(), before + 10);
    assert.equal(most!.getAttribute('aria-pressed'), 'true');
    most!.click();
    await settled(place);
    assert.equal(faint(), before);
  });

  it('is looked at from closer by button, key and wheel, and the whole is seen again', async () => {
    await show(stories.Normal);
    await drawn();
    const window = find('.regions');
    const {clientWidth: width, clientHeight: height} = window;
    const sheet = () => find('.sheet').offsetWidth;
    all<HTMLButtonElement>('.tools button')[1]!.click();
    await until(() => sheet() > 1.4 * width);
    assert.closeTo(window.clientHeight, height, 20, 'the window stays as it is');
    await until(() => find('.room svg').clientWidth > 1.4 * width);
    cell().focus();
    await press('+');
    await until(() => sheet() > 2 * width);
    await press('Control+End');
    await until(() => window.scrollTop > 0);
    await press('0');
    await until(() => sheet() === window.clientWidth);
    const wheel = new WheelEvent('wheel', {deltaY: -100, ctrlKey: true, bubbles: true, composed: true, cancelable: true, clientX: 200, clientY: 200});
    find('.room').dispatchEvent(wheel);
    assert.isTrue(wheel.defaultPrevented);
    await until(() => sheet() > 1.3 * window.clientWidth);
    all<HTMLButtonElement>('.tools button')[2]!.click();
    await until(() => sheet() === window.clientWidth);
    assert.isTrue(all<HTMLButtonElement>('.tools button')[2]!.disabled);
  });

  it('says the same in its table', async () => {
    await show(stories.Normal);
    find<HTMLDetailsElement>('details').open = true;
    await until(() => texts('tbody tr').length === 15);
    assert.deepEqual(texts('tbody td'), normal.values.map((value, index) => (value === null ? (index === 9 ? '＊ 隐去' : '未报送') : String(value))));
  });

  it('is the page’s own, given by property, and follows another one', async () => {
    await show(stories.GivenByThePage);
    await drawn();
    const paths = () => all('.room svg path').length;
    const before = paths();
    element().geometry = {...county, features: county.features.slice(0, 3)};
    await settled(place);
    await until(() => root().querySelector('.room[data-drawn] svg path') !== null && paths() < before);
    assert.match(texts('.notes li').join(), /地图上没有以下地区/);
    element().geometry = undefined;
    await until(() => root().querySelector('.map .sheet') !== null);
    assert.include(texts('.notes li').join(), '页面没有给出地图');
  });

  it('with a ring that is not closed is left out: tiles, the reason, and the fault for the page', async () => {
    const heard: ProblemEvent[] = [];
    document.addEventListener('cb-problem', (event) => heard.push(event), {once: true});
    await show(stories.OpenRingFromThePage);
    await until(() => heard.length === 1);
    assert.deepEqual(heard[0]!.problems, [{code: 'open_ring', path: '/geometry/features/0/geometry/coordinates/0'}]);
    assert.isNotNull(root().querySelector('.map .sheet'));
    assert.include(texts('.notes li').join(), '地图数据有误');
  });

  it('is never fetched: text and addresses are no maps', async () => {
    await show({args: {data: stories.WithoutMap.args!.data, geometry: '/map.json'}});
    assert.include(texts('.notes li').join(), '地图数据有误');
    assert.isEmpty(performance.getEntriesByType('resource').filter(({name}) => name.endsWith('/map.json')));
  });

  for (const [story, why] of [['WithoutApproval', '审图号'], ['WithoutSource', '来源'], ['WithoutMap', '没有给出地图'], ['WrongMap', '没有一个相同']] as const) {
    it(`falls back to tiles, with the same figures and the reason: ${story}`, async () => {
      await show(stories[story]);
      assert.isNull(root().querySelector('.regions'));
      await until(() => root().querySelector('.map .sheet > canvas') !== null);
      assert.include(texts('.notes li').join(), why);
      assert.notInclude(find('[part=source]').textContent ?? '', '审图号');
      assert.match(labelled(), /^甲街道：42条/);
    });
  }

  it('is a document’s fault in a document', async () => {
    await show(stories.Refused);
    await until(() => /没有闭合/.test(root().textContent ?? ''));
  });

  it('is dark where the page is dark', async () => {
    await show(stories.Normal, {theme: 'dark'});
    await drawn();
    assert.include(all('.room svg path').map(shown), 'rgb(255, 200, 150)');
    place.firstElementChild!.setAttribute('theme', 'light');
    await settled(place);
    await until(() => all('.room svg path').map(shown).includes('rgb(132, 39, 6)'));
  });

  it('gives everything back when the document becomes a plain matrix', async () => {
    await show(stories.Normal);
    await drawn();
    element().data = {...normal, form: undefined, geometry: undefined};
    await until(() => root().querySelector('.map .sheet > canvas') !== null);
    await settled(place);
    assert.isNull(root().querySelector('.regions'));
    cell().focus();
    await press('ArrowDown');
    await until(() => /^乙街道 · 2021年：31条/.test(labelled()));
    element().data = normal;
    await drawn();
    assert.match(labelled(), /：/);
  });
});

describe('stories of maps', () => testStories(stories));

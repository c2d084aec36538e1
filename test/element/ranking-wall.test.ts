import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import {assert} from 'chai';
import {plain} from '../../src/language/number.js';
import type {RankingTable} from '../../src/register/ranking-table.js';
import * as stories from '../../stories/ranking-reader.stories.js';
import {expectAccessible} from '../accessible.js';
import {fakeTime, type FakeTime} from '../fake-time.js';
import {mountStory, settled} from '../story.js';
import {until} from '../until.js';

let place: HTMLElement;
let root: ShadowRoot;
let time: FakeTime;
const element = () => place.querySelector<RankingTable>('cb-ranking-table')!;
const page = () => plain(root.querySelector('.page')!.textContent);
const pages = () => Number(/共(\d+)页/.exec(page())![1]);
const ranks = () => [...root.querySelectorAll('tbody:first-of-type .c-rank')].map((cell) => Number.parseInt(cell.textContent, 10));
const button = (label: string) => [...root.querySelectorAll<HTMLElement>('.pager button')].find(({textContent}) => textContent.includes(label))!;

async function pass(seconds: number): Promise<void> {
  time.pass(1000 * seconds);
  await settled(place);
}

describe('a ranking on a wall', () => {
  // Its code is there, so that its clock is the one a test has stopped.
  before(() => import('../../src/controller/ranking-wall.js'));

  beforeEach(async () => {
    time = fakeTime();
    place = await mountStory(stories.default, stories.Wall);
    element().style.height = '620px';
    root = element().shadowRoot!;
    await until(() => root.querySelector('.page') !== null && root.querySelectorAll('.own').length === 1);
    await settled(place);
  });

  afterEach(async () => {
    place.remove();
    time.restore();
    await emulateMedia({reducedMotion: 'no-preference'});
  });

  it('shows as many rows as fit, its headings and the reader’s unit on every page', async () => {
    assert.isAbove(pages(), 3);
    const fit = ranks().length;
    assert.isAtMost(root.querySelector('figure')!.scrollHeight, 621);
    for (let turn = 1; turn <= pages(); turn += 1) {
      assert.equal(page(), `第${turn}页，共${pages()}页`);
      assert.equal(ranks()[0], 1 + (turn - 1) * fit);
      assert.equal(root.querySelectorAll('.own').length, 1, 'the reader’s unit, once');
      const wall = root.querySelector('.wall-page')!;
      assert.isAtMost(wall.scrollHeight, wall.clientHeight + 1, 'nothing is cut off');
      assert.equal(root.querySelectorAll('thead th').length, 6);
      await pass(10);
    }
    assert.equal(page(), `第1页，共${pages()}页`, 'and begins again');
  });

  it('is stopped and goes on at a press', async () => {
    button('暂停').click();
    await pass(60);
    assert.match(page(), /^第1页/);
    button('继续').click();
    await pass(10);
    assert.match(page(), /^第2页/);
  });

  it('is turned by hand, which is said; by itself it says nothing', async () => {
    const said = () => plain(root.querySelector('[role=status]')!.textContent);
    await pass(10);
    assert.equal(said(), '');
    button('上一页').click();
    await settled(place);
    assert.equal(said(), `第1页，共${pages()}页`);
    button('上一页').click();
    await settled(place);
    assert.equal(page(), `第${pages()}页，共${pages()}页`);
    button('下一页').click();
    await settled(place);
    assert.match(page(), /^第1页/);
    time.restore();
    await expectAccessible(place);
  });

  it('waits while somebody points at it', async () => {
    element().dispatchEvent(new Event('pointerenter'));
    await pass(60);
    assert.match(page(), /^第1页/);
    element().dispatchEvent(new Event('pointerleave'));
    await pass(10);
    assert.match(page(), /^第2页/);
  });

  it('waits while somebody is in it by keyboard', async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    await sendKeys({press: 'Tab'});
    assert.isNotNull(root.activeElement);
    await pass(60);
    assert.match(page(), /^第1页/);
    (root.activeElement as HTMLElement).blur();
    await settled(place);
    await pass(10);
    assert.match(page(), /^第2页/);
  });

  it('never turns by itself where the reader’s system asks for less motion', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    await until(() => root.querySelector('.pause') === null);
    await pass(60);
    assert.match(page(), /^第1页/);
    assert.include(root.querySelector('.pager')!.textContent, '请手动翻页');
    button('下一页').click();
    await settled(place);
    assert.match(page(), /^第2页/);
  });

  it('leaves no clock behind', async () => {
    assert.lengthOf(time.waiting.filter((wait) => wait === 10_000), 1);
    place.remove();
    await until(() => time.waiting.every((wait) => wait !== 10_000));
  });

  it('is a table again when the page wants no wall', async () => {
    element().removeAttribute('wall');
    await until(() => root.querySelector('.wall-page') === null);
    assert.equal(root.querySelectorAll('tbody tr').length, 60);
    assert.isTrue(time.waiting.every((wait) => wait !== 10_000));
  });
});

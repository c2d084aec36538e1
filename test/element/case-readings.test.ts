import {sendKeys} from '@web/test-runner-commands';
import {assert} from 'chai';
import type {CaseTimeline} from '../../src/element/case-timeline.js';
import {plain} from '../../src/language/number.js';
import * as stories from '../../stories/case-readings.stories.js';
import {fakeTime} from '../fake-time.js';
import {mountStory, settled, testStories, textOf, type Page} from '../story.js';
import {until} from '../until.js';

describe('many cases on a page', () => {
  let place: HTMLElement | undefined;
  afterEach(() => place?.remove());

  const show = async (story: object, width = 1000, page: Page = {}): Promise<CaseTimeline> => {
    place?.remove();
    place = await mountStory(stories.default, story, page);
    place.style.width = `${width}px`;
    const element = place.querySelector('cb-case-timeline')!;
    await settled(place);
    await until(() => element.shadowRoot!.querySelector('.many tbody tr, .rows, .cases') !== null);
    await settled(place);
    return element;
  };
  const one = <E extends Element = HTMLElement>({shadowRoot}: CaseTimeline, selector: string) => shadowRoot!.querySelector<E>(selector)!;
  const all = ({shadowRoot}: CaseTimeline, selector: string) => [...shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  const words = (node: Element | null | undefined) => plain(node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const shown = (element: CaseTimeline) => all(element, '.many tbody tr:not([hidden])').filter(({hidden}) => !hidden);
  const press = async (element: CaseTimeline, ...keys: readonly string[]) => {
    one(element, '.many > table').focus();
    for (const key of keys) await sendKeys({press: key});
    await settled(place!);
  };
  const active = (element: CaseTimeline) => one(element, '#active').parentElement!;

  testStories(stories);

  it('are rows on an axis where there is room, a list of what is due on a phone, and what the reader chooses', async () => {
    const {reading: _, ...args} = stories.TimeAxis.args as {readonly reading: string};
    const element = await show({args});
    assert.isNotNull(one(element, '.many.lanes'));
    const narrow = await show({args}, 360);
    await until(() => one(narrow, '.many.due') !== null);
    all(narrow, '.readings button')[0]!.click();
    await settled(place!);
    assert.lengthOf(all(narrow, 'details.case'), 12);
    narrow.data = JSON.parse(JSON.stringify(narrow.data)) as unknown;
    await settled(place!);
    assert.lengthOf(all(narrow, 'details.case'), 12, 'remembered while on the page');
    assert.deepEqual(all(narrow, '.readings button').map((button) => button.getAttribute('aria-pressed')), ['true', 'false', 'false']);
  });

  it('have two lanes where a case was assigned twice, and a mark for every step that has a place', async () => {
    const element = await show(stories.TimeAxis);
    const second = shown(element)[1]!;
    assert.deepEqual([...second.querySelectorAll('text.lane')].map(words), ['属地查处', '行业督办']);
    assert.isAbove(second.querySelectorAll('circle').length, 4);
    assert.isNotNull(second.querySelector('line.over'), 'a deadline that has passed');
    assert.match(one(element, '.many > table').style.getPropertyValue('--_times'), /var\(--_accent\)/, 'a line at now');
  });

  it('never let words run into one another, however close a reader looks', async () => {
    const element = await show(stories.TimeAxis);
    for (const key of ['+', '+', '-', '-', '-', '0']) {
      await press(element, key);
      await until(() => true);
      for (const svg of all(element, '.many td.plot:not([hidden]) svg')) {
        const boxes = [...svg.querySelectorAll('text.said')].map((text) => text.getBoundingClientRect());
        for (const a of boxes) for (const b of boxes) if (a !== b && Math.abs(a.top - b.top) < 4) assert.isTrue(a.right <= b.left + 1 || b.right <= a.left + 1, `${key}: ${a.right} ${b.left}`);
      }
    }
  });

  it('have an axis for the type that a page has chosen, although it was guessed before anything was laid out', async () => {
    const labels = (element: CaseTimeline) => [...one(element, '.axis').querySelectorAll('text')].map((text) => text.getBoundingClientRect()).sort((a, b) => a.left - b.left);
    const apart = (element: CaseTimeline) => labels(element).every(({left, top}, at, those) => those.slice(0, at).every((before) => Math.abs(before.top - top) > 4 || before.right <= left));
    const usual = labels(await show(stories.TimeAxis)).length;
    document.documentElement.style.setProperty('--cb-font-size', '30px');
    try {
      const element = await show(stories.TimeAxis);
      await until(() => labels(element).length < usual && apart(element));
      document.documentElement.style.removeProperty('--cb-font-size');
      await until(() => labels(element).length === usual);
    } finally {
      document.documentElement.style.removeProperty('--cb-font-size');
    }
  });

  it('are walked by keyboard: across cases, along one, to the next late one, into one and back', async () => {
    const element = await show(stories.TimeAxis);
    await press(element, 'ArrowDown', 'ArrowRight', 'ArrowRight');
    assert.equal(words(active(element).querySelector('.who')), '示例案件 2');
    assert.equal(words(one(element, '.at')), '第2步，双交办，2021年10月12日。');
    assert.isNotNull(active(element).querySelector('.on'));
    await press(element, 'ArrowLeft', 'ArrowLeft', 'n');
    assert.equal(words(active(element).querySelector('.who')), '示例案件 5');
    await press(element, 'Enter');
    assert.equal(words(one(element, '.opened .label')), '示例案件 5');
    assert.equal(element.shadowRoot!.activeElement, one(element, '.opened'));
    await sendKeys({press: 'Escape'});
    await settled(place!);
    assert.isNull(one(element, '.opened'));
    assert.equal(element.shadowRoot!.activeElement, one(element, '.many > table'));
  });

  it('look closer and wider by keys, by wheel and Ctrl, and go back to all of it', async () => {
    const element = await show(stories.TimeAxis);
    const span = () => words(one(element, '.axis .told'));
    const whole = span();
    await press(element, '+', '+');
    await until(() => span() !== whole);
    const close = span();
    const box = one(element, '.axis').getBoundingClientRect();
    one(element, '.axis').dispatchEvent(new WheelEvent('wheel', {deltaY: -120, ctrlKey: true, clientX: box.left + 40, clientY: box.top + 5, bubbles: true, cancelable: true, composed: true}));
    await until(() => span() !== close);
    await press(element, '0');
    await until(() => span() === whole);
  });

  it('stand in groups with counts, which fold', async () => {
    const element = await show(stories.TimeAxis);
    const select = one<HTMLSelectElement>(element, '.tools select');
    select.value = 'unit';
    select.dispatchEvent(new Event('change'));
    await settled(place!);
    assert.equal(words(shown(element)[0]!.querySelector('.who')), '▾ 甲街道 · 2件');
    assert.equal(one(element, '.many > table').getAttribute('role'), 'treegrid');
    await press(element, 'Home', 'ArrowLeft');
    assert.equal(shown(element)[0]!.getAttribute('aria-expanded'), 'false');
    assert.equal(words(shown(element)[1]!.querySelector('.who')), '▾ 乙街道 · 2件');
    await press(element, 'ArrowRight');
    assert.equal(words(shown(element)[1]!.querySelector('.who')), '示例案件 1');
  });

  it('are found by name, and by unit', async () => {
    const element = await show(stories.TimeAxis);
    const input = one<HTMLInputElement>(element, '.tools input');
    input.value = '丙镇';
    input.dispatchEvent(new InputEvent('input'));
    await settled(place!);
    assert.deepEqual(shown(element).map((row) => words(row.querySelector('.who'))), ['示例案件 3', '示例案件 10']);
    assert.equal(words(one(element, '.found')), '找到2件，共12');
  });

  it('are listed by what is due: late first, what rests on unknown holidays by itself', async () => {
    const element = await show(stories.WhatIsDue);
    assert.equal(words(shown(element)[0]!.querySelector('.who')), '▾ 已超期 · 4项');
    assert.match(words(shown(element)[1]), /^▲ 已超期11个工作日2021年11月15日示例案件 2督办反馈/);
    const provisional = await show(stories.ProvisionalDue);
    assert.include(shown(provisional).map((row) => words(row.querySelector('.who'))).join('|'), '▾ 暂定期限 · 4项');
  });

  it('in their thousands are on the page only as far as they are seen, and counted when all were looked at', async () => {
    const element = await show(stories.Thousands);
    assert.isBelow(shown(element).length, 40);
    await until(() => words(one(element, '[part=summary]')).includes('已超期'));
    assert.include(words(one(element, '[part=summary]')), '3,000件');
    assert.equal(one(element, '.many > table').getAttribute('aria-rowcount'), '3001');
  });

  it('say on a phone that they are being looked at, before anything due is known', async () => {
    const element = await show(stories.Thousands, 360);
    assert.isNotNull(one(element, '.many.due'));
    await until(() => shown(element).length > 1);
    assert.include(words(shown(element)[0]!.querySelector('.who')), '已超期');
  });

  it('of which none is found say so, and come back', async () => {
    const element = await show(stories.WhatIsDue);
    const input = one<HTMLInputElement>(element, '.tools input');
    const look = async (query: string) => {
      input.value = query;
      input.dispatchEvent(new InputEvent('input'));
      await settled(place!);
    };
    await look('没有这样的案件');
    assert.equal(words(one(element, '.empty')), '没有找到符合的案件');
    assert.isEmpty(shown(element));
    await look('');
    assert.isNotEmpty(shown(element));
  });

  it('open on paper as far as a limit that the paper tells', async () => {
    const element = await show({args: {...stories.Thousands.args, reading: 'full'}});
    dispatchEvent(new Event('beforeprint'));
    await settled(place!);
    assert.lengthOf(all(element, 'details.case[open]'), 100);
    assert.include(textOf(element), '纸面列出前');
    dispatchEvent(new Event('afterprint'));
    await settled(place!);
    assert.isEmpty(all(element, 'details.case[open]'));
  });

  it('stand whole in a picture that is sent, with nothing to press and with how many are left out', async () => {
    place = document.body.appendChild(document.createElement('main'));
    place.dataset.picture = '';
    const element = document.createElement('cb-case-timeline');
    Object.assign(element, {data: stories.Thousands.args!.data as unknown, reading: 'rows'});
    place.append(element);
    await settled(place);
    await until(() => shown(element).length === 60);
    assert.isEmpty(all(element, '.readings, .tools'));
    assert.equal(words(one(element, '.rest')), '此处列出前60行，共3,000行');
  });

  it('are drawn apart by two fingers, and pulled along by one', async () => {
    const element = await show(stories.TimeAxis);
    const span = () => words(one(element, '.axis .told'));
    const whole = span();
    const box = one(element, '.axis').getBoundingClientRect();
    const touch = (type: string, pointerId: number, x: number) => one(element, '.many').dispatchEvent(new PointerEvent(type, {pointerId, clientX: box.left + x, clientY: box.top + 80, button: 0, bubbles: true}));
    touch('pointerdown', 1, 100);
    touch('pointerdown', 2, 200);
    touch('pointermove', 2, 300);
    touch('pointerup', 2, 300);
    touch('pointerup', 1, 100);
    await until(() => span() !== whole);
    const close = span();
    touch('pointerdown', 1, 300);
    touch('pointermove', 1, 200);
    touch('pointerup', 1, 200);
    await until(() => span() !== close);
  });

  it('turn late at the moment when hours run out, without waiting for midnight', async () => {
    const time = fakeTime('2021-12-11T09:00:00+08:00');
    try {
      const element = document.createElement('cb-case-timeline');
      element.data = {type: 'case-timeline', visibility: 'public', title: '案件', cases: [{label: '甲案', steps: [{kind: '移送', at: '2021-12-10T09:30:30+08:00', due: {n: 24, unit: 'hours', basis: '移送规定第五条'}}]}]};
      place = document.body.appendChild(document.createElement('main'));
      place.append(element);
      await element.updateComplete;
      assert.include(textOf(element), '今日到期');
      time.pass(31 * 60_000);
      await element.updateComplete;
      assert.include(textOf(element), '已超期');
    } finally {
      time.restore();
    }
  });
});

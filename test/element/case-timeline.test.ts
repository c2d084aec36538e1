import {assert} from 'chai';
import type {CaseTimeline} from '../../src/element/case-timeline.js';
import {plain} from '../../src/language/number.js';
import * as stories from '../../stories/case-timeline.stories.js';
import {fakeTime} from '../fake-time.js';
import {mountStory, settled, testStories, textOf, type Page} from '../story.js';

describe('the case timeline on a page', () => {
  let place: HTMLElement | undefined;
  afterEach(() => place?.remove());

  const show = async (story: object, page: Page = {}): Promise<CaseTimeline> => {
    place?.remove();
    place = await mountStory(stories.default, story, page);
    return place.querySelector('cb-case-timeline')!;
  };
  const all = <E extends Element = Element>({shadowRoot}: CaseTimeline, selector: string): readonly E[] => [...shadowRoot!.querySelectorAll<E>(selector)];
  const texts = (element: CaseTimeline, selector: string) => all(element, selector).map((node) => plain(node.textContent).replace(/\s+/g, ' ').trim());

  testStories(stories);

  it('draws one case as a list of steps, each told once as a sentence', async () => {
    const element = await show(stories.One);
    assert.lengthOf(all(element, 'ol'), 1);
    assert.deepEqual(all(element, 'li[part=step]').map(({className}) => className), ['done', 'done', 'done', 'late', 'done', 'done', 'next']);
    assert.equal(texts(element, '.told')[3], '第4步，责令改正，2021年11月10日，期限11月20日，超期4个工作日完成。');
    assert.isTrue(all(element, '.told + div').every((head) => head.getAttribute('aria-hidden') === 'true'));
    assert.isTrue(all(element, '.line').every((line) => line.closest('[aria-hidden]') === null));
  });

  it('says every light with a symbol and a word', async () => {
    const element = await show(stories.Three);
    assert.includeMembers(texts(element, '[part=chip]'), ['✓ 已办结', '✓ 按期完成', '▲ 超期4个工作日完成', '◷ 剩3个工作日', '◷ 剩28个工作日', '▲ 已超期11个工作日', '‖ 中止计算', '督办']);
  });

  it('keeps claimed, verified and paid apart', async () => {
    const element = await show(stories.One);
    assert.deepEqual(texts(element, '[part=measure]'), ['主张 3人 24,375元', '核实 22人 150,172元', '支付 22人 150,172元']);
    const missing = await show(stories.Three);
    assert.include(texts(missing, '[part=measure]'), '主张 人数未报送 86,000余元');
  });

  it('sets the two tracks of a case side by side where there is room', async () => {
    const left = (element: CaseTimeline) => all(element, '.lane').map((lane) => Math.round(lane.getBoundingClientRect().left));
    const element = await show(stories.Lanes);
    assert.deepEqual(texts(element, '.lane'), ['属地查处', '行业督办']);
    const [first, second] = left(element);
    assert.isAbove(second!, first!);
    element.parentElement!.style.width = '360px';
    await settled(place!);
    assert.equal(new Set(left(element)).size, 1);
  });

  it('opens one of many cases, and keeps it open when the data are renewed', async () => {
    const element = await show({args: {...stories.Twelve.args, reading: 'full'}});
    const rows = () => all<HTMLDetailsElement>(element, 'details.case');
    assert.lengthOf(rows(), 12);
    assert.isEmpty(all(element, 'li[part=step]'));
    rows()[1]!.querySelector('summary')!.click();
    await settled(place!);
    assert.isNotEmpty(rows()[1]!.querySelectorAll('li[part=step]'));
    element.data = JSON.parse(JSON.stringify(stories.Twelve.args!.data)) as unknown;
    await settled(place!);
    assert.deepEqual(rows().map(({open}) => open).slice(0, 3), [false, true, false]);
    rows()[1]!.querySelector('summary')!.click();
    await settled(place!);
    assert.isEmpty(all(element, 'li[part=step]'));
  });

  it('draws two hundred of more and tells how many there are, while the table has all', async () => {
    const {cases, ...rest} = stories.TwoHundred.args!.data as {cases: readonly object[]};
    const element = await show({args: {reading: 'full', data: {...rest, cases: [...cases, ...cases.map((one, index) => ({...one, id: `more-${index}`}))]}}});
    assert.lengthOf(all(element, 'details.case'), 200);
    assert.deepEqual(texts(element, '.rest'), ['此处列出前200行，共400行 再列出200件']);
  });

  it('shows internal words to internal readers only', async () => {
    assert.notInclude(textOf(await show(stories.Three)), '示人社监令');
    assert.include(textOf(await show(stories.Three, {audience: 'internal'})), '示人社监令');
  });

  it('turns late at midnight in Shanghai', async () => {
    const time = fakeTime('2021-12-11T23:59:00+08:00');
    try {
      const element = document.createElement('cb-case-timeline');
      element.data = {type: 'case-timeline', visibility: 'public', title: '案件', cases: [{label: '甲案', steps: [{kind: 'ordered', at: '2021-12-01', due: {day: '2021-12-11'}}]}]};
      place = document.body.appendChild(document.createElement('main'));
      place.append(element);
      await element.updateComplete;
      assert.include(textOf(element), '今日到期');
      time.pass(60_000);
      await element.updateComplete;
      assert.include(textOf(element), '已超期');
      assert.deepEqual(all(element, 'li[part=step]').map(({className}) => className), ['late']);
    } finally {
      time.restore();
    }
  });

  it('names in place what is wrong', async () => {
    const element = await show(stories.Refused);
    assert.include(textOf(element), '/cases/0/steps/0/due');
  });
});

import {assert} from 'chai';
import {PhaseTrack} from '../../src/index.js';
import * as stories from '../../stories/phase-track.stories.js';
import {settled, stage, testStories, textsIn} from '../story.js';
import {until} from '../until.js';

describe('<cb-phase-track>', () => {
  testStories(stories);

  describe('shows', () => {
    const on = stage(stories, 'cb-phase-track');
    const {show} = on;

    it('the phases in their order, with state, days and goals, and today’s place as the name of the track', async () => {
      const element = await show('Normal');
      assert.instanceOf(element, PhaseTrack);
      assert.deepEqual(textsIn(element, '[part=status]'), ['◐ 进行中', '○ 未开始', '○ 未开始', '○ 未开始']);
      assert.deepEqual(textsIn(element, '.size').map((text) => text.replace(/\s/g, '')), ['52天（38个工作日）', '37天（21个工作日）', '53天（39个工作日）', '30天（21个工作日）']);
      assert.lengthOf(textsIn(element, '[aria-current=step]'), 1);
      const track = element.shadowRoot!.querySelector('svg')!;
      assert.equal(track.getAttribute('role'), 'img');
      assert.include(track.getAttribute('aria-label'), '正处于“集中治理”');
      assert.include(textsIn(element, 'text.today').join(), '今天 12月23日');
      assert.include(textsIn(element, '.notes li').join(), '2021年12月15日成文');
      element.shadowRoot!.querySelector('summary')!.click();
      await until(() => textsIn(element, 'td').length > 0);
      assert.lengthOf(textsIn(element, 'tbody th'), 4);
    });

    it('no date that its plan does not give', async () => {
      const element = await show('RelativeLengths');
      assert.deepEqual(textsIn(element, '.when').map((text) => text.replace(/\s/g, '')), ['第1–60天', '第61–90天']);
      assert.isEmpty(textsIn(element, '.today, .left'));
    });

    it('no track where a phase has no days', async () => {
      assert.isNull((await show('MaskedDates')).shadowRoot!.querySelector('svg'));
    });

    it('another day when the page’s day changes', async () => {
      const element = await show('Normal');
      element.setAttribute('today', '2022-01-01');
      await settled(on.place);
      assert.deepEqual(textsIn(element, '[part=status]').slice(0, 2), ['■ 已结束', '◐ 进行中']);
    });
  });
});

import {assert} from 'chai';
import {Scorecard} from '../../src/index.js';
import * as stories from '../../stories/scorecard.stories.js';
import {stage, testStories, textOf, textsIn} from '../story.js';
import {until} from '../until.js';

describe('<cb-scorecard>', () => {
  testStories(stories);

  describe('shows', () => {
    const on = stage(stories, 'cb-scorecard');
    const {show} = on;

    it('seven groups and seventeen indicators, each judged with a symbol and a word', async () => {
      const element = await show('Normal');
      assert.instanceOf(element, Scorecard);
      assert.lengthOf(textsIn(element, '[part=group]'), 7);
      assert.lengthOf(textsIn(element, '[part=indicator]'), 17);
      assert.isEmpty(textsIn(element, '.notes .doubt'), 'it adds up');
      for (const status of textsIn(element, '[part=status]')) assert.match(status, /^(✓ 达标|✗ 未达标)$/);
      element.shadowRoot!.querySelector('summary')!.click();
      await until(() => textsIn(element, 'td').length > 0);
      assert.lengthOf(textsIn(element, 'tbody tr'), 18);
    });

    it('平顶山: A of the government’s assessment, ten firms of grade C of credit, and that they are two scales', async () => {
      const element = await show('Pingdingshan');
      assert.deepEqual(textsIn(element, '[part=grade]').map((text) => text.replace(/\s/g, '')), ['政府考核A级']);
      assert.match(textsIn(element, '[part=indicator]')[0]!.replace(/\s/g, ''), /被评为C级的企业10家企业诚信C级/);
      assert.match(textsIn(element, '[part=indicator]')[1]!.replace(/\s/g, ''), /157\/157个/);
      assert.match(textsIn(element, '.notes').join(), /7类17项.*6类16项.*字母相同，含义不同/);
      assert.deepEqual([...element.shadowRoot!.querySelectorAll('.shape')].map((shape) => getComputedStyle(shape).borderTopStyle), ['solid', 'dashed']);
    });

    it('eight slots as eight, hatched and not nought', async () => {
      const element = await show('EightRates');
      assert.lengthOf(textsIn(element, '[part=indicator].unlisted'), 8);
      assert.notMatch(textsIn(element, '[part=picture]').join(), /0/);
      assert.lengthOf(textsIn(await show('EightSlots'), '[part=indicator]'), 8);
    });

    it('answers without a judgement where nothing is wanted', async () => {
      const element = await show('Checklist');
      assert.deepEqual(textsIn(element, '[part=value]').slice(0, 5), ['● 是', '● 是', '○ 否', '◐ 部分', '未报送']);
      assert.lengthOf(textsIn(element, '[part=status]'), 5);
    });

    it('units side by side in a table of its own that takes the keyboard', async () => {
      const element = await show('Matrix');
      const matrix = element.shadowRoot!.querySelector<HTMLElement>('[part=matrix]')!;
      matrix.focus();
      assert.equal(element.shadowRoot!.activeElement, matrix);
      assert.deepEqual(textsIn(element, '[part=matrix] thead th'), ['甲街道', '乙街道', '丙镇', '丁镇', '戊镇', '己乡']);
      assert.deepEqual([...matrix.querySelectorAll('tbody [role=img]')].map((mark) => mark.getAttribute('aria-label')).slice(0, 3), ['达标', '达标', '未达标']);
      assert.include(textsIn(element, '.missing').join(), '未载明');
    });

    it('what does not add up as stated, in one neutral line, and the arithmetic for internal readers alone', async () => {
      const open = await show('DoesNotAddUp');
      assert.include(textsIn(open, '[part=total]')[0]!, '97');
      assert.isNotEmpty(textsIn(open, '.doubt'));
      assert.notMatch(textsIn(open, '.doubt').join(), / = /);
      on.clear();
      assert.match(textsIn(await show('DoesNotAddUpInternal'), '.doubt').join(), / = /);
    });

    it('every word of a long name, within its box', async () => {
      for (const size of ['normal', 'large']) {
        const element = await show('LongNames', {size});
        const {right} = element.getBoundingClientRect();
        for (const node of element.shadowRoot!.querySelectorAll('.what, .value, .score, .details, [part=title]')) assert.isAtMost(node.getBoundingClientRect().right, right + 0.5, textOf(node));
        on.clear();
      }
    });

    it('points beside their figure on a phone, whether anything is asked of it or not', async () => {
      const element = await show('Normal');
      on.place.style.inlineSize = '360px';
      await until(() => element.shadowRoot!.querySelector('.narrow') !== null);
      for (const row of element.shadowRoot!.querySelectorAll('[part=indicator]')) {
        const [score, figure] = ['.score', '.value'].map((selector) => row.querySelector(selector)!.getBoundingClientRect());
        if (score!.width > 0) assert.isTrue(score!.top < figure!.bottom && score!.bottom > figure!.top, textOf(row));
      }
    });

    it('all of a change in words, below its row and not in the column of figures', async () => {
      const [change] = textsIn(await show('Normal'), '.details .good');
      assert.match(change!, /^✓ 同比上升/);
    });

    it('what is wrong with a grade that no scale explains', async () => {
      const element = await show('Refused');
      await until(() => textsIn(element, 'li').length > 0);
      assert.match(textsIn(element, 'li').join(), /grade\/scale.*没有这种评级.*grade\/value.*没有这个等级.*figure.*0 至 100/);
    });
  });
});

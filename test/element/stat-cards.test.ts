import {assert} from 'chai';
import {StatCards as Exported} from '../../src/index.js';
import * as stories from '../../stories/stat-cards.stories.js';
import {settled, stage, testStories, textOf, textsIn} from '../story.js';
import {until} from '../until.js';

describe('<cb-stat-cards>', () => {
  testStories(stories);

  describe('shows', () => {
    const on = stage(stories, 'cb-stat-cards');
    const {show} = on;

    it('the real bulletin, to the eye, as a sentence and as a table', async () => {
      const element = await show('Normal');
      assert.deepEqual(textsIn(element, '[part=figure]'), ['225起', '2,548名', '1,487.4万元', '157/ 157 个']);
      assert.deepEqual(textsIn(element, '.below'), ['同比下降 36.9%（原文数据）', '同比下降 33.5%（原文数据）', '同比下降 48.9%（原文数据）', '100%']);
      assert.isEmpty(textsIn(element, '.good, .bad'), 'a fall is neither');
      assert.include(textsIn(element, '[part=summary]')[0]!.replace(/\s/g, ''), '追讨工资1,487.4万元，同比下降48.9%');
      element.shadowRoot!.querySelector('summary')!.click();
      await until(() => textsIn(element, 'td').length > 0);
      assert.deepEqual(textsIn(element, 'tbody th'), ['处理欠薪案件', '涉及农民工', '追讨工资', '设立工资专用账户的在建项目']);
      assert.deepEqual(textsIn(element, 'td').slice(0, 3), ['225 起', '同比下降 36.9%（原文数据）', '—']);
      assert.include(textsIn(element, '[part=source]')[0]!, '平顶山市根治拖欠农民工工资工作领导小组办公室');
    });

    it('an internal remark to internal readers alone', async () => {
      const element = await show('Normal');
      assert.isEmpty(textsIn(element, '.notes li'));
      on.place.firstElementChild!.setAttribute('audience', 'internal');
      await settled(on.place);
      assert.include(textsIn(element, '.notes li').join(), '截取');
    });

    it('more than ninety-nine per cent as more than that', async () => {
      assert.deepEqual(textsIn(await show('MoreThan'), '[part=figure]'), ['3,559条', '超99%']);
    });

    it('judgements with a symbol and a word', async () => {
      const element = await show('Targets');
      assert.deepEqual(textsIn(element, '.good'), ['✓ 环比上升 1.2 个百分点（原文数据）', '✓ 目标 96%以上（达标）']);
      assert.deepEqual(textsIn(element, '.bad').map((text) => text.slice(0, 6)), ['✗ 环比下降', '✗ 目标 9', '✗ 同比上升', '✗ 应达 1']);
    });

    it('missing, suppressed and nought as three things', async () => {
      const element = await show('MissingFigures');
      assert.deepEqual(textsIn(element, '[part=figure]'), ['0件', '未报送', '＊', '未披露', '不适用', '未到期']);
      assert.lengthOf(textsIn(element, '.figure.missing'), 5);
      assert.deepEqual(textsIn(element, '.notes li'), ['＊：数值过小，不予显示']);
    });

    it('small trends with their words, and groups under their names', async () => {
      const trends = textsIn(await show('Trends'), '[part=trend]').map((text) => text.replace(/\s/g, ''));
      assert.deepEqual(trends, ['近6月：由702到676条，最低640条', '近6月：由94.1到97.2%，1期未报送', '近3期：由60到42件', '近2期：均未报送', '近4期：由3到5件，2期未报送']);
      on.clear();
      const element = await show('Groups');
      assert.deepEqual(textsIn(element, '[part=group]'), ['检查', '惩戒', '移送']);
      assert.lengthOf(textsIn(element, 'dl.cards'), 3);
      assert.match(textsIn(element, '[part=summary]')[0]!, /^检查：.*；惩戒：.*；移送：/);
      element.shadowRoot!.querySelector('summary')!.click();
      await until(() => textsIn(element, 'td').length > 0);
      assert.deepEqual(textsIn(element, 'thead th'), ['指标', '分组', '数值', '变化', '目标', '走势']);
    });

    it('a dozen in even rows, and every unit beside its figure, whatever the room and the type', async () => {
      for (const [name, size, type] of [['Dozen', 'normal', '14px'], ['Dozen', 'large', '14px'], ['LongFigures', 'large', '14px'], ['Normal', 'large', '14px'], ['Normal', 'normal', '17px']] as const) {
        const element = await show(name, {size});
        element.style.setProperty('--cb-font-size', type);
        for (const width of [1400, 1000, 860, 700, 520, 344, 304, 288]) {
          element.style.width = `${width}px`;
          await until(() => element.clientWidth === width);
          await settled(on.place);
          const tops = [...element.shadowRoot!.querySelectorAll('.cards > div')].map((card) => Math.round(card.getBoundingClientRect().top));
          const rows = [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
          assert.isAtMost(Math.max(...rows) - Math.min(...rows), Math.max(...rows) > 2 ? 2 : 1, `${name} ${size} ${width}: ${rows.join('+')}`);
          if (name === 'Dozen') assert.lengthOf([...new Set(rows)], 1, `${width}: ${rows.join('+')}`);
          for (const figure of element.shadowRoot!.querySelectorAll('.figure')) {
            const bottoms = [...figure.children].map((part) => part.getBoundingClientRect()).filter(({height}) => height > 0);
            assert.isAtMost(Math.max(...bottoms.map(({top}) => top)), Math.min(...bottoms.map(({bottom}) => bottom)), `${name} ${size} ${width}: ${textOf(figure)} stands in one line`);
            assert.isAtMost(bottoms[bottoms.length - 1]!.right, figure.getBoundingClientRect().right + 1, `${name} ${size} ${width}: ${textOf(figure)} within its card`);
          }
        }
        on.clear();
      }
    });

    it('that its data are invented', async () => {
      assert.deepEqual(textsIn(await show('Overdue'), '[part=demo], .doubt'), ['演示数据', '应于2021年12月31日更新，尚未更新']);
    });

    it('that there is nothing', async () => {
      const element = await show('NoCards');
      assert.deepEqual(textsIn(element, '[part=summary], [part=empty]'), ['暂无指标。', '暂无数据']);
      assert.isEmpty(textsIn(element, 'details'));
    });

    it('every word of a long name, within its box', async () => {
      for (const size of ['normal', 'large']) {
        const element = await show('LongNames', {size});
        const {right} = element.getBoundingClientRect();
        for (const node of element.shadowRoot!.querySelectorAll('dt, dd, b, [part=title]')) assert.isAtMost(node.getBoundingClientRect().right, right + 0.5, textOf(node));
        for (const figure of element.shadowRoot!.querySelectorAll('b')) assert.lengthOf(figure.getClientRects(), 1, 'a figure is in one piece');
        on.clear();
      }
    });

    it('what is wrong, in the reader’s language', async () => {
      const element = await show('Refused', {lang: 'en'});
      await until(() => textsIn(element, 'li').length > 0);
      assert.deepEqual(textsIn(element, 'li'), ['Line 1, column 2: has curly quotes “ ”. Use straight quotes " and paste it in the editor’s source view.']);
    });

    it('the page’s own content while there is nothing else', async () => {
      const element = await show('Nothing');
      assert.include(textOf(element), '查看原文');
    });
  });

  it('is the element that the library exports', () => {
    assert.equal(customElements.get('cb-stat-cards'), Exported);
  });
});

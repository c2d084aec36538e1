import {resetMouse, sendKeys} from '@web/test-runner-commands';
import {assert} from 'chai';
import {ForceSelectEvent, TaskForces} from '../../src/index.js';
import * as stories from '../../stories/task-forces.stories.js';
import {department, pairedCity, town} from '../../stories/task-forces.js';
import {mountStory, settled, storiesOf, testStories, textOf, type Page} from '../story.js';
import {until} from '../until.js';

const named = new Map(storiesOf(stories));

describe('<cb-task-forces>', () => {
  testStories(stories);

  describe('shows', () => {
    let place: HTMLElement;
    let told: ForceSelectEvent[] = [];
    const hear = (event: Event) => told.push(event as ForceSelectEvent);

    beforeEach(() => {
      told = [];
      document.addEventListener('cb-select', hear);
    });
    afterEach(() => {
      document.removeEventListener('cb-select', hear);
      place.remove();
    });

    const show = async (name: string, page: Page = {}, width = '') => {
      // A pointer that rests there from before would point at a cell.
      await resetMouse();
      place = await mountStory(stories.default, named.get(name)!, page);
      place.style.width = width;
      await settled(place);
      return place.querySelector('cb-task-forces')!;
    };
    const all = (element: TaskForces, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
    const texts = (element: TaskForces, selector: string) => all(element, selector).map((node) => textOf(node).replace(/\s+/g, ' ').trim());
    const press = (element: TaskForces, selector: string, at = 0) => {
      all(element, selector)[at]!.click();
      return settled(place);
    };
    const read = async (element: TaskForces, label: string) => {
      all(element, '.readings button').find((button) => button.textContent === label)!.click();
      await until(() => element.shadowRoot!.querySelector('.rest[role=status]') === null, label);
      await settled(place);
    };

    it('登封’s seven forces with the posts that lead them, and the office that takes the rest', async () => {
      const element = await show('Dengfeng');
      assert.instanceOf(element, TaskForces);
      assert.lengthOf(all(element, '[part=force]'), 8);
      assert.deepEqual(texts(element, '.leader li').map((text) => text.replace(/\s/g, '')), ['市委常委、常务副市长领导4个工作专班', '市委常委、常务副市长领导4个工作专班', '市委常委、副市长', '副市长（其一）', '市委常委、常务副市长领导4个工作专班', '市委常委、常务副市长领导4个工作专班', '副市长（其三）']);
      assert.isEmpty(all(element, '.lacks'));
    });

    it('all of one leader when the leader is pressed, and all of them again', async () => {
      const element = await show('Dengfeng');
      await press(element, '.leader .who');
      await until(() => all(element, '[part=force]').length === 4, 'four forces');
      assert.deepEqual(texts(element, '[part=force] .no'), ['一', '二', '五', '六']);
      assert.match(texts(element, '.found')[0]!, /只看市委常委、常务副市长\s*找到.4.个，共.8.个/u);
      assert.equal(all(element, '.leader .who')[0]!.getAttribute('aria-pressed'), 'true');
      await press(element, '.leader .who');
      assert.lengthOf(all(element, '[part=force]'), 8);
    });

    it('what is searched for, in whichever reading', async () => {
      const element = await show('Normal');
      const input = all(element, 'input')[0] as HTMLInputElement;
      input.focus();
      await sendKeys({type: '公安'});
      await until(() => all(element, '[part=force]').length === 3, 'three forces');
      await read(element, '按单位');
      assert.deepEqual(texts(element, '[part=party] .name'), ['县公安局']);
      await press(element, '.tools button');
      assert.lengthOf(all(element, '[part=party]'), 10);
      input.focus();
      await sendKeys({type: '水库'});
      await settled(place);
      assert.equal(texts(element, '.found')[0], '没有找到');
    });

    it('leaders with all they lead, and those who lead nothing', async () => {
      const element = await show('Dengfeng');
      await read(element, '按领导');
      assert.deepEqual(texts(element, '[part=party] .name'), ['市委常委、常务副市长', '市委常委、副市长', '副市长（其一）', '副市长（其三）', '市人社局局长', '市委副书记、市长（召集人）', '副市长（其二）', '副市长、市公安局局长']);
      assert.equal(texts(element, '.dots')[0], '●●●●');
      assert.deepEqual([...all(element, '[part=party]')[0]!.querySelectorAll('.tag')].map((tag) => tag.textContent.trim().slice(0, 1)), ['一', '二', '五', '六']);
      assert.equal(element.reading, 'leaders');
    });

    it('a force that is chosen, and tells the page its key; then that none is', async () => {
      const element = await show('Normal');
      await press(element, '[part=force] button.name', 2);
      await press(element, '[part=force] button.name', 2);
      assert.deepEqual(told.map(({reading, row, column, rows, columns}) => [reading, row, column, rows, columns]), [['forces', 2, -1, ['F3'], []], ['forces', -1, -1, [], []]]);
      assert.isTrue(told[0] instanceof ForceSelectEvent);
    });

    it('units and leaders with whom they are paired, from either side, and tells the page a unit by its code', async () => {
      const element = await show('Matrix', {}, '1200px');
      const [unit, other] = [department(2), town(0)];
      element.data = {...pairedCity, forces: [{key: 'F1', name: '甲专班', lead: [unit.key]}, {key: 'F2', name: '乙专班', members: [other.key]}]};
      await settled(place);
      await read(element, '按单位');
      const lines = () => texts(element, '[part=party]').map((text) => text.replace(/\s/g, ''));
      assert.isTrue(lines().some((text) => text.startsWith(unit.name) && text.endsWith('镇街：甲街道')), lines()[0]);
      assert.isTrue(lines().some((text) => text.startsWith(other.name) && text.endsWith('成员单位：市科技局')), lines()[1]);
      all(element, '[part=party] button.name').find((button) => button.textContent === unit.name)!.click();
      assert.deepEqual(told.map(({reading, row, column, rows}) => [reading, row, column, rows]), [['units', pairedCity.units!.findIndex(({key}) => key === unit.key), -1, [unit.code]]]);
    });

    it('nothing to press in a picture that is sent', async () => {
      const element = await show('Normal');
      assert.isAbove(all(element, '[part=picture] button').length, 0);
      place.setAttribute('data-picture', '');
      element.requestUpdate();
      await settled(place);
      assert.equal(all(element, '[part=picture] :is(button, input)').length, 0);
      assert.include(texts(element, '[part=force]')[0], '县委常委、常务副县长 领导');
    });

    it('nothing as chosen once it is read from another side', async () => {
      const element = await show('Normal');
      await press(element, '[part=force] button.name', 2);
      assert.lengthOf(all(element, '[aria-pressed=true].name'), 1);
      await read(element, '按领导');
      await read(element, '按专班');
      assert.lengthOf(all(element, '[aria-pressed=true].name'), 0);
    });

    it('figures that are missing, suppressed and nought as three things, and whoever lacks a leader or units', async () => {
      const element = await show('MissingFigures');
      assert.deepEqual(texts(element, '[part=force]:first-child .numeric b'), ['0', '＊', '未报送']);
      assert.deepEqual(texts(element, '[part=force]:first-child .numeric.missing b'), ['＊', '未报送']);
      assert.deepEqual(texts(element, '.lacks .none'), ['未载明', '未载明']);
      assert.lengthOf(texts(element, '.notes .doubt'), 2);
    });

    it('a force by itself, with labels, where there is little room or type is large', async () => {
      for (const [page, width] of [[{}, '360px'], [{size: 'large'}, '']] as const) {
        const element = await show('Normal', page, width);
        await until(() => all(element, '.stack').length === 1, 'stacked');
        assert.notEqual(getComputedStyle(all(element, '.leader .l')[0]!).display, 'none');
        assert.equal(getComputedStyle(all(element, 'thead')[0]!).position, 'absolute');
        assert.isAtMost(element.shadowRoot!.querySelector('figure')!.scrollWidth, element.clientWidth);
        place.remove();
      }
    });

    it('what is labelled beside its label and the rest below it, however many lines it takes', async () => {
      for (const [name, page, width] of [['LongNames', {}, '360px'], ['Large', {}, '360px'], ['English', {}, '720px'], ['LongNames', {}, '1400px']] as const) {
        const element = await show(name, page, width);
        const those = all(element, '.those').filter((one) => one.querySelector('.l')!.getClientRects().length > 0);
        assert.isNotEmpty(those);
        for (const one of those) {
          const label = one.querySelector('.l')!.getBoundingClientRect();
          const names = document.createRange();
          const [first, ...rest] = [...one.querySelectorAll('li')].flatMap((li) => {
            names.selectNodeContents(li.querySelector('.who > span') ?? li);
            return [...names.getClientRects()];
          });
          const middle = (first!.top + first!.bottom) / 2;
          assert.isTrue(label.top < middle && middle < label.bottom, `${name} at ${width}: ${textOf(one)} begins on the line of its label`);
          for (const {left} of [first!, ...rest]) assert.isAtLeast(Math.round(left), Math.floor(label.right), `${name} at ${width}: nothing runs below the label`);
        }
        place.remove();
      }
    });

    it('sixty of two hundred, the others when asked for, and all of them on paper', async () => {
      const element = await show('Many');
      await until(() => all(element, '[part=force]').length === 60, 'sixty');
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      assert.lengthOf(all(element, '[part=force]'), 200);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      assert.lengthOf(all(element, '[part=force]'), 60);
      await press(element, '.rest button');
      assert.lengthOf(all(element, '[part=force]'), 200);
    });

    describe('a matrix of pairs', () => {
      const matrix = async () => {
        const element = await show('Matrix', {}, '1200px');
        await until(() => all(element, '[role=gridcell]').length === 529, 'the matrix');
        return element;
      };
      const at = (element: TaskForces) => {
        const cell = element.shadowRoot!.activeElement as HTMLTableCellElement;
        return [[...cell.closest('tbody')!.children].indexOf(cell.parentElement!), cell.cellIndex - 1];
      };

      it('of 529 cells, one of them in the way of the keyboard, each with its names', async () => {
        const element = await matrix();
        assert.lengthOf(all(element, '[role=gridcell][tabindex="0"]'), 1);
        assert.lengthOf(all(element, 'td.pair'), 23);
        assert.deepEqual(texts(element, 'td.pair')[0], '●');
        assert.equal(all(element, 'td.pair')[0]!.getAttribute('aria-label'), '甲街道与市科技局：结对');
        assert.lengthOf(all(element, '[role=columnheader]'), 23);
        assert.lengthOf(all(element, '[role=rowheader]'), 23);
      });

      it('that the keyboard walks: arrows, ends, corners, no further than the edge', async () => {
        const element = await matrix();
        all(element, '[role=gridcell][tabindex="0"]')[0]!.focus();
        for (const [keys, place] of [
          [['ArrowRight'], [0, 1]], [['ArrowDown'], [1, 1]], [['End'], [1, 22]], [['ArrowRight'], [1, 22]], [['PageDown'], [11, 22]], [['Home'], [11, 0]],
          [['Control+End'], [22, 22]], [['ArrowDown'], [22, 22]], [['Control+Home'], [0, 0]], [['ArrowUp', 'ArrowLeft'], [0, 0]],
        ] as const) {
          for (const key of keys) await sendKeys({press: key});
          assert.deepEqual(at(element), [...place], keys.join());
        }
        assert.lengthOf(all(element, '[role=gridcell][tabindex="0"]'), 1, 'roving');
        await sendKeys({press: 'ArrowRight'});
        await sendKeys({press: 'ArrowRight'});
        assert.equal(texts(element, '.line')[0], '甲街道与市科技局：结对');
        assert.deepEqual(texts(element, 'th.at'), ['市科技局', '甲街道']);
        await sendKeys({press: 'Tab'});
        assert.isNull(element.shadowRoot!.activeElement?.closest('.matrix') ?? null, 'one stop');
        assert.equal(texts(element, '.line')[0], '指向或移到格子，读出双方');
      });

      it('that reads the cell that is pointed at, and nothing once the pointer has left', async () => {
        const element = await matrix();
        const point = (target: HTMLElement, type: string) => target.dispatchEvent(new PointerEvent(type, {bubbles: type !== 'pointerleave', composed: true}));
        point(all(element, 'td.pair')[1]!, 'pointermove');
        assert.equal(texts(element, '.line')[0], all(element, 'td.pair')[1]!.getAttribute('aria-label'));
        point(all(element, '.matrix table')[0]!, 'pointerleave');
        assert.equal(texts(element, '.line')[0], '指向或移到格子，读出双方');
        assert.equal(all(element, 'th.at').length, 0);
      });

      it('that tells the page which cell was chosen, by codes', async () => {
        const element = await matrix();
        all(element, 'td.pair')[0]!.click();
        await sendKeys({press: 'ArrowDown'});
        await sendKeys({press: 'Enter'});
        assert.deepEqual(told.map(({reading, row, column, rows, columns}) => [reading, row, column, rows, columns]), [['pairs', 0, 2, ['999901001'], ['D03']], ['pairs', 1, 2, ['999901002'], ['D03']]]);
        assert.lengthOf(all(element, '[aria-selected=true]'), 1);
      });

      it('with several partners and none told in shape, in words and in notes', async () => {
        const element = await show('MatrixWithGaps', {}, '1200px');
        await until(() => all(element, '[role=gridcell]').length === 529, 'the matrix');
        assert.deepEqual(texts(element, 'td.double'), ['◆', '◆', '◆']);
        assert.deepEqual(all(element, 'th.none').map((heading) => [heading.textContent, heading.querySelector('[role=img]')!.getAttribute('aria-label')]), [['市卫健局 ○', '未结对'], ['市国资局 ○', '未结对'], ['丁街道 ○', '未结对'], ['壬镇 ○', '未结对']]);
        assert.deepEqual(texts(element, '.legend li'), ['●结对', '◆对应多个', '○未结对']);
        assert.lengthOf(texts(element, '.notes .doubt'), 5);
      });

      it('as a list on a phone, in large type and in a search, where a line is chosen, too', async () => {
        let element = await show('MatrixWithGaps', {}, '360px');
        await until(() => all(element, '[part=pair]').length === 25, 'a list');
        assert.match(texts(element, '[part=pair].none')[0]!, /^○ 丁街道 未结对$/);
        assert.match(texts(element, '[part=pair].double')[0]!, /己街道 ↔ 市公安局、市人社局 对应多个由两个部门共同包干$/);
        await press(element, '[part=pair] button');
        assert.deepEqual([told[0]!.rows, told[0]!.columns], [['999901001'], ['D03']]);
        place.remove();
        element = await show('PairsInLargeType', {}, '1200px');
        await until(() => all(element, '[part=pair]').length === 23, 'a list in large type');
        place.remove();
        element = await matrix();
        (all(element, 'input')[0] as HTMLInputElement).focus();
        await sendKeys({type: '人社'});
        await until(() => all(element, '[part=pair]').length === 1, 'one pair');
        assert.match(texts(element, '[part=pair]')[0]!, /巳镇 ↔ 市人社局/);
      });

      it('keeps its place when the same document comes again, and is drawn anew for another', async () => {
        const element = await matrix();
        all(element, 'td.pair')[3]!.click();
        await sendKeys({press: 'ArrowLeft'});
        element.data = JSON.parse(JSON.stringify(pairedCity));
        await settled(place);
        assert.equal(all(element, '[role=gridcell][tabindex="0"]')[0]!.getAttribute('aria-label'), '丁街道与市文旅局：未结对');
        element.data = {...pairedCity, pairing: {...pairedCity.pairing!, pairs: []}};
        await settled(place);
        assert.isEmpty(all(element, 'td.pair'));
        assert.lengthOf(all(element, 'th.none'), 46);
      });
    });

    it('only numbers where the source names neither units nor pairs', async () => {
      const element = await show('Zhongshan');
      await until(() => all(element, '[part=sides]').length === 1, 'the sides');
      assert.deepEqual(texts(element, '.sides b'), ['23', '23']);
      assert.isEmpty(all(element, 'input'));
    });

    it('what is wrong with a document, each by its place', async () => {
      const element = await show('Refused');
      await until(() => all(element, '[part=notice] li').length > 0, 'the notice');
      assert.lengthOf(all(element, '[part=notice] li'), 5);
    });

    it('internal forces to nobody outside', async () => {
      const element = await show('InternalOnPublicPage');
      await until(() => texts(element, '[part=notice]').join().includes('public'), 'the notice');
      assert.isEmpty(all(element, '[part=force]'));
    });
  });
});

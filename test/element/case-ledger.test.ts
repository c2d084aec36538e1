import {sendKeys} from '@web/test-runner-commands';
import {assert} from 'chai';
import {SelectEvent} from '../../src/controller/events.js';
import {useTimeLimits} from '../../src/controller/time-limits.js';
import {CaseLedger} from '../../src/element/case-ledger.js';
import * as stories from '../../stories/case-ledger.stories.js';
import {full, head, many, problem} from '../../stories/case-ledgers.js';
import {mountStory, settled, storiesOf, testStories, textOf, textsIn} from '../story.js';
import {until} from '../until.js';

const named = new Map(storiesOf(stories));

describe('<cb-case-ledger>', () => {
  testStories(stories);

  describe('on a page', () => {
    let place: HTMLElement;
    const rowsOf = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLTableRowElement>('.list tbody tr:not([hidden])')].sort((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')));
    const names = (element: Element) => rowsOf(element).flatMap((row) => row.querySelector('.name')?.textContent ?? []);
    const chips = (row: Element) => [...row.querySelectorAll('.state .chip')].map((node) => textOf(node).replace(/\s+/g, ' ').trim());
    const active = (element: Element) => {
      const row = element.shadowRoot!.querySelector('#active')?.closest('tr');
      return (row?.querySelector('.name') ?? row?.querySelector('th'))?.textContent?.trim();
    };
    const ready = (element: Element) => until(() => element.shadowRoot!.querySelector('.list.rows tbody tr') !== null, 'its rows');
    const show = async (name: string, page = {}) => {
      place = await mountStory(stories.default, named.get(name)!, page);
      const element = place.querySelector('cb-case-ledger')!;
      if (name !== 'One' && name !== 'Empty') await ready(element);
      await settled(place);
      return element;
    };
    const give = async (data: unknown, page: Readonly<Record<string, string>> = {}) => {
      place = document.body.appendChild(document.createElement('main'));
      place.setAttribute('today', '2021-11-30');
      for (const [name, value] of Object.entries(page)) place.setAttribute(name, value);
      const element = document.createElement('cb-case-ledger');
      element.data = data;
      place.append(element);
      await ready(element);
      await settled(place);
      return element;
    };
    const type = async (element: Element, text: string) => {
      const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
      input.value = text;
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await settled(place);
    };
    const choose = async (element: Element, label: string, text: string | RegExp) => {
      const select = [...element.shadowRoot!.querySelectorAll('label')].find((one) => one.firstElementChild!.textContent === label)!.querySelector('select')!;
      select.value = [...select.options].find((option) => (typeof text === 'string' ? option.text === text : text.test(option.text)))!.value;
      select.dispatchEvent(new Event('change', {bubbles: true}));
      await settled(place);
    };
    const table = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.list table')!;
    const press = async (element: Element, ...keys: readonly string[]) => {
      for (const key of keys) table(element).dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
      await settled(place);
    };

    afterEach(() => place.remove());

    describe('shows', () => {
      it('open entries first, what is in doubt apart, what is written off last', async () => {
        const element = await show('Normal');
        assert.instanceOf(element, CaseLedger);
        const rows = rowsOf(element);
        assert.deepEqual(rows.map((row) => chips(row).join(' ')), [
          '整改中 ▲ 已超期 4 个工作日', '整改中 ▲ 已超期 2 个工作日', '整改中 ◷ 剩 2 个工作日', '已交办 ◷ 剩 23 个工作日', '司法程序中 ◷ 剩 46 个工作日',
          '已达成还款协议 ◷ 剩 48 个工作日', '‖ 中止 ‖ 中止计算', '已登记', '▲ 销号存疑', '▲ 销号存疑', '整改完成，待销号 ✓ 按期完成', '✓ 已销号 ✓ 按期完成', '✓ 已销号 ▲ 超期 3 个工作日完成', '✓ 已销号',
        ]);
        assert.deepEqual(textsIn(element, '.counts li'), ['8 未销号', '2 ▲ 其中超期', '1 ◷ 其中即将到期', '1 待销号', '2 ▲ 销号存疑', '3 ✓ 已销号']);
        assert.deepEqual(textsIn(element, '.doubts'), ['支付少于应付', '支付情况未载明整改目标未达到']);
      });

      it('nothing that looks written off, where anything is in doubt', async () => {
        const element = await show('Doubtful');
        const doubtful = rowsOf(element).filter((row) => row.classList.contains('doubtful'));
        assert.lengthOf(doubtful, 8);
        for (const row of doubtful) {
          assert.notInclude(textOf(row), '已销号');
          assert.isNull(row.querySelector('.state .good'), 'no green in its state');
          assert.isNotNull(row.querySelector('.doubts'));
        }
      });

      it('two lines of feedback, each with its deadline, state and light', async () => {
        const element = await show('Tracks');
        assert.deepEqual(textsIn(element, '.track .who'), ['属地', '派驻纪检监察组', '行业主管部门', '属地', '行业主管部门', '属地']);
        assert.includeMembers(textsIn(element, '.track .chip'), ['待反馈', '已反馈', '✓ 已认可', '▲ 退回重报', '▲ 已超期 2 个工作日', '✓ 按期完成', '▲ 超期 2 个工作日完成']);
      });

      it('the first entries before anything else has come, and one without tools', async () => {
        const element = await show('One');
        assert.deepEqual(names(element), ['安置房工地拖欠农民工工资']);
        assert.isNull(element.shadowRoot!.querySelector('.tools'));
        place.remove();
        assert.deepEqual(textsIn(await show('Empty'), '[part=empty]'), ['暂无数据']);
      });

      it('a card an entry where there is little room, with every field', async () => {
        const element = await show('Normal');
        place.style.width = '340px';
        await until(() => element.shadowRoot!.querySelector('.narrow') !== null);
        await settled(place);
        const [row] = rowsOf(element);
        const boxes = [...row!.children].map((cell) => cell.getBoundingClientRect());
        assert.isTrue(boxes.every(({left}, at) => at === 0 || left === boxes[at - 1]!.left), 'one below the other');
        for (const node of element.shadowRoot!.querySelectorAll('.list dd, .list .chip, select, .name')) assert.isAtMost(node.getBoundingClientRect().right, element.getBoundingClientRect().right, textOf(node));
        const tops = rowsOf(element).map((one) => one.getBoundingClientRect());
        tops.forEach(({top}, at) => assert.isTrue(at === 0 || top >= tops[at - 1]!.bottom - 1, `card ${at} below the one before`));
      });

      it('limits of the law, when they have come, and those that the page has put in their place', async () => {
        const element = await give({...head, timeLimits: 'national', items: [problem({due: {after: 'filed'}}), problem({item: '另一项'})]});
        await until(() => /2022年2月8日/.test(textOf(rowsOf(element)[0]!)), 'the limit');
        place.remove();
        useTimeLimits('henan', [{after: 'filed', until: ['closed'], n: 1, unit: 'days', basis: '新规定'}]);
        const other = await give({...head, timeLimits: 'henan', items: [problem({due: {after: 'filed'}}), problem({item: '另一项'})]});
        assert.match(textOf(rowsOf(other)[0]!), /2021年11月11日（1.日，新规定）/);
      });
    });

    describe('is searched', () => {
      it('by words of an entry, and forgets it', async () => {
        const element = await show('Normal');
        await type(element, '安置房 甲街道');
        assert.deepEqual(names(element), ['安置房工地拖欠农民工工资']);
        assert.deepEqual(textsIn(element, '.found'), ['找到 1 项，共 14 项']);
        await type(element, '没有这项');
        assert.deepEqual([names(element), textsIn(element, '.found')], [[], ['没有找到符合的项']]);
        [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.tools button')].find((button) => button.textContent === '清除条件')!.click();
        await settled(place);
        assert.lengthOf(names(element), 14);
      });

      it('by what only internal readers see, by them alone', async () => {
        const open = await show('Normal');
        await type(open, '示劳监字');
        assert.isEmpty(names(open));
        place.remove();
        const inside = await show('Internal');
        await type(inside, '示劳监字');
        assert.lengthOf(names(inside), 1);
      });

      it('by state, unit and light, and says what else there would be', async () => {
        const element = await show('Normal');
        await choose(element, '期限', /^已超期/);
        assert.deepEqual(names(element), ['安置房工地拖欠农民工工资', '上级督办的拖欠线索未按要求反馈']);
        const states = [...element.shadowRoot!.querySelectorAll('label')].find((one) => one.textContent.startsWith('状态'))!.querySelectorAll('option');
        assert.includeMembers([...states].map((option) => option.text), ['全部（2）', '整改中（2）', '销号存疑（0）']);
        await choose(element, '责任单位', /^乙镇/);
        assert.deepEqual(names(element), ['上级督办的拖欠线索未按要求反馈']);
        await choose(element, '责任单位', /^全部/);
        await choose(element, '期限', /^全部/);
        await choose(element, '状态', /^销号存疑/);
        assert.lengthOf(names(element), 2);
      });

      it('keeps what is looked for when the data are renewed', async () => {
        const element = await show('Normal');
        await choose(element, '责任单位', /^己乡/);
        element.data = {...full, items: [...full.items, problem({id: '99', item: '新来的', unit: '己乡'})]};
        await settled(place);
        assert.deepEqual(names(element).sort(), ['新来的', '水利工程拖欠机械班组工资', '砖厂拖欠工资，未见支付即销号'].sort());
      });
    });

    describe('is put in order', () => {
      it('by deadline, amount, day of entry, or as in the document', async () => {
        const element = await show('Normal');
        await choose(element, '排序', '按台账原序');
        assert.equal(names(element)[2], '学校扩建项目未开设工资专用账户');
        await choose(element, '排序', '按金额大小');
        assert.deepEqual(names(element).slice(0, 3), ['电子厂两个月未足额支付工资', '上级督办的拖欠线索未按要求反馈', '安置房工地拖欠农民工工资']);
        await choose(element, '排序', '按期限先后');
        assert.equal(names(element)[0], '物流园维权公示牌缺失');
        await choose(element, '排序', '按登记先后（新的在前）');
        assert.equal(names(element)[0], '学校扩建项目未开设工资专用账户');
      });

      it('in groups that open and close, with their numbers', async () => {
        const element = await show('Normal');
        await choose(element, '分组', '责任单位');
        assert.equal(table(element).getAttribute('role'), 'treegrid');
        const groups = () => rowsOf(element).filter((row) => row.classList.contains('group')).map((row) => `${row.getAttribute('aria-expanded')} ${textOf(row).replace(/\s+/g, ' ').trim()}`);
        assert.deepEqual(groups().slice(0, 3), ['true ▾ 甲街道 · 2 项', 'true ▾ 乙镇 · 1 项', 'true ▾ 丙镇 · 2 项']);
        assert.equal(groups()[groups().length - 1], 'true ▾ 未载明 · 1 项', 'whoever says nothing stands last');
        await press(element, 'ArrowLeft');
        assert.match(groups()[0]!, /^false ▸ 甲街道/);
        assert.lengthOf(names(element), 12);
        [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.tools button')].find((button) => button.textContent === '收起全部分组')!.click();
        await settled(place);
        assert.isEmpty(names(element));
        await press(element, 'ArrowRight');
        assert.lengthOf(names(element), 2);
      });
    });

    describe('goes by keyboard', () => {
      it('from entry to entry, to the next late one and back, and says where', async () => {
        const element = await show('Normal');
        table(element).focus();
        assert.equal(active(element), '安置房工地拖欠农民工工资');
        await press(element, 'ArrowDown', 'ArrowDown');
        assert.equal(active(element), '学校扩建项目未开设工资专用账户');
        assert.match(textsIn(element, '.at')[0]!, /^学校扩建项目未开设工资专用账户，整改中，期限 2021年12月2日（整改通知），剩 2 个工作日，责任单位 丙镇。$/);
        await press(element, 'n');
        assert.equal(active(element), '安置房工地拖欠农民工工资');
        await press(element, 'N');
        assert.equal(active(element), '上级督办的拖欠线索未按要求反馈');
        await press(element, 'End');
        assert.equal(active(element), '重复反映的拖欠线索');
        await press(element, 'Home');
        assert.equal(active(element), '安置房工地拖欠农民工工资');
      });

      it('with one stop for all entries, and one for each link of the entry a reader is on', async () => {
        const element = await show('Internal');
        const stops = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.list tbody a')].filter(({tabIndex}) => tabIndex === 0).map(({textContent}) => textContent);
        assert.deepEqual(stops(), ['第一批工资发放公示', '银行回单']);
        table(element).focus();
        await press(element, 'ArrowDown');
        assert.deepEqual(stops(), []);
        await press(element, 'ArrowUp');
        await sendKeys({press: 'Tab'});
        assert.equal(element.shadowRoot!.activeElement?.textContent, '第一批工资发放公示');
        let chosen = 0;
        element.addEventListener('cb-select', () => (chosen += 1));
        element.addEventListener('click', (event) => event.preventDefault());
        await sendKeys({press: 'Enter'});
        assert.equal(chosen, 0, 'Enter on a link follows the link');
      });

      it('to the next late one by a button, too', async () => {
        const element = await show('Normal');
        const button = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.tools button')].find((one) => one.textContent.includes('下一项超期'))!;
        button.click();
        await settled(place);
        assert.deepEqual([active(element), element.shadowRoot!.activeElement], ['安置房工地拖欠农民工工资', table(element)]);
        button.click();
        await settled(place);
        assert.equal(active(element), '上级督办的拖欠线索未按要求反馈');
      });
    });

    it('tells the page which entry a reader chose, by Enter or a click, and shows it', async () => {
      const element = await show('Normal');
      const told: unknown[] = [];
      place.addEventListener('cb-select', (event) => {
        assert.instanceOf(event, SelectEvent);
        told.push([event.row, event.column, event.rows]);
      });
      table(element).focus();
      await press(element, 'ArrowDown', 'Enter');
      rowsOf(element)[13]!.click();
      await settled(place);
      assert.deepEqual(told, [[1, -1, ['02']], [9, -1, ['10']]]);
      assert.deepEqual(rowsOf(element).filter((row) => row.getAttribute('aria-selected') === 'true').map((row) => row.querySelector('.name')!.textContent), ['重复反映的拖欠线索']);
      rowsOf(element)[0]!.querySelector('a')!.addEventListener('click', (event) => event.preventDefault());
      rowsOf(element)[0]!.querySelector('a')!.click();
      assert.lengthOf(told, 2, 'a link is no choice');
    });

    it('has ten thousand entries without having them on the page, and reaches the last', async () => {
      const element = await give(many(10_000));
      assert.isBelow(rowsOf(element).length, 40);
      assert.equal(table(element).getAttribute('aria-rowcount'), '10001');
      table(element).focus();
      await press(element, 'End');
      assert.isOk(active(element));
      assert.equal(element.shadowRoot!.querySelector('#active')!.closest('tr')!.getAttribute('aria-rowindex'), '10001');
      await type(element, '第 9999 号');
      assert.deepEqual(names(element), ['第 9999 号项目拖欠工资']);
    });

    it('is printed whole, up to a limit that paper tells, closed groups too', async () => {
      const element = await give(many(100));
      await choose(element, '分组', '状态');
      [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.tools button')].find((button) => button.textContent === '收起全部分组')!.click();
      await settled(place);
      dispatchEvent(new Event('beforeprint'));
      const printed = element.shadowRoot!.querySelectorAll('tr.printed .name').length;
      dispatchEvent(new Event('afterprint'));
      assert.equal(printed, 100);
      assert.lengthOf(element.shadowRoot!.querySelectorAll('tr.printed'), 0);
    });

    it('suppresses small numbers of people where the document wants it, and calls nothing doubtful for that', async () => {
      const element = await give({...head, suppressBelow: 3, items: [problem({id: '1', verified: {people: 2, money: 900}, paid: {people: 2, money: 900}, writeOff: {at: '2021-11-20'}}), problem({id: '2', verified: {people: 2}, paid: {people: 2}, writeOff: {at: '2021-11-20'}})]});
      assert.deepEqual(rowsOf(element).map((row) => chips(row)[0]), ['✓ 已销号', '✓ 已销号']);
      assert.notMatch(textOf(element.shadowRoot!.querySelector('.list')!), /2.人/);
    });

    it('lets go of the page, and comes back', async () => {
      const element = await show('Normal');
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await settled(place);
      await ready(element);
      assert.lengthOf(names(element), 14);
      table(element).focus();
      await press(element, 'ArrowDown');
      assert.equal(active(element), '上级督办的拖欠线索未按要求反馈');
    });
  });
});

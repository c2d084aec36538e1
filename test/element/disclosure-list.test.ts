import {sendKeys} from '@web/test-runner-commands';
import {assert} from 'chai';
import {ProblemEvent} from '../../src/controller/events.js';
import {useMasking} from '../../src/controller/setting.js';
import {DisclosureList} from '../../src/element/disclosure-list.js';
import {usualMasking} from '../../src/model/mask.js';
import * as stories from '../../stories/disclosure-list.stories.js';
import {head, listed, many} from '../../stories/disclosure-lists.js';
import {fakeFetch} from '../fake-fetch.js';
import {fakeTime, type FakeTime} from '../fake-time.js';
import {mountStory, settled, storiesOf, testStories, textOf, textsIn} from '../story.js';
import {until} from '../until.js';

const named = new Map(storiesOf(stories));
const {demo: _invented, ...real} = head;

/** An entry whose last day is the day after tomorrow of the clock below. */
const NAME = '将满公司';
const ending = {...real, entries: [listed(1, {name: NAME, publishUntil: '2026-03-31'}), listed(2)]};

/** Everything that a list has put on the page, text and attributes, through its shadow root. */
function markupOf(node: Element | ShadowRoot): string {
  return [...node.querySelectorAll('*')].map((one) => `${one.outerHTML}${one.shadowRoot ? markupOf(one.shadowRoot) : ''}`).join('');
}

describe('<cb-disclosure-list>', () => {
  testStories(stories);

  describe('on a page', () => {
    let place: HTMLElement;
    const show = async (name: string, page = {}) => {
      place = await mountStory(stories.default, named.get(name)!, page);
      return place.querySelector('cb-disclosure-list')!;
    };
    const names = (element: Element) => textsIn(element, '.name');
    const give = async (data: unknown) => {
      place = document.body.appendChild(document.createElement('main'));
      const element = document.createElement('cb-disclosure-list');
      element.data = data;
      place.append(element);
      await settled(place);
      return element;
    };
    const type = async (element: Element, text: string) => {
      const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
      input.value = text;
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await settled(place);
    };
    const choose = async (element: Element, at: number, value: string) => {
      const select = element.shadowRoot!.querySelectorAll('select')[at]!;
      select.value = value;
      select.dispatchEvent(new Event('change', {bubbles: true}));
      await settled(place);
    };

    afterEach(() => {
      place.remove();
      history.replaceState(null, '', location.pathname + location.search);
    });

    describe('shows', () => {
      it('both lists, the newest first, with whom to call and how many are gone', async () => {
        const element = await show('Normal');
        assert.instanceOf(element, DisclosureList);
        assert.lengthOf(names(element), 7);
        assert.match(names(element)[0]!, /^示例第1/);
        assert.deepEqual([...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.contacts a')].map(({href}) => href), ['tel:0000-1234567'.replace(/-/g, ''), 'tel:12333']);
        assert.equal(element.shadowRoot!.querySelector('.contacts span')!.textContent, '异议受理：示例县人力资源和社会保障局劳动保障监察科，示例县示例路1号，0000-1234567');
        assert.equal(element.shadowRoot!.querySelector('.contacts a')!.textContent, '0000-1234567', 'a number of the address is none to call');
        assert.include([...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.list .tel')].map(({href}) => href), 'tel:00007654321,8001');
        assert.notMatch(markupOf(place), /示例第(8|9|10)建筑/, 'of what has ended there is a number and no name');
        assert.deepEqual(textsIn(element, '.ends li strong'), ['2026年3月25日提前移出', '2026年3月18日撤销']);
      });

      it('a wrong code with a mark and a note, and tells the page', async () => {
        const told: string[] = [];
        const hear = (event: Event) => told.push(...(event as ProblemEvent).problems.map(({code, path}) => `${code} ${path}`));
        document.addEventListener(ProblemEvent.type, hear);
        const element = await show('WrongCode');
        document.removeEventListener(ProblemEvent.type, hear);
        assert.deepEqual(told, ['wrong_credit_code /entries/1/creditCode']);
        assert.deepEqual(textsIn(element, '.mark'), ['校验不符']);
        assert.lengthOf(textsIn(element, '.notes .doubt'), 1);
      });

      it('a card an entry where there is little room, with every field', async () => {
        const element = await show('Normal');
        place.style.width = '340px';
        await until(() => element.shadowRoot!.querySelector('.narrow') !== null);
        const [entry] = element.shadowRoot!.querySelectorAll('[part=entry]');
        const boxes = [...entry!.children].map((cell) => cell.getBoundingClientRect());
        assert.isTrue(boxes.every(({left}, at) => at === 0 || left === boxes[at - 1]!.left), 'one below the other');
        for (const node of element.shadowRoot!.querySelectorAll('dd, select, .name')) assert.isAtMost(node.getBoundingClientRect().right, element.getBoundingClientRect().right, textOf(node));
      });

      it('no tools where there is nothing to choose', async () => {
        assert.isNull((await show('OneEntry')).shadowRoot!.querySelector('.tools'));
        place.remove();
        assert.deepEqual(textsIn(await show('Empty'), '[part=empty]'), ['暂无数据']);
      });
    });

    describe('is searched', () => {
      it('by name and code, says what it found, and forgets it', async () => {
        const element = await show('Normal');
        await type(element, '第3');
        assert.deepEqual(names(element), ['示例第3建筑劳务有限公司（演示）']);
        assert.deepEqual(textsIn(element, '[role=status]'), ['找到 1 条，共 7 条']);
        await type(element, '91999900MA000006x');
        assert.match(names(element)[0]!, /第6/);
        await type(element, '无此公司');
        assert.deepEqual(textsIn(element, '[role=status]'), ['没有找到符合的条目']);
        element.shadowRoot!.querySelector<HTMLButtonElement>('.tools button')!.click();
        await settled(place);
        assert.lengthOf(names(element), 7);
      });

      it('finds nobody who has been withdrawn', async () => {
        const element = await show('Normal');
        for (const text of ['第8', '第9', '第10', 'MA000008']) {
          await type(element, text);
          assert.isEmpty(names(element), text);
        }
      });

      it('by list, year, authority and state, with what each would leave', async () => {
        const element = await show('Normal');
        assert.deepEqual(textsIn(element, 'select:first-of-type option').slice(0, 3), ['全部（7）', '失信名单（5）', '重大违法（2）']);
        await choose(element, 0, '1');
        assert.lengthOf(names(element), 2);
        await choose(element, 1, '1');
        assert.deepEqual(names(element), ['示例第7制造有限公司（演示）']);
      });

      it('and walked through by keyboard, very many of them as one stop, while rows come and go', async () => {
        const element = await give(many(400));
        const root = element.shadowRoot!;
        await until(() => root.querySelector('.far tbody tr') !== null);
        root.querySelector<HTMLElement>('.list')!.focus();
        const met: string[] = [];
        for (let press = 0; press < 14; press += 1) {
          await sendKeys({press: 'ArrowDown'});
          await settled(place);
          const row = root.activeElement as HTMLElement | null;
          met.push(row?.dataset.id ?? '');
          const [seen, list] = [row!.getBoundingClientRect(), root.querySelector('.list')!.getBoundingClientRect()];
          assert.isTrue(seen.top >= list.top - 1 && seen.bottom <= list.bottom + 1, `${met.join()} is in sight: ${seen.top}–${seen.bottom} in ${list.top}–${list.bottom}`);
        }
        const order = Array.from({length: 14}, (_, at) => met[at]!);
        assert.equal(new Set(order).size, 14, met.join());
        const last = root.activeElement as HTMLElement;
        await sendKeys({press: 'Tab'});
        assert.isTrue(last.contains(root.activeElement) && root.activeElement!.matches('.link'), 'its link is next');
        await sendKeys({press: 'Tab'});
        assert.isFalse(root.querySelector('.list')!.contains(root.activeElement), 'and then what follows the list');
        root.querySelector<HTMLElement>('.list')!.focus();
        await sendKeys({press: 'End'});
        assert.equal((root.activeElement as HTMLElement).dataset.id, 'b-399');
      });

      it('among very many, in slices, and only what is in sight is on the page', async () => {
        const element = await give(many(12_000));
        await until(() => element.shadowRoot!.querySelector('.far tbody tr') !== null);
        assert.isBelow(names(element).length, 40);
        await type(element, '第11999建筑');
        await until(() => names(element).length === 1);
        assert.deepEqual(names(element), ['示例第11999建筑劳务有限公司（演示）']);
      });
    });

    describe('on a phone', () => {
      const many400 = async () => {
        const element = await give(many(400));
        place.style.width = '340px';
        const root = element.shadowRoot!;
        await until(() => root.querySelector('.narrow .far tbody tr') !== null);
        await settled(place);
        return {element, list: root.querySelector<HTMLElement>('.list')!, root};
      };
      const inSight = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('.far tbody tr:not([hidden])')].filter((row) => {
        const {top, bottom} = row.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      afterEach(() => scrollTo(0, 0));

      it('is scrolled by the page, not in a box of its own', async () => {
        const {list, root} = await many400();
        assert.equal(list.scrollHeight, list.clientHeight, 'nothing is left to scroll in the list');
        assert.isAbove(document.documentElement.scrollHeight, 400 * 300);
        for (const part of [0.25, 0.6, 0.9, 0.1]) {
          scrollTo(0, document.documentElement.scrollHeight * part);
          const middle = () => inSight(root).some((row) => row.getBoundingClientRect().top <= innerHeight / 2 && row.getBoundingClientRect().bottom >= innerHeight / 2);
          await until(middle, `an entry in the middle of the screen at ${part}`);
          assert.isBelow(root.querySelectorAll('tbody tr').length, 20);
        }
      });

      it('ends with what stands below it', async () => {
        const {root, list} = await many400();
        for (let at = 0; at < 3; at += 1) {
          scrollTo(0, document.documentElement.scrollHeight);
          await until(() => inSight(root).some(({dataset}) => dataset.id === 'b-399'), 'the last entry');
        }
        const last = inSight(root).find(({dataset}) => dataset.id === 'b-399')!;
        assert.closeTo(last.getBoundingClientRect().bottom, list.getBoundingClientRect().bottom, 2);
      });

      it('opens what a link names, and stays at its search while somebody types', async () => {
        history.replaceState(null, '', '#entry-b-300');
        const {root, element} = await many400();
        await until(() => (root.activeElement as HTMLElement | null)?.dataset.id === 'b-300');
        await until(() => {
          const {top, bottom} = root.activeElement!.getBoundingClientRect();
          return top < innerHeight && bottom > 0;
        }, 'it in sight');
        scrollTo(0, 0);
        await settled(place);
        await type(element, '第3');
        await until(() => names(element).some((name) => name.includes('第3')));
        assert.equal(document.documentElement.scrollTop, 0);
      });

      it('goes back into a box where there is more room', async () => {
        const {root} = await many400();
        place.style.width = '1000px';
        await until(() => root.querySelector('.narrow') === null && root.querySelector('.far tbody tr') !== null);
        await settled(place);
        assert.isAbove(root.querySelector('.list')!.scrollHeight, root.querySelector('.list')!.clientHeight);
        assert.isNotEmpty(names(place.querySelector('cb-disclosure-list')!));
      });
    });

    describe('opens an entry by its permanent link', () => {
      const focused = (element: Element) => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset.id;

      it('which each entry has', async () => {
        const element = await show('Normal');
        const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('.link')!;
        assert.equal(link.href, `${location.href}#entry-b-1`);
        link.click();
        await until(() => focused(element) === 'b-1');
      });

      it('when the page is opened with it, also where something else was looked for, and far down', async () => {
        history.replaceState(null, '', '#entry-b-1000');
        const element = await give(many(1200));
        await until(() => focused(element) === 'b-1000');
        const row = element.shadowRoot!.activeElement!.getBoundingClientRect();
        const list = element.shadowRoot!.querySelector('.list')!.getBoundingClientRect();
        assert.isTrue(row.top >= list.top - 1 && row.top < list.bottom, 'it is in sight');
        await type(element, '第3');
        location.hash = '#entry-b-2';
        await until(() => focused(element) === 'b-2');
        assert.equal(element.shadowRoot!.querySelector('input')!.value, '');
      });

      for (const [id, text, lines] of [['b-8', '链接所指的条目已撤销，不再显示', 2], ['b-9', '链接所指的条目已提前移出，不再显示', 2], ['b-10', '链接所指的条目公布期已满，不再显示', 0], ['nobody', '链接所指的条目不在此名单中', 0]] as const) {
        it(`or says why it is not there: ${id}`, async () => {
          history.replaceState(null, '', `#entry-${id}`);
          const element = await show('Normal');
          await until(() => element.shadowRoot!.activeElement?.classList.contains('missed') === true);
          assert.deepEqual(textsIn(element, '.missed strong'), [text]);
          assert.lengthOf(textsIn(element, '.missed dt'), lines);
          assert.notMatch(markupOf(place), /示例第(8|9|10)建筑/);
        });
      }
    });

    describe('forgets an entry', () => {
      let time: FakeTime;
      let net: ReturnType<typeof fakeFetch>;
      const start = (moment: string) => {
        time = fakeTime(moment);
        net = fakeFetch();
      };
      const shows = (element: Element, name: string) => until(() => names(element).includes(name), name);
      const forgot = (element: Element) => until(() => element.shadowRoot!.querySelector('.name') !== null && !markupOf(place).includes(NAME), 'the end of the entry');
      const mount = (set: (element: DisclosureList) => void) => {
        place = document.body.appendChild(document.createElement('main'));
        const element = document.createElement('cb-disclosure-list');
        set(element);
        place.append(element);
        return element;
      };
      afterEach(() => {
        place.remove();
        time.restore();
        net.restore();
      });

      it('at midnight in Shanghai after its last day, while the page stays open', async () => {
        start('2026-03-29T09:00:00+08:00');
        const element = mount((one) => (one.data = ending));
        await shows(element, NAME);
        for (const day of ['2026-03-30', '2026-03-31']) {
          time.pass(24 * 3_600_000);
          await element.updateComplete;
          assert.include(names(element), NAME, day);
        }
        time.pass(15 * 3_600_000 - 1);
        await element.updateComplete;
        assert.include(names(element), NAME, 'the last millisecond of its last day');
        time.pass(1);
        await forgot(element);
        assert.match(textsIn(element, '[part=summary]')[0]!.replace(/\s/g, ''), /另有公布期满1条/);
        assert.lengthOf(names(element), 1);
      });

      it('that a stale file still holds, when the file comes', async () => {
        start('2026-04-01T00:00:00+08:00');
        const element = mount((one) => (one.src = 'list.json'));
        await until(() => net.calls.length === 1);
        net.calls[0]!.answer(JSON.stringify(ending));
        await forgot(element);
      });

      it('when the server’s clock says so and the visitor’s does not, and then at the server’s midnight', async () => {
        start('2026-03-01T09:00:00+08:00');
        const element = mount((one) => (one.src = 'list.json'));
        await until(() => net.calls.length === 1);
        net.calls[0]!.answer(JSON.stringify(ending), {headers: {date: 'Tue, 31 Mar 2026 15:59:00 GMT'}});
        await shows(element, NAME);
        time.pass(59_000);
        await element.updateComplete;
        assert.include(names(element), NAME);
        time.pass(1_000);
        await forgot(element);
      });

      it('on a page that says it is an older day', async () => {
        start('2026-04-01T09:00:00+08:00');
        const element = mount((one) => {
          one.setAttribute('today', '2026-03-01');
          one.data = ending;
        });
        await forgot(element);
      });

      it('at once when new data revoke it, and while it is being looked for', async () => {
        start('2026-02-01T09:00:00+08:00');
        const element = mount((one) => (one.data = {...ending, entries: [...ending.entries, listed(3)]}));
        await shows(element, NAME);
        await until(() => element.shadowRoot!.querySelector('input') !== null);
        const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
        input.value = '公司';
        input.dispatchEvent(new InputEvent('input', {bubbles: true}));
        await element.updateComplete;
        element.data = {...ending, entries: [listed(1, {name: NAME, revoked: {at: '2026-03-01', reason: `撤销${NAME}`, docNo: '1号'}}), listed(2), listed(3)]};
        await forgot(element);
        assert.lengthOf(names(element), 2);
      });
    });

    it('says on paper why entries were withdrawn, which is folded away on the screen', async () => {
      const ends = (await show('Normal')).shadowRoot!.querySelector<HTMLDetailsElement>('.ends')!;
      dispatchEvent(new Event('beforeprint'));
      assert.isTrue(ends.open);
      dispatchEvent(new Event('afterprint'));
      assert.isFalse(ends.open);
      ends.open = true;
      dispatchEvent(new Event('beforeprint'));
      dispatchEvent(new Event('afterprint'));
      assert.isTrue(ends.open, 'what a reader has opened stays open');
    });

    it('masks persons as the page says, and no document can loosen it', async () => {
      const [, {args}] = storiesOf(stories).find(([name]) => name === 'Persons')!;
      const {data} = args as {data: object};
      useMasking({shows: () => false, mask: () => '某某'});
      try {
        const element = await give({...data, masking: 'none', audience: 'internal', visibility: 'public'});
        await until(() => names(element).length === 1);
        assert.include(markupOf(element.shadowRoot!), '某某');
        assert.notMatch(markupOf(place), /演示甲|欧阳演示|演示丁|演示戊/);
      } finally {
        useMasking(usualMasking);
      }
    });

    it('hands out as JSON what it shows and nothing else', async () => {
      const element = await show('Normal');
      const saved: Blob[] = [];
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        saved.push(blob as Blob);
        return create(blob);
      };
      try {
        const door = element.shadowRoot!.querySelector<HTMLDetailsElement>('details[part=export]')!;
        door.querySelector('summary')!.click();
        await until(() => door.querySelector('[data-kind=json]') !== null);
        door.querySelector<HTMLButtonElement>('[data-kind=json]')!.click();
        await until(() => saved.length === 1);
        const text = await saved[0]!.text();
        assert.notMatch(text, /示例第(8|9|10)建筑/);
        assert.equal((JSON.parse(text) as {entries: unknown[]}).entries.length, names(element).length);
      } finally {
        URL.createObjectURL = create;
      }
    });
  });
});

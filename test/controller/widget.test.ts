import {assert} from 'chai';
import {LitElement} from 'lit';
import {statCardsContract} from '../../src/contract/guards/stat-cards.js';
import {ProblemEvent} from '../../src/controller/events.js';
import {WidgetController} from '../../src/controller/widget.js';
import type {StatCards} from '../../src/element/stat-cards.js';
import '../../src/register/stat-cards.js';
import {expectAccessible} from '../accessible.js';
import {settled, textOf} from '../story.js';
import {until} from '../until.js';

const good = {type: 'stat-cards', visibility: 'public', title: '甲县', cards: [{label: '受理线索', figure: 42, unit: '条'}]};

describe('a widget', () => {
  let place: HTMLElement;
  let told: ProblemEvent[];

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('main'));
    told = [];
    place.addEventListener(ProblemEvent.type, (event) => told.push(event));
  });
  afterEach(() => {
    place.remove();
  });

  const mount = async (data?: unknown, own = '', parent: Node = place): Promise<StatCards> => {
    const element = document.createElement('cb-stat-cards');
    element.data = data;
    element.append(own);
    parent.appendChild(element);
    await settled(place);
    return element;
  };
  const give = async (element: StatCards, data: unknown) => {
    element.data = data;
    await settled(place);
  };
  const items = (element: Element) => [...element.shadowRoot!.querySelectorAll('[part=notice] li')].map((item) => item.textContent);
  const codes = () => told.map(({problems}) => problems.map(({code, path}) => `${code} ${path}`));

  describe('with data that cannot be shown', () => {
    const deep = (levels: number) => {
      let value: unknown = 0;
      for (let level = 0; level < levels; level += 1) value = [value];
      return value;
    };
    for (const [what, data, code, words] of [
      ['null', null, 'invalid_type ', '应为对象'],
      ['null as text', 'null', 'invalid_type ', '应为对象'],
      ['a number', 7, 'invalid_type ', '应为对象'],
      ['true', true, 'invalid_type ', '应为对象'],
      ['an array', [], 'invalid_type ', '应为对象'],
      ['an empty text', '', 'empty_text ', '内容为空'],
      ['a text of blanks', ' \n', 'empty_text ', '内容为空'],
      ['a text that is not JSON', '{"type":', 'not_json ', '第1行第9列'],
      ['a web page', '<html></html>', 'is_html ', '是网页'],
      ['curly quotes', '{“type”:“stat-cards”}', 'curly_quotes ', '弯引号'],
      ['seventy million characters', ' '.repeat(70_000_000), 'too_large ', '文件过大'],
      ['a hundred thousand levels as text', '['.repeat(100_000) + ']'.repeat(100_000), 'too_deep ', '嵌套超过'],
      ['a hundred thousand levels', deep(100_000), 'too_deep ', '嵌套超过'],
      ['a function', () => good, 'not_json_value ', '不是 JSON'],
      ['a date', new Date(0), 'not_json_value ', '不是 JSON'],
      ['a later contract', {...good, contract: 'clearboard/2'}, 'newer_contract /contract', 'clearboard/2'],
      ['another widget’s document', {type: 'heat-map', title: '甲'}, 'wrong_type /type', 'type 应为 "stat-cards"'],
      ['an identity number in a text', {...good, title: '联系人 11010519491231002X'}, 'leak /title', '身份证号'],
    ] as const) {
      it(`says so in its place, beside the page’s own content, and tells the page: ${what}`, async () => {
        const element = await mount(data, 'own');
        await until(() => items(element).length > 0);
        assert.include(items(element).join(), words);
        assert.lengthOf(codes(), 1);
        assert.isTrue(codes()[0]![0]!.startsWith(code), codes()[0]![0]);
        assert.include(textOf(element), 'own');
        assert.notInclude(textOf(element), '11010519491231002X');
        await give(element, good);
        assert.include(textOf(element), '42');
        assert.notInclude(textOf(element), 'own');
        assert.lengthOf(told, 1);
      });
    }

    it('names the first twenty problems and counts the rest; the event has all of them', async () => {
      const element = await mount({...good, cards: Array.from({length: 10_001}, () => ({label: ''}))});
      await until(() => items(element).length > 0);
      assert.lengthOf(items(element), 20);
      assert.include(textOf(element), '数据有10,001处问题');
      assert.include(textOf(element), '另有\u202f9,981\u202f处问题');
      assert.lengthOf(told[0]!.problems, 10_001);
      assert.deepEqual(told[0]!.problems[10_000], {code: 'too_many_problems', path: '', values: {limit: 10_000}});
      await expectAccessible(element);
    });

    it('is told of through every shadow root, and to the page', async () => {
      const outer = place.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
      await mount([], '', outer);
      assert.lengthOf(told, 1);
    });

    it('is told of again when other bad data follow, and not when the page changes around it', async () => {
      const element = await mount([]);
      place.setAttribute('size', 'large');
      place.setAttribute('lang', 'en');
      await settled(place);
      assert.lengthOf(told, 1);
      await give(element, []);
      assert.lengthOf(told, 2);
      await give(element, good);
      await give(element, 7);
      assert.lengthOf(told, 3);
    });

    it('speaks the language of the page', async () => {
      place.lang = 'en';
      const element = await mount(null, 'own');
      await until(() => textOf(element).includes('it should be an object'));
      place.lang = 'zh-Hant';
      await until(() => textOf(element).includes('應為物件'));
    });
  });

  it('shows the page’s own content until it has data, and again without', async () => {
    const element = await mount(undefined, 'own');
    assert.equal(textOf(element), 'own');
    await give(element, good);
    assert.notInclude(textOf(element), 'own');
    await give(element, undefined);
    assert.equal(textOf(element), 'own');
    assert.isEmpty(told);
  });

  it('takes text and objects alike, by property and by attribute; an attribute taken away leaves nothing', async () => {
    const element = await mount(JSON.stringify(good), 'own');
    assert.include(textOf(element), '42');
    element.setAttribute('data', JSON.stringify({...good, title: '乙县'}));
    await settled(place);
    assert.include(textOf(element), '乙县');
    element.removeAttribute('data');
    await settled(place);
    assert.equal(textOf(element), 'own');
    assert.isEmpty(told);
  });

  it('reads a document once, however often it is drawn', async () => {
    let reads = 0;
    const data = {
      ...good,
      get title() {
        reads += 1;
        return '甲县';
      },
    };
    const element = await mount(data);
    const once = reads;
    assert.isAbove(once, 0);
    element.requestUpdate();
    await settled(place);
    element.data = data;
    await settled(place);
    assert.equal(reads, once);
    await give(element, {...good, title: '乙县'});
    assert.include(textOf(element), '乙县');
  });

  it('drops fields it does not know', async () => {
    const element = await mount({...good, colour: 'red', cards: [{...good.cards[0], javascript: 'alert(1)'}]});
    await until(() => textOf(element).includes('42'));
    assert.isEmpty(told);
  });

  it('takes the newest data where older ones are still being explained', async () => {
    const element = await mount({...good, extra: 1, title: '旧'});
    element.data = {...good, extra: 1, title: '中'};
    await element.updateComplete;
    element.data = {...good, title: '新'};
    await settled(place);
    assert.include(textOf(element), '新');
    element.data = {bad: true};
    await element.updateComplete;
    await give(element, {...good, title: '末'});
    assert.include(textOf(element), '末');
    assert.isEmpty(told);
  });

  it('opens its table when asked, and keeps it open through an update', async () => {
    const element = await mount(good);
    const details = () => element.shadowRoot!.querySelector('details')!;
    details().querySelector('summary')!.click();
    await until(() => textOf(details()).includes('受理线索'));
    assert.include(textOf(details()), '收起表格');
    await give(element, {...good, cards: [{label: '办结线索', figure: 7}]});
    await until(() => textOf(details()).includes('办结线索'));
    await expectAccessible(element);
  });

  describe('and a slip of ours', () => {
    class Broken extends LitElement {
      data: unknown = good;
      readonly #widget = new WidgetController(this, statCardsContract, () => {
        throw new Error('a slip');
      });
      override render() {
        return this.#widget.render(() => '');
      }
    }
    customElements.define('test-broken', Broken);

    it('spoils one place, is told, and is reported as any error is', async () => {
      const errors: unknown[] = [];
      const later = window.queueMicrotask.bind(window);
      window.queueMicrotask = (run) => {
        try {
          run();
        } catch (error) {
          errors.push(error);
        }
      };
      try {
        const element = place.appendChild(document.createElement('test-broken'));
        await mount(good);
        await until(() => items(element).length > 0);
        assert.include(textOf(element), '无法读取');
        assert.include(textOf(place.lastElementChild!), '42');
        assert.deepEqual(codes(), [['unreadable ']]);
        assert.deepEqual(errors.map(String), ['Error: a slip']);
      } finally {
        window.queueMicrotask = later;
      }
    });
  });
});

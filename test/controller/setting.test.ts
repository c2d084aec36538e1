import {assert} from 'chai';
import {ProblemEvent} from '../../src/controller/events.js';
import type {StatCards} from '../../src/element/stat-cards.js';
import '../../src/register/stat-cards.js';
import {fakeTime} from '../fake-time.js';
import {settled, textOf} from '../story.js';
import {calm, until} from '../until.js';

const data = {type: 'stat-cards', visibility: 'public', title: '甲县', cards: [{label: '受理线索', figure: 42, unit: '条'}], nextUpdateDue: '2022-01-31'};
const LATE = '应于2022年1月31日更新，尚未更新';

describe('what a widget takes from the page', () => {
  let place: HTMLElement;
  let told: string[];

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('main'));
    told = [];
    place.addEventListener(ProblemEvent.type, ({problems}) => told.push(...problems.map(({code}) => code)));
  });
  afterEach(() => {
    place.remove();
    document.documentElement.lang = 'zh-CN';
    document.body.removeAttribute('class');
  });

  const mount = async (document_: unknown = data, parent: Node = place): Promise<StatCards> => {
    const element = document.createElement('cb-stat-cards');
    element.data = document_;
    parent.appendChild(element);
    await settled(place);
    return element;
  };
  /** Where the clock stands still. */
  const mountNow = async () => {
    const element = document.createElement('cb-stat-cards');
    element.data = data;
    place.append(element);
    await calm();
    return element;
  };
  const say = async (name: string, value: string | null, on: Element = place) => {
    if (value === null) on.removeAttribute(name);
    else on.setAttribute(name, value);
    await settled(place);
  };
  const speaks = (element: Element, words: string) => until(() => textOf(element).includes(words), words);
  const root = (element: Element) => element.shadowRoot!.firstElementChild!;

  describe('its language', () => {
    it('is that of the nearest ancestor, out through shadow roots, and follows it', async () => {
      const outer = place.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
      const element = await mount(data, outer);
      assert.include(textOf(element), '表格');
      await say('lang', 'en-GB');
      await speaks(element, 'Next update');
      await say('lang', 'zh-HK', outer.host);
      await speaks(element, '應於2022年1月31日更新');
      await say('lang', null, outer.host);
      await speaks(element, 'Next update');
      await say('lang', null);
      await speaks(element, LATE);
    });

    it('is that of the place it is moved to', async () => {
      const element = await mount();
      const english = place.appendChild(document.createElement('div'));
      english.lang = 'en';
      await settled(place);
      english.append(element);
      await speaks(element, 'Table');
    });

    for (const lang of ['', 'zh_CN', 'xx', '!', '中文', 'zh-Hans-CN']) {
      it(`is Chinese where the page says ${JSON.stringify(lang)}`, async () => {
        place.lang = lang;
        assert.include(textOf(await mount()), '表格');
      });
    }
  });

  describe('its audience', () => {
    const internal = {...data, visibility: 'internal'};

    it('is everybody, so that an internal document is not shown until the page says who looks', async () => {
      const element = await mount(internal);
      assert.notInclude(textOf(element), '42');
      await speaks(element, '"visibility": "public"');
      await say('audience', 'internal');
      assert.include(textOf(element), '42');
      await say('audience', 'public');
      assert.notInclude(textOf(element), '42');
      assert.deepEqual(told, ['internal_document', 'internal_document']);
    });

    it('is everybody where a document does not say whom it is for', async () => {
      const {visibility: _, ...silent} = data;
      const element = await mount(silent);
      assert.deepEqual(told, ['internal_document']);
      await say('audience', 'leaders');
      assert.include(textOf(element), '42');
    });

    it('may be leaders alone', async () => {
      const element = await mount({...data, visibility: 'leaders'});
      await say('audience', 'internal');
      await speaks(element, 'audience="leaders"');
      await say('audience', 'leaders');
      assert.include(textOf(element), '42');
      assert.deepEqual(told, ['leaders_document']);
    });

    for (const audience of ['', 'Internal', 'nobody', 'public internal']) {
      it(`is everybody where the page says ${JSON.stringify(audience)}`, async () => {
        place.setAttribute('audience', audience);
        await mount(internal);
        assert.deepEqual(told, ['internal_document']);
      });
    }

    it('never sees the remarks for others', async () => {
      const element = await mount({...data, notes: [{text: '内部说明', audience: 'internal'}, {text: '公开说明'}]});
      assert.notInclude(textOf(element), '内部说明');
      await say('audience', 'internal');
      assert.include(textOf(element), '内部说明');
    });
  });

  describe('its day', () => {
    it('is the one the page names, its own attribute first', async () => {
      await say('today', '2022-01-31');
      const element = await mount();
      assert.notInclude(textOf(element), LATE);
      await say('today', '2022-02-01', element);
      assert.include(textOf(element), LATE);
      await say('today', '2022-01-31T23:59:59+08:00', element);
      assert.notInclude(textOf(element), LATE);
      await say('today', '2022-02-01T00:00:00+08:00', element);
      assert.include(textOf(element), LATE);
    });

    it('is today where the page names no day that is one', async () => {
      await say('today', '2022-02-30x');
      assert.include(textOf(await mount()), LATE);
    });

    it('passes at midnight in Shanghai, wherever the reader is', async () => {
      const time = fakeTime('2022-01-31T15:59:00Z');
      try {
        const element = await mountNow();
        assert.notInclude(textOf(element), LATE);
        time.pass(59_999);
        await calm();
        assert.notInclude(textOf(element), LATE);
        time.pass(1);
        await calm();
        assert.include(textOf(element), LATE);
        assert.deepEqual(time.waiting, [24 * 3_600_000], 'and is waited for again');
        place.replaceChildren();
        assert.isEmpty(time.waiting);
      } finally {
        time.restore();
      }
    });

    it('has passed also where the machine slept through midnight', async () => {
      const time = fakeTime('2022-01-31T12:00:00Z');
      try {
        const element = await mountNow();
        time.now += 12 * 3_600_000;
        document.dispatchEvent(new Event('visibilitychange'));
        await calm();
        assert.include(textOf(element), LATE);
      } finally {
        place.replaceChildren();
        time.restore();
      }
    });

    it('does not matter to a document of a closed period', async () => {
      const element = await mount({...data, final: true, asOf: '2021-12-31'});
      assert.notInclude(textOf(element), LATE);
    });
  });

  describe('its looks', () => {
    it('are large where an ancestor says so', async () => {
      const element = await mount();
      assert.isFalse(root(element).classList.contains('large'));
      await say('size', 'large');
      assert.isTrue(root(element).classList.contains('large'));
    });

    it('are dark where an ancestor says so', async () => {
      const element = await mount();
      await say('theme', 'dark');
      assert.isTrue(root(element).classList.contains('dark'));
      await say('theme', 'light');
      assert.isFalse(root(element).classList.contains('dark'));
    });

    it('are dark where the colour scheme of the page is', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.night { color-scheme: dark }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      const element = await mount();
      document.body.className = 'night';
      await settled(place);
      assert.isTrue(root(element).classList.contains('dark'));
    });
  });
});

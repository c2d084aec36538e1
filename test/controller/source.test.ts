import {assert} from 'chai';
import {ProblemEvent} from '../../src/controller/events.js';
import type {StatCards} from '../../src/element/stat-cards.js';
import '../../src/register/stat-cards.js';
import {fakeFetch} from '../fake-fetch.js';
import {fakeTime, type FakeTime} from '../fake-time.js';
import {textOf} from '../story.js';
import {calm, until} from '../until.js';

const document_ = (title: string) => JSON.stringify({type: 'stat-cards', visibility: 'public', title, cards: []});
const {random} = Math;

describe('a widget with a src', () => {
  let net: ReturnType<typeof fakeFetch>;
  let time: FakeTime;
  let problems: (readonly string[])[];
  const heard = (event: ProblemEvent) => {
    problems.push(event.problems.map(({code}) => code));
  };

  beforeEach(() => {
    net = fakeFetch();
    time = fakeTime('2026-01-01T00:00:00Z');
    problems = [];
    Math.random = () => 0.5;
    document.addEventListener(ProblemEvent.type, heard);
  });
  afterEach(() => {
    document.querySelectorAll('cb-stat-cards').forEach((element) => element.remove());
    document.removeEventListener(ProblemEvent.type, heard);
    Math.random = random;
    time.restore();
    net.restore();
  });

  /** On the page, and past its first update: then it has asked. */
  const mount = async (attributes: Readonly<Record<string, string>>, own = ''): Promise<StatCards> => {
    const element = document.createElement('cb-stat-cards');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(own);
    document.body.append(element);
    await element.updateComplete;
    return element;
  };
  const shows = (element: Element, text: string) => until(() => textOf(element).includes(text), text);
  const lacks = (element: Element, text: string) => until(() => !textOf(element).includes(text), `the end of “${text}”`);
  /** Lets the clock run to the next request, and says how many seconds that took. */
  const nextRequest = (most = 7200) => {
    const before = net.calls.length;
    for (let passed = 1; passed <= most; passed += 1) {
      time.pass(1_000);
      if (net.calls.length > before) return passed;
    }
    return Infinity;
  };
  const answer = (body: BodyInit, init?: ResponseInit) => net.calls[net.calls.length - 1]!.answer(body, init);

  it('says that it loads, beside the page’s own content, and then shows the document', async () => {
    const element = await mount({src: 'a.json'}, 'own');
    assert.equal(textOf(element), 'own正在加载…');
    assert.equal(net.calls[0]!.url, new URL('a.json', document.baseURI).href);
    answer(document_('甲'));
    await shows(element, '甲');
    assert.notInclude(textOf(element), 'own');
  });

  it('shares one request with all who show the same', async () => {
    const elements = await Promise.all([mount({src: 'a.json'}), mount({src: './a.json'}), mount({src: new URL('a.json', document.baseURI).href})]);
    assert.lengthOf(net.calls, 1);
    answer(document_('甲'));
    for (const element of elements) await shows(element, '甲');
  });

  for (const src of ['javascript:alert(1)', 'java\tscript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', 'blob:http://localhost/1', 'https://user:secret@example.gov.cn/', 'ftp://example.gov.cn/a.json', 'http://']) {
    it(`does not ask ${JSON.stringify(src)}`, async () => {
      const element = await mount({src}, 'own');
      await shows(element, '地址不能使用');
      assert.include(textOf(element), 'own');
      assert.deepEqual(problems, [['invalid_format']]);
      assert.isEmpty(net.calls);
    });
  }

  it('asks nobody when its src is empty or taken away', async () => {
    const element = await mount({src: ''});
    assert.equal(textOf(element), '');
    element.src = 'a.json';
    await element.updateComplete;
    element.removeAttribute('src');
    element.src = undefined;
    await element.updateComplete;
    assert.isTrue(net.calls[0]!.aborted);
    assert.equal(textOf(element), '');
  });

  it('asks for nothing while it is given data, and asks when they are taken back', async () => {
    const element = await mount({src: 'a.json', data: document_('给')});
    assert.isEmpty(net.calls);
    element.data = undefined;
    await element.updateComplete;
    answer(document_('取'));
    await shows(element, '取');
    element.data = document_('给');
    await shows(element, '给');
    assert.notInclude(textOf(element), '取');
  });

  it('gives its request up when it leaves the page', async () => {
    const element = await mount({src: 'a.json'});
    element.remove();
    assert.isTrue(net.calls[0]!.aborted);
    assert.isEmpty(time.waiting.filter((wait) => wait <= 10_000));
  });

  it('does not ask after it has left the page', async () => {
    const element = await mount({});
    element.remove();
    element.src = 'a.json';
    await element.updateComplete;
    assert.isEmpty(net.calls);
    document.body.append(element);
    await element.updateComplete;
    assert.lengthOf(net.calls, 1);
  });

  it('keeps what it shows while it is moved, and follows on', async () => {
    const element = await mount({src: 'a.json', refresh: '5m'});
    answer(document_('甲'));
    await shows(element, '甲');
    document.body.prepend(element);
    await element.updateComplete;
    assert.include(textOf(element), '甲');
    answer(document_('乙'));
    await shows(element, '乙');
    assert.equal(nextRequest(), 300);
  });

  it('never shows the late answer of an older src', async () => {
    const element = await mount({src: 'old.json'});
    element.src = 'new.json';
    await element.updateComplete;
    assert.isTrue(net.calls[0]!.aborted);
    net.calls[1]!.answer(document_('新'));
    await shows(element, '新');
    net.calls[0]!.answer(document_('旧'));
    await calm();
    assert.include(textOf(element), '新');
    assert.notInclude(textOf(element), '旧');
  });

  it('does not show the old document under a new src', async () => {
    const element = await mount({src: 'old.json'});
    answer(document_('旧'));
    await shows(element, '旧');
    element.src = 'new.json';
    await element.updateComplete;
    assert.equal(textOf(element), '正在加载…');
    answer('', {status: 404});
    await shows(element, '取不到数据（404）');
    assert.notInclude(textOf(element), '旧');
  });

  it('does not do so either where another widget already knows that the new one is bad', async () => {
    const other = await mount({src: 'bad.json'});
    answer('<html>');
    await shows(other, '是网页');
    const element = await mount({src: 'good.json'});
    answer(document_('旧'));
    await shows(element, '旧');
    element.src = 'bad.json';
    await shows(element, '是网页');
    assert.notInclude(textOf(element), '旧');
  });

  for (const [what, body, init, words] of [
    ['an error of the server', '', {status: 500}, '取不到数据（500）'],
    ['a login page', '<!DOCTYPE html><title>登录</title>', {}, '取到的是网页，不是 JSON'],
    ['nothing', '', {}, '内容为空'],
    ['half a document', '{"type":"stat-cards","cards":[', {}, '第1行第31列'],
    ['GBK', new Uint8Array([0x7b, 0x0a, 0x22, 0xb0, 0xb8, 0xbc, 0xfe]), {}, '第2行第2列：文字编码不是 UTF-8'],
    ['another widget’s document', JSON.stringify({type: 'heat-map', title: '甲'}), {}, 'type 应为 "stat-cards"'],
  ] as const) {
    it(`says what is wrong, beside the page’s own content, with ${what}`, async () => {
      const element = await mount({src: 'a.json'}, 'own');
      answer(body as BodyInit, init);
      await shows(element, words);
      assert.include(textOf(element), 'own');
      assert.lengthOf(problems, 1);
    });
  }

  it('shows the first good document after bad ones', async () => {
    const element = await mount({src: 'a.json', refresh: '5s'});
    answer('', {status: 503});
    await shows(element, '503');
    assert.equal(nextRequest(), 10);
    answer('not yet');
    await shows(element, '第1行第1列');
    assert.equal(nextRequest(), 5);
    answer(document_('甲'));
    await shows(element, '甲');
    assert.notInclude(textOf(element), '503');
    assert.deepEqual(problems, [['not_found'], ['not_json']]);
  });

  for (const [what, fail, code] of [
    ['cannot be reached', () => net.calls[net.calls.length - 1]!.fail(), 'unreachable'],
    ['answers with a login page, never twice the same', () => answer(`<html>${Math.random()}`), 'is_html'],
  ] as const) {
    it(`keeps the last good document and says how old it is while its source ${what}`, async () => {
      const element = await mount({src: 'a.json', refresh: '5m'});
      answer(document_('甲'));
      await shows(element, '甲');
      let age = 0;
      while (age < 900) {
        age += nextRequest();
        fail();
        await calm();
        await shows(element, `显示的是${Math.floor(age / 60)}\u202f分钟前的数据`);
        assert.include(textOf(element), '甲');
      }
      assert.deepEqual(problems, [[code]], 'told once');
      nextRequest();
      answer(document_('乙'));
      await shows(element, '乙');
      await lacks(element, '分钟前');
      nextRequest();
      fail();
      await shows(element, '显示的是5\u202f分钟前的数据');
      assert.deepEqual(problems, [[code], [code]], 'a new failure is told again');
    });
  }

  it('counts the age of data from when they were last found unchanged', async () => {
    const element = await mount({src: 'a.json', refresh: '5m'});
    answer(document_('甲'));
    await shows(element, '甲');
    nextRequest();
    answer(document_('甲'));
    await calm();
    nextRequest();
    answer('', {status: 500});
    await shows(element, '显示的是5\u202f分钟前的数据');
  });

  it('counts the age of data by the clock, also where the page says which day it is', async () => {
    const element = await mount({src: 'a.json', refresh: '5m', today: '2021-11-30'});
    answer(document_('甲'));
    await shows(element, '甲');
    nextRequest();
    answer('', {status: 500});
    await shows(element, '显示的是5\u202f分钟前的数据');
  });

  it('asks again as soon as it is told to, and no more when it is told not to', async () => {
    const element = await mount({src: 'a.json', refresh: '1h'});
    answer(document_('甲'));
    await shows(element, '甲');
    element.refresh = '10s';
    await element.updateComplete;
    assert.equal(nextRequest(), 10);
    answer(document_('甲'));
    await calm();
    element.refresh = 'never';
    await element.updateComplete;
    assert.equal(nextRequest(), Infinity);
  });
});

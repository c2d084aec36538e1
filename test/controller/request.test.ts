import {assert} from 'chai';
import {limits} from '../../src/contract/reading.js';
import {request, type Answer} from '../../src/controller/request.js';
import {fakeFetch} from '../fake-fetch.js';
import {fakeTime, type FakeTime} from '../fake-time.js';
import {calm, until} from '../until.js';

const URL_OF = 'https://example.gov.cn/a.json';

describe('one request', () => {
  let net: ReturnType<typeof fakeFetch>;
  let time: FakeTime;
  let answers: Answer[];

  beforeEach(() => {
    net = fakeFetch();
    time = fakeTime();
    answers = [];
  });
  afterEach(() => {
    time.restore();
    net.restore();
  });

  const ask = (url = URL_OF) => {
    const giveUp = request(url, (answer) => answers.push(answer));
    return {call: net.calls[net.calls.length - 1]!, giveUp};
  };
  const outcome = async () => {
    await until(() => answers.length > 0);
    const [answer] = answers;
    return 'text' in answer! ? answer.text : answer!.problem;
  };

  it('lets the browser renew its copy, and sends cookies to its own site alone', () => {
    const {init, url} = ask().call;
    assert.equal(url, URL_OF);
    assert.deepInclude(init, {cache: 'no-cache', credentials: 'same-origin'});
  });

  for (const type of ['application/json', 'text/plain', 'text/html', 'application/octet-stream', '']) {
    it(`judges by content, not by type: ${type || 'none'}`, async () => {
      ask().call.answer('{"a":1}', {headers: {'content-type': type}});
      assert.equal(await outcome(), '{"a":1}');
    });
  }

  it('drops a byte order mark', async () => {
    ask().call.answer(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]));
    assert.equal(await outcome(), '{}');
  });

  it('puts a character together that came in two pieces', async () => {
    const bytes = new TextEncoder().encode('"欠薪"');
    ask().call.answer(
      new ReadableStream({
        start(stream) {
          for (const byte of bytes) stream.enqueue(new Uint8Array([byte]));
          stream.close();
        },
      }),
    );
    assert.equal(await outcome(), '"欠薪"');
  });

  it('marks what is no UTF-8, such as GBK', async () => {
    // 欠薪案件; the first two characters alone would pass for UTF-8.
    ask().call.answer(new Uint8Array([0x22, 0xc7, 0xb7, 0xd0, 0xbd, 0xb0, 0xb8, 0xbc, 0xfe, 0x22]));
    assert.include(await outcome(), '\ufffd');
  });

  it('marks a character that was cut off at the end', async () => {
    ask().call.answer(new Uint8Array([0x22, 0xe6, 0xac]));
    assert.equal(await outcome(), '"\ufffd');
  });

  it('takes no content for an empty text', async () => {
    ask().call.answer(null, {status: 204});
    assert.equal(await outcome(), '');
  });

  for (const status of [400, 401, 403, 404, 410, 429, 500, 502, 503]) {
    it(`tells a refusal by its number: ${status}`, async () => {
      ask().call.answer('{"type":"stat-cards"}', {status});
      assert.deepEqual(await outcome(), {code: 'not_found', path: '', values: {status}});
    });
  }

  it('does not take an answer from another site', async () => {
    ask().call.answer('{}', {url: 'https://example.com/a.json'});
    assert.deepEqual(await outcome(), {code: 'wrong_origin', path: ''});
  });

  it('follows to another address of the same site', async () => {
    ask().call.answer('{}', {url: 'https://example.gov.cn/b.json'});
    assert.equal(await outcome(), '{}');
  });

  it('tells that nothing could be reached', async () => {
    ask().call.fail();
    assert.deepEqual(await outcome(), {code: 'unreachable', path: ''});
  });

  it('tells so also where the line breaks in the middle', async () => {
    ask().call.answer(
      new ReadableStream({
        pull(stream) {
          stream.enqueue(new TextEncoder().encode('{"a":'));
          stream.error(new TypeError('network error'));
        },
      }),
    );
    assert.deepEqual(await outcome(), {code: 'unreachable', path: ''});
  });

  it('tells a page that was opened from a disk why it cannot be', async () => {
    ask('file:///C:/a.json').call.fail();
    assert.deepEqual(await outcome(), {code: 'local_file', path: ''});
  });

  it('waits ten seconds for an answer', async () => {
    const {call} = ask();
    time.pass(9_999);
    await calm();
    assert.isEmpty(answers);
    time.pass(1);
    assert.deepEqual(await outcome(), {code: 'timed_out', path: ''});
    assert.isTrue(call.aborted);
  });

  it('waits ten seconds for its last byte, however many come', async () => {
    let more!: () => void;
    const {call} = ask();
    call.answer(
      new ReadableStream({
        start(stream) {
          more = () => stream.enqueue(new Uint8Array([0x20]));
        },
      }),
    );
    for (let second = 0; second < 10; second += 1) {
      more();
      await calm();
      assert.isEmpty(answers);
      time.pass(1_000);
    }
    assert.deepEqual(await outcome(), {code: 'timed_out', path: ''});
    assert.isTrue(call.aborted);
  });

  it('stops reading what does not end at the limit of a document', async () => {
    const megabyte = new Uint8Array(2 ** 20).fill(0x20);
    let pieces = 0;
    const {call} = ask();
    call.answer(
      new ReadableStream({
        pull(stream) {
          pieces += 1;
          stream.enqueue(megabyte);
        },
      }),
    );
    assert.deepEqual(await outcome(), {code: 'too_large', path: '', values: {limit: limits.length}});
    assert.isTrue(call.aborted);
    assert.isAtMost(pieces, limits.length / 2 ** 20 + 4);
  });

  it('that was given up says nothing any more', async () => {
    const {call, giveUp} = ask();
    giveUp();
    call.answer('{}');
    time.pass(60_000);
    await calm();
    assert.isEmpty(answers);
    assert.isTrue(call.aborted);
    assert.isEmpty(time.waiting);
  });

  it('leaves no timer behind', async () => {
    ask().call.answer('{}');
    await outcome();
    assert.isEmpty(time.waiting);
  });

  it('fails quietly in a browser without fetch', async () => {
    Object.assign(window, {fetch: undefined});
    request(URL_OF, (answer) => answers.push(answer));
    assert.deepEqual(await outcome(), {code: 'unreachable', path: ''});
  });
});

import {assert} from 'chai';
import {follow, type Feed, type Follower} from '../../src/controller/feed.js';
import {fakeFetch} from '../fake-fetch.js';
import {fakeTime, type FakeTime} from '../fake-time.js';
import {calm} from '../until.js';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('a source that widgets follow', () => {
  let net: ReturnType<typeof fakeFetch>;
  let time: FakeTime;
  let followers: {readonly follower: Follower; readonly feed: Feed}[] = [];
  const {random} = Math;

  beforeEach(() => {
    net = fakeFetch();
    time = fakeTime();
    Math.random = () => 0.5;
  });
  afterEach(() => {
    for (const {follower, feed} of followers) feed.leave(follower);
    followers = [];
    setHidden(false);
    Math.random = random;
    time.restore();
    net.restore();
  });

  const join = (interval?: number, url = 'https://example.gov.cn/a.json') => {
    const follower = {interval, heard: () => undefined};
    const feed = follow(url, follower);
    followers.push({follower, feed});
    return feed;
  };
  const setHidden = (hidden: boolean) => {
    Object.defineProperty(document, 'hidden', {configurable: true, value: hidden});
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const asked = () => net.calls.length;
  const answer = async (body: string, init?: ResponseInit) => {
    net.calls[asked() - 1]!.answer(body, init);
    await calm();
  };
  /** How long after now the next request is made, in seconds. */
  const nextAfter = (most = 3600) => {
    const before = asked();
    for (let passed = 1; passed <= most; passed += 1) {
      time.pass(SECOND);
      if (asked() > before) return passed;
    }
    return Infinity;
  };

  it('is asked once for all of them, and again as often as the most eager wants', async () => {
    const feed = join(10 * MINUTE);
    assert.equal(join(5 * MINUTE), feed);
    join();
    assert.equal(asked(), 1);
    await answer('{}');
    assert.equal(nextAfter(), 300);
  });

  it('is asked only once where nobody wants news', async () => {
    join();
    await answer('{}');
    assert.equal(nextAfter(), Infinity);
    assert.deepEqual(time.waiting, []);
  });

  it('is not asked again while a request is open', () => {
    join(5 * SECOND);
    time.pass(9 * SECOND);
    assert.equal(asked(), 1);
  });

  it('that fails is asked ever more rarely, and as before once it answers', async () => {
    join(5 * SECOND);
    const waits: number[] = [];
    for (let i = 0; i < 6; i += 1) {
      await answer('', {status: 503});
      waits.push(nextAfter());
    }
    assert.deepEqual(waits, [10, 20, 40, 80, 120, 120]);
    await answer('{}');
    assert.equal(nextAfter(), 5);
  });

  it('is left alone for as long as it asks', async () => {
    const feed = join(5 * SECOND);
    await answer('', {status: 503, headers: {'retry-after': '600'}});
    assert.deepEqual(feed.problem, {code: 'not_found', path: '', values: {status: 503}});
    setHidden(true);
    setHidden(false);
    window.dispatchEvent(new Event('online'));
    join(5 * SECOND);
    assert.equal(asked(), 1);
    assert.equal(nextAfter(), 600);
  });

  it('is not asked while the page is hidden, and at once when it is seen again and news are due', async () => {
    join(5 * MINUTE);
    await answer('{}');
    setHidden(true);
    assert.equal(nextAfter(36_000), Infinity);
    setHidden(false);
    time.pass(0);
    assert.equal(asked(), 2);
  });

  it('is not asked earlier because the page was hidden for a moment', async () => {
    join(5 * MINUTE);
    await answer('{}');
    time.pass(MINUTE);
    setHidden(true);
    time.pass(MINUTE);
    setHidden(false);
    assert.equal(nextAfter(), 180);
  });

  it('is asked first even on a page that nobody has looked at yet', () => {
    setHidden(true);
    join(5 * MINUTE);
    assert.equal(asked(), 1);
  });

  it('that failed is asked again when the network is back, but never oftener than every five seconds', async () => {
    join();
    net.calls[0]!.fail();
    await calm();
    for (let i = 0; i < 50; i += 1) {
      window.dispatchEvent(new Event('offline'));
      window.dispatchEvent(new Event('online'));
      time.pass(50);
    }
    assert.equal(asked(), 1);
    time.pass(3 * SECOND);
    window.dispatchEvent(new Event('online'));
    assert.equal(asked(), 2);
  });

  it('that answered is not asked because the network is back', async () => {
    join();
    await answer('{}');
    time.pass(MINUTE);
    window.dispatchEvent(new Event('online'));
    assert.equal(asked(), 1);
  });

  it('gives a newcomer what it has, and renews what is not fresh', async () => {
    const feed = join();
    await answer('{"a":1}');
    time.pass(4 * SECOND);
    assert.equal(join().text, '{"a":1}');
    assert.equal(asked(), 1);
    time.pass(SECOND);
    assert.equal(join().text, '{"a":1}');
    assert.equal(asked(), 2);
    await answer('{"a":2}');
    assert.equal(feed.text, '{"a":2}');
  });

  it('that failed a moment ago is not asked again by each newcomer', async () => {
    join();
    net.calls[0]!.fail();
    await calm();
    for (let i = 0; i < 20; i += 1) assert.equal(join().problem?.code, 'unreachable');
    assert.equal(asked(), 1);
  });

  it('keeps its last good text and its time through a failure', async () => {
    const feed = join(5 * MINUTE);
    await answer('{}');
    const came = time.now;
    time.pass(5 * MINUTE);
    await answer('', {status: 500});
    assert.deepEqual([feed.text, feed.since, feed.problem?.code], ['{}', came, 'not_found']);
  });

  it('goes on when the reader’s clock is set back', async () => {
    join(5 * MINUTE);
    await answer('{}');
    time.now -= 24 * 60 * MINUTE;
    setHidden(true);
    setHidden(false);
    assert.equal(nextAfter(), 300);
  });

  it('is given up when the last of them leaves', () => {
    const feed = join(5 * SECOND);
    join(5 * SECOND);
    const [first, second] = followers.splice(0);
    feed.leave(first!.follower);
    assert.isFalse(net.calls[0]!.aborted);
    feed.leave(second!.follower);
    assert.isTrue(net.calls[0]!.aborted);
    assert.deepEqual(time.waiting, []);
    assert.notEqual(join(), feed);
  });

  it('leaves no clock running behind the last of them', async () => {
    const feed = join(5 * SECOND);
    await answer('{}');
    assert.deepEqual(time.waiting, [5 * SECOND]);
    feed.leave(followers.splice(0)[0]!.follower);
    assert.deepEqual(time.waiting, []);
  });

  it('is another source at another address', () => {
    assert.notEqual(join(), join(undefined, 'https://example.gov.cn/b.json'));
    assert.equal(asked(), 2);
  });
});

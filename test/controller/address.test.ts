import {assert} from 'chai';
import {addressOf, addressWith, keepInAddress, watchAddress} from '../../src/controller/address.js';

describe('what is kept in the page’s address', () => {
  let leave = () => {};
  afterEach(() => {
    leave();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('stands under its name beside what else is there, and goes without a trace', () => {
    history.replaceState({page: 7}, '', '#section-2&mode=big');
    const entries = history.length;
    keepInAddress('towns', 's:-rate;q:%E7%94%B2');
    assert.equal(location.hash, '#section-2&mode=big&towns=s:-rate;q:%E7%94%B2');
    assert.equal(addressOf('towns'), 's:-rate;q:%E7%94%B2');
    assert.equal(addressOf('town'), undefined);
    keepInAddress('towns', 's:open');
    assert.equal(location.hash, '#section-2&mode=big&towns=s:open');
    keepInAddress('towns', undefined);
    assert.equal(location.hash, '#section-2&mode=big');
    assert.deepEqual(history.state, {page: 7}, 'the page’s own state stays');
    assert.equal(history.length, entries, 'no new entry');
    history.replaceState(null, '', location.pathname + location.search);
    keepInAddress('towns', 'x');
    keepInAddress('towns', undefined);
    assert.notInclude(location.href, '#');
  });

  it('is not written under a name that could break the address', () => {
    for (const name of ['', 'a=b', 'a&b', '1', 'x'.repeat(41)]) keepInAddress(name, 'v');
    assert.equal(location.hash, '');
  });

  it('may be copied as a link without going there', () => {
    assert.match(addressWith('list', 'case-7'), /#list=case-7$/);
    assert.equal(location.hash, '');
  });

  it('does not scroll', () => {
    const place = document.body.appendChild(document.createElement('div'));
    place.style.height = '5000px';
    scrollTo(0, 900);
    keepInAddress('towns', 's:rate');
    assert.equal(scrollY, 900);
    place.remove();
  });

  it('is followed by link, back and forward; a heading’s address has no say', async () => {
    const seen: (string | undefined)[] = [];
    leave = watchAddress('towns', (value) => seen.push(value));
    const told = (move: () => void) => new Promise((resolve) => {
      addEventListener('hashchange', resolve, {once: true});
      move();
    });
    const go = (hash: string) => told(() => (location.hash = hash));
    const back = () => told(() => history.back());
    await go('#towns=a');
    await go('#section-2');
    await go('#towns=b');
    assert.deepEqual(seen, ['a', 'b']);
    await back();
    assert.equal(location.hash, '#section-2');
    await back();
    assert.deepEqual(seen, ['a', 'b', 'a']);
    await back();
    assert.deepEqual(seen, ['a', 'b', 'a', undefined], 'an address that names nothing asks for nothing');
  });
});

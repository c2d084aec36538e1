import {assert} from 'chai';
import type {StatCards} from '../../src/element/stat-cards.js';
import '../../src/register/stat-cards.js';
import {settled} from '../story.js';
import {calm} from '../until.js';

const data = (figure: number) => ({type: 'stat-cards', visibility: 'public', title: '甲', cards: [{label: '受理线索', figure, unit: '条'}]});

/** Counts what is taken from the page and not given back. */
function watchBalance(): {readonly open: () => Readonly<Record<string, number>>; readonly restore: () => void} {
  const open: Record<string, number> = {listeners: 0, timers: 0, requests: 0, observers: 0, resizing: 0};
  const undo: (() => void)[] = [];
  const replace = <Target extends object>(target: Target, name: keyof Target & string, make: (real: (...args: unknown[]) => unknown) => (...args: never[]) => unknown) => {
    const real = target[name] as (...args: unknown[]) => unknown;
    target[name] = make(real) as Target[typeof name];
    undo.push(() => {
      target[name] = real as Target[typeof name];
    });
  };
  const add = (name: string, by: number) => {
    open[name] = (open[name] ?? 0) + by;
  };
  for (const target of [document, window, MediaQueryList.prototype]) {
    replace(target as EventTarget, 'addEventListener', (real) => function (this: unknown, ...args: unknown[]) {
      add('listeners', 1);
      return real.apply(this ?? window, args);
    });
    replace(target as EventTarget, 'removeEventListener', (real) => function (this: unknown, ...args: unknown[]) {
      add('listeners', -1);
      return real.apply(this ?? window, args);
    });
  }
  const timers = new Set<unknown>();
  replace(window, 'setTimeout', (real) => (run: () => void, wait: number) => {
    const id = real.call(window, () => {
      timers.delete(id);
      run();
    }, wait);
    timers.add(id);
    return id;
  });
  replace(window, 'clearTimeout', (real) => (id: unknown) => {
    timers.delete(id);
    return real.call(window, id);
  });
  replace(window, 'fetch', () => (_: unknown, {signal}: {signal: AbortSignal}) => {
    add('requests', 1);
    signal.addEventListener('abort', () => add('requests', -1));
    return new Promise(() => undefined);
  });
  const observing = new WeakMap<object, number>();
  replace(MutationObserver.prototype, 'observe', (real) => function (this: object, ...args: unknown[]) {
    if (!observing.get(this)) add('observers', 1);
    observing.set(this, 1);
    return real.apply(this, args);
  });
  replace(MutationObserver.prototype, 'disconnect', (real) => function (this: object, ...args: unknown[]) {
    if (observing.get(this)) add('observers', -1);
    observing.set(this, 0);
    return real.apply(this, args);
  });
  replace(ResizeObserver.prototype, 'observe', (real) => function (this: object, ...args: unknown[]) {
    add('resizing', 1);
    return real.apply(this, args);
  });
  replace(ResizeObserver.prototype, 'unobserve', (real) => function (this: object, ...args: unknown[]) {
    add('resizing', -1);
    return real.apply(this, args);
  });
  return {
    open: () => ({...open, timers: timers.size}),
    restore: () => undo.reverse().forEach((step) => step()),
  };
}

describe('a widget that comes and goes', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.body.appendChild(document.createElement('main'));
  });
  afterEach(() => {
    place.remove();
  });

  it('leaves nothing behind, a thousand times over', async function () {
    this.timeout(60_000);
    const balance = watchBalance();
    try {
      assert.deepEqual(balance.open(), {listeners: 0, timers: 0, requests: 0, observers: 0, resizing: 0});
      for (let cycle = 0; cycle < 1000; cycle += 1) {
        const element = document.createElement('cb-stat-cards');
        if (cycle % 3 === 0) element.src = `${cycle}.json`;
        else element.data = data(cycle);
        if (cycle % 3 === 1) place.append(element);
        else place.appendChild(document.createElement('div')).attachShadow({mode: 'open'}).append(element);
        await element.updateComplete;
        if (cycle === 0) assert.deepEqual(balance.open(), {listeners: 5, timers: 3, requests: 1, observers: 2, resizing: 1}, 'the counters count');
        if (cycle % 3 !== 0) element.data = data(-cycle);
        if (cycle % 2 === 0) await element.updateComplete;
        place.replaceChildren();
      }
      await calm();
      assert.deepEqual(balance.open(), {listeners: 0, timers: 0, requests: 0, observers: 0, resizing: 0});
    } finally {
      balance.restore();
    }
  });

  it('serves many with one of each', async () => {
    const balance = watchBalance();
    try {
      for (let n = 0; n < 20; n += 1) place.appendChild(document.createElement('cb-stat-cards')).src = 'a.json';
      await calm();
      const {listeners, ...rest} = balance.open();
      assert.deepEqual(rest, {timers: 2, requests: 1, observers: 21, resizing: 20});
      // For the page, however many they are: it has been read whole, so that none waits for a script to arrive.
      assert.equal(listeners, 5);
      place.replaceChildren();
      assert.deepEqual(balance.open(), {listeners: 0, timers: 0, requests: 0, observers: 0, resizing: 0});
    } finally {
      balance.restore();
    }
  });

  it('is whole again wherever it is put back', async () => {
    const element: StatCards = document.createElement('cb-stat-cards');
    element.data = data(42);
    const [one, two] = [place.appendChild(document.createElement('div')), place.appendChild(document.createElement('div'))];
    two.lang = 'zh-CN';
    for (let move = 0; move < 10; move += 1) {
      (move % 2 === 0 ? one : two).append(element);
      await element.updateComplete;
    }
    element.remove();
    element.data = data(7);
    await element.updateComplete;
    one.append(element);
    two.setAttribute('size', 'large');
    await settled(place);
    assert.equal(element.shadowRoot!.querySelector('b')!.textContent, '7');
    two.append(element);
    await settled(place);
    assert.isTrue(element.shadowRoot!.firstElementChild!.classList.contains('large'));
  });

  it('is gone from memory’s roots: a page with other widgets holds none that left', async () => {
    const stays = document.createElement('cb-stat-cards');
    stays.data = data(1);
    place.append(stays);
    const root = place.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    const goes = document.createElement('cb-stat-cards');
    goes.data = data(2);
    root.append(goes);
    await settled(place);
    root.host.remove();
    let updates = 0;
    goes.requestUpdate = () => {
      updates += 1;
    };
    place.lang = 'en';
    place.setAttribute('audience', 'internal');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(place);
    assert.equal(updates, 0);
  });
});

import {assert} from 'chai';
import type {StatCards} from '../../src/element/stat-cards.js';
import '../../src/register/stat-cards.js';
import {fakeFetch} from '../fake-fetch.js';
import {settled, textOf} from '../story.js';
import {until} from '../until.js';

const json = (title: string) => JSON.stringify({type: 'stat-cards', visibility: 'public', title, cards: []});

/** A page under our policy has its scripts in its HTML; a test must vouch for those it makes. */
const trusted = (window as unknown as {trustedTypes: {createPolicy(name: string, rules: object): {createScript(text: string): string}}}).trustedTypes.createPolicy('child-script', {
  createScript: (text: string) => text,
});

describe('a widget with JSON in a child script', () => {
  let place: HTMLElement;
  let element: StatCards;

  beforeEach(() => {
    place = document.body.appendChild(document.createElement('main'));
    element = document.createElement('cb-stat-cards');
  });
  afterEach(() => {
    Reflect.deleteProperty(document, 'readyState');
    place.remove();
  });

  const script = (text: string, type = 'application/json') => {
    const child = document.createElement('script');
    child.type = type;
    child.text = trusted.createScript(text);
    return child;
  };
  const shown = async () => {
    await settled(place);
    return textOf(element);
  };

  it('shows it, whether it comes with the element or after it', async () => {
    element.append(script(json('甲')));
    place.append(element);
    assert.include(await shown(), '甲');
    element.replaceChildren('own');
    assert.equal(await shown(), 'own');
    element.append(script(json('乙')));
    assert.include(await shown(), '乙');
  });

  it('reads it again when it changes', async () => {
    place.append(element);
    const child = script(json('甲'));
    element.append(child);
    await shown();
    child.text = trusted.createScript(json('乙'));
    assert.include(await shown(), '乙');
  });

  it('prefers what it is given otherwise, and comes before a src', async () => {
    const net = fakeFetch();
    try {
      element.src = 'a.json';
      element.data = json('给');
      element.append(script(json('子')));
      place.append(element);
      assert.include(await shown(), '给');
      element.data = undefined;
      assert.include(await shown(), '子');
      assert.isEmpty(net.calls);
      element.replaceChildren();
      await shown();
      assert.lengthOf(net.calls, 1);
    } finally {
      element.remove();
      net.restore();
    }
  });

  it('says what is wrong with it', async () => {
    element.append(script('{“type”: “stat-cards”}'));
    place.append(element);
    await until(() => textOf(element).includes('弯引号'));
  });

  it('takes no script of another type, nor one that is deeper inside', async () => {
    const inner = document.createElement('div');
    inner.append(script(json('甲')));
    element.append(script(json('乙'), 'application/ld+json'), inner);
    place.append(element);
    assert.equal(await shown(), '');
  });

  it('waits for the rest of a script that is still arriving', async () => {
    let state = 'loading';
    Object.defineProperty(document, 'readyState', {configurable: true, get: () => state});
    place.append(element);
    const child = element.appendChild(script(json('甲').slice(0, 20)));
    assert.equal(await shown(), '');
    child.text = trusted.createScript(json('甲'));
    assert.equal(await shown(), '');
    state = 'interactive';
    document.dispatchEvent(new Event('DOMContentLoaded'));
    assert.include(await shown(), '甲');
  });

  it('waits no longer than until something follows it', async () => {
    Object.defineProperty(document, 'readyState', {configurable: true, value: 'loading'});
    place.append(element);
    element.append(script(json('甲')), '\n');
    assert.include(await shown(), '甲');
  });
});

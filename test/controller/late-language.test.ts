import {assert} from 'chai';
import {ProblemEvent} from '../../src/controller/events.js';
import {languageOf} from '../../src/language/language.js';
import '../../src/register/stat-cards.js';
import {textOf} from '../story.js';
import {until} from '../until.js';

const data = {type: 'stat-cards', visibility: 'internal', title: '甲县', cards: [{label: '受理线索', figure: 42, unit: '条'}]};

// In a file of its own: a language is loaded once for a page.
describe('a language that is still on its way', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.body.appendChild(document.createElement('main'));
    place.setAttribute('audience', 'internal');
  });
  afterEach(() => {
    place.remove();
  });

  it('leaves the page’s own content in place, and makes no problem of what is none', async () => {
    let told = 0;
    place.addEventListener(ProblemEvent.type, () => (told += 1));
    place.lang = 'en';
    assert.isUndefined(languageOf('en'));
    const element = document.createElement('cb-stat-cards');
    element.data = data;
    element.append('own');
    place.append(element);
    await element.updateComplete;
    assert.equal(textOf(element), 'own');
    await until(() => textOf(element).includes('42'));
    assert.include(textOf(element), 'Table');
    assert.equal(told, 0);
  });

  it('does not blank a widget that speaks another', async () => {
    const element = document.createElement('cb-stat-cards');
    element.data = data;
    place.append(element);
    await element.updateComplete;
    assert.isUndefined(languageOf('zh-Hant'));
    place.lang = 'zh-Hant';
    const seen = new Set<string>();
    await until(() => {
      const text = textOf(element);
      seen.add(text.includes('42') ? '42' : text);
      return languageOf('zh-Hant') !== undefined;
    });
    assert.deepEqual([...seen], ['42']);
  });
});

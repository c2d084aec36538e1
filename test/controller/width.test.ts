import {assert} from 'chai';
import type {StatCards} from '../../src/element/stat-cards.js';
import '../../src/register/stat-cards.js';
import {settled} from '../story.js';

const data = {type: 'stat-cards', visibility: 'public', title: '甲', cards: Array.from({length: 8}, (_, n) => ({label: '受理全国根治欠薪线索', figure: n, unit: '条'}))};

const sheet = new CSSStyleSheet();
sheet.replaceSync('.w519 { width: 519px } .w520 { width: 520px } .w860 { width: 860px } .gone { display: none }');

describe('a widget', () => {
  let place: HTMLElement;
  let element: StatCards;
  const drawn = () => ['narrow', 'medium', 'wide'].filter((width) => element.shadowRoot!.firstElementChild!.classList.contains(width)).join();

  before(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  beforeEach(() => {
    place = document.body.appendChild(document.createElement('main'));
    element = document.createElement('cb-stat-cards');
    element.data = data;
  });
  afterEach(() => {
    place.remove();
  });

  for (const [name, width] of [['w519', 'narrow'], ['w520', 'medium'], ['w860', 'wide']] as const) {
    it(`of ${name.slice(1)} pixels is drawn ${width}, the first time already`, async () => {
      place.className = name;
      place.append(element);
      await element.updateComplete;
      assert.equal(drawn(), width);
    });
  }

  // The browser reports a redrawing within its report as an error; the runner fails the test then.
  it('is redrawn as its room changes, without an error of the browser', async () => {
    place.className = 'w860';
    place.append(element);
    await settled(place);
    for (const [name, width] of [['w519', 'narrow'], ['w860', 'wide'], ['w520', 'medium']] as const) {
      place.className = name;
      await settled(place);
      assert.equal(drawn(), width);
    }
  });

  it('is drawn for a sheet of A4 while it is printed, before the browser lays the sheet out', async () => {
    for (const [name, width, printed] of [['w860', 'wide', 'medium'], ['w519', 'narrow', 'narrow']] as const) {
      place.className = name;
      place.append(element);
      await settled(place);
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      assert.equal(drawn(), printed);
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      assert.equal(drawn(), width);
    }
  });

  it('keeps its shape while it is hidden', async () => {
    place.className = 'w860';
    place.append(element);
    await settled(place);
    place.className = 'gone';
    await settled(place);
    assert.equal(drawn(), 'wide');
  });
});

import {emulateMedia} from '@web/test-runner-commands';
import {assert} from 'chai';
import '../../src/register.js';
import {expectAccessible} from '../accessible.js';
import * as stories from '../../stories/board.stories.js';
import {mountStory, settled, testStories, textOf} from '../story.js';
import {until} from '../until.js';

const cards = {type: 'stat-cards', title: '好的卡片', cards: [{label: '受理线索', figure: 86, unit: '条'}]};
const board = (...widgets: readonly unknown[]) => ({contract: 'clearboard/1', type: 'board', title: '示例县', visibility: 'public', demo: true, sections: [{widgets}]});

describe('<cb-board>', function () {
  this.timeout(60_000);

  testStories(stories);

  it('gives a bad widget a notice in its own place, names the place in the file, and lets the rest stand', async () => {
    const main = document.body.appendChild(document.createElement('main'));
    main.lang = 'zh-CN';
    const told: string[] = [];
    main.addEventListener('cb-problem', (event) => told.push(...(event).problems.map(({code, path}) => `${code} ${path}`)));
    const element = document.createElement('cb-board');
    element.data = board(cards, {type: 'no-such-kind'}, null, {...cards, cards: [{label: '缺数'}]}, {...cards, visibility: 'internal'}, cards);
    main.append(element);
    await Promise.all([import('../../src/controller/open-notice.js'), import('../../src/language/zh-hans/problems.js'), import('../../src/contract/read-by-schema.js'), import('../../src/contract/stat-cards.js')]);
    await settled(main);
    const places = [...element.shadowRoot!.querySelectorAll('[part=place]')].map(textOf);
    assert.lengthOf(places, 6);
    for (const good of [0, 5]) assert.include(places[good], '受理线索');
    for (const bad of [1, 2, 3, 4]) assert.include(places[bad], '暂时无法显示');
    assert.includeMembers(told, ['unknown_type /sections/0/widgets/1/type', 'invalid_type /sections/0/widgets/2', 'required /sections/0/widgets/3/cards/0/figure', 'internal_document /sections/0/widgets/4/visibility']);
    await expectAccessible(main);
    main.remove();
  });

  it('keeps a section’s heading on the sheet of what it heads, and sets its widgets one below the other', async () => {
    const main = await mountStory(stories.default, stories.Normal);
    const board = main.querySelector('cb-board')!;
    board.style.width = '1400px';
    const shared = () => [...board.shadowRoot!.querySelectorAll('.grid')].map((grid) => new Set([...grid.children].map((place) => place.getBoundingClientRect().width)).size).filter((widths) => widths > 1).length;
    try {
      await until(() => shared() > 0);
      await emulateMedia({media: 'print'});
      for (const part of ['.section-title', '.section-text']) assert.equal(getComputedStyle(board.shadowRoot!.querySelector(part)!).breakAfter, 'avoid', part);
      assert.equal(shared(), 0);
    } finally {
      await emulateMedia({media: 'screen'});
      main.remove();
    }
  });
});

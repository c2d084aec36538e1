import {assert} from 'chai';
import '../../src/register.js';
import {ProblemEvent} from '../../src/controller/events.js';
import * as stories from '../../stories/small-numbers.stories.js';
import {givenAway} from '../given-away.js';
import {mountStory, settled, testStories} from '../story.js';

/** Numbers that nothing else on a widget has: one that is too small, and the share that tells it. */
const [FEW, SHARE] = [17, '18.8'];

describe('small numbers', () => {
  testStories(stories);

  describe('on a page', () => {
    const everything = givenAway();
    const documents = stories.documentsWith(FEW, 45);

    for (const [type, document] of Object.entries(documents)) {
      it(`of ${type} are nowhere: page, print, picture, table, text, CSV, spreadsheet, events`, async () => {
        const shown = await everything({visibility: 'public', suppressBelow: 20, ...document}, 'public');
        for (const [where, given] of Object.entries(shown)) {
          // A picture is seen, not read: of its markup the words count, and nowhere the way of a line.
          const text = (where === 'image' ? given.replace(/<style>[^]*?<\/style>|<[^>]*>|^data:[^<]*/g, ' ') : given).replace(/ d="[^"]*"/g, '');
          assert.notMatch(text, new RegExp(`(?<![\\d.#-])${FEW}(?![\\d.]|年|月|日|px|%)`), `${where} of ${type}`);
          assert.notInclude(text, SHARE, `${where} of ${type}`);
        }
        assert.include(shown.page, '＊', 'and are said to be suppressed');
        assert.include(shown.csv, '＊');
        assert.match(shown.page!, /数值过小/);
        const open = await everything({visibility: 'public', ...document}, 'public');
        assert.match(open.page!, new RegExp(`(?<![\\d.#-])${FEW}(?![\\d.])`), 'which this test would find');
        assert.notInclude(open.csv, '＊');
      }).timeout(60_000);
    }
  });

  it('that a total gives away, and names in prose, are told to a page that checks, with their place in the file', async () => {
    const told: string[] = [];
    const hear = (event: Event) => told.push(...(event as ProblemEvent).problems.map(({code, path}) => `${code} ${path}`));
    document.addEventListener(ProblemEvent.type, hear);
    const place = await mountStory(stories.default, stories.Checked);
    await settled(place);
    document.removeEventListener(ProblemEvent.type, hear);
    place.remove();
    assert.deepEqual(told, ['reveals_small /sections/0/widgets/0/totals/cells/cases', 'name_in_prose /sections/0/widgets/0/definition']);
  });
});

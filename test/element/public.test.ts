import {assert} from 'chai';
import '../../src/register.js';
import {widgetTypes} from '../../src/contract/kinds.js';
import {givenAway} from '../given-away.js';
import {documentOf, SECRET} from '../public-documents.js';

describe('a public page', () => {
  const everything = givenAway();

  for (const type of widgetTypes) {
    it(`has nothing internal or personal of ${type}: not on the page, in print, in a file, on the clipboard or in an event`, async () => {
      const given = await everything(documentOf(type), 'public');
      assert.includeMembers(Object.keys(given), ['page', 'printed', 'table', 'text', 'image', 'csv', 'xlsx', 'events']);
      for (const [where, text] of Object.entries(given)) {
        const at = text.indexOf(SECRET);
        assert.equal(at, -1, `${where}: …${text.slice(Math.max(0, at - 60), at + 40)}…`);
        assert.notInclude(text, encodeURIComponent(SECRET), where);
      }
      for (const where of ['page', 'table', 'image', 'csv', 'xlsx'] as const) assert.isNotEmpty(given[where], where);
    }).timeout(60_000);
  }

  it('differs from an internal one, which has what this test looks for', async () => {
    for (const type of ['ranking-table', 'case-timeline', 'case-ledger', 'warning-panel', 'task-forces', 'disclosure-list'] as const) {
      const {page, csv} = await everything(documentOf(type), 'internal');
      assert.include(page, SECRET, type);
      assert.include(csv, SECRET, type);
    }
  }).timeout(120_000);
});

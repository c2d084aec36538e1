import {assert} from 'chai';
import '../../src/register.js';
import {widgetTypes} from '../../src/contract/kinds.js';
import {givenAway} from '../given-away.js';
import {block, sourced} from '../public-documents.js';

/** Text without the spaces that are there for the eye. */
const bare = (text: string) => text.replace(/\s/g, '');

describe('what a document says of itself', () => {
  const everything = givenAway();

  for (const type of widgetTypes) {
    it(`goes wherever ${type} goes: page, print, picture, table, text, CSV, spreadsheet`, async () => {
      const given = await everything(sourced(type), 'public');
      for (const where of ['page', 'printed', 'image', 'table', 'text', 'csv', 'xlsx']) {
        const text = bare(given[where] ?? '');
        for (const said of block.said) assert.include(text, bare(said), `${where} of ${type}`);
      }
      assert.include(given.page, '更新逾期');
      assert.include(given.image, '更新逾期');
    }).timeout(60_000);
  }
});

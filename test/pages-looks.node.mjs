// Every demo page at three widths in every look: axe finds nothing, and nothing makes a phone scroll sideways.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import {builtSite, pages, settled} from './visit.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the reader's machine says; `size` is what the page says. */
const looks = {
  light: {colorScheme: 'light'},
  dark: {colorScheme: 'dark'},
  'forced colours': {colorScheme: 'light', forcedColors: 'active'},
  large: {colorScheme: 'light', forcedColors: 'none', size: 'large'},
};
const widths = [320, 768, 1440];

const site = builtSite();

for (const file of pages) {
  test(`demo/${file} can be used by everyone`, {timeout: 180_000}, async (t) => {
    const {page, take, close} = await site.open();
    const at = async (width, size = '') => {
      await page.setViewportSize({width, height: 900});
      await page.evaluate((size) => document.body.setAttribute('size', size), size);
      await settled(page);
    };
    await page.goto(`${site.url}demo/${file}`);
    await settled(page);
    await page.evaluate(axe);

    for (const size of ['', 'large']) {
      for (const width of widths) {
        await at(width, size);
        assert.equal(await overflow(page), 0, `pixels too wide at ${width} ${size}`);
      }
    }
    for (const table of await page.locator('details[part~=table] > summary').all()) await table.click();
    for (const [look, {size, ...media}] of Object.entries(looks)) {
      await t.test(look, async () => {
        await page.emulateMedia(media);
        for (const width of widths) {
          await at(width, size);
          assert.equal(await overflow(page), 0, `pixels too wide at ${width} with every table open`);
          assert.deepEqual(await complaints(page), [], `axe at ${width}`);
        }
        assert.deepEqual(take(), []);
      });
    }
    await close();
  });
}

const overflow = (page) => page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);

/** What axe finds. It came in by the developer's door, so the policy need not let it through. */
async function complaints(page) {
  const {violations} = await page.evaluate(() => window.axe.run(document, {resultTypes: ['violations']}));
  return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${target.flat().join(' ')} ${failureSummary}`));
}

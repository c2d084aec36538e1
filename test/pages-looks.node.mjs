// Every demo page at three widths in every look: axe finds nothing, and nothing makes a phone scroll sideways.
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, test} from 'node:test';
import {ensureBuilt} from '../demo/build.mjs';
import {serve} from '../demo/serve.mjs';
import {launch, open, settled} from './visit.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = readdirSync('demo').filter((file) => file.endsWith('.html'));

/** What the reader's machine says, and what the page does. */
const looks = {
  light: {media: {colorScheme: 'light'}},
  dark: {media: {colorScheme: 'dark'}},
  'forced colours': {media: {forcedColors: 'active'}},
  'forced colours, dark': {media: {colorScheme: 'dark', forcedColors: 'active'}},
  large: {media: {}, attribute: ['size', 'large']},
};
const widths = [320, 768, 1440];

let server;
let browser;
before(async () => {
  await ensureBuilt(['embed']);
  server = await serve({port: 0});
  browser = await launch();
});
after(async () => {
  await browser.close();
  await server.close();
});

for (const file of pages) {
  for (const [look, {media, attribute}] of Object.entries(looks)) {
    test(`demo/${file} can be used by everyone: ${look}`, {timeout: 120_000}, async () => {
      const {page, take, close} = await open(browser, server.url, media);
      await page.goto(`${server.url}demo/${file}`);
      await settled(page);
      if (attribute) await page.evaluate(([name, value]) => document.body.setAttribute(name, value), attribute);
      for (const width of widths) {
        await page.setViewportSize({width, height: 900});
        await settled(page);
        assert.equal(await overflow(page), 0, `pixels too wide at ${width}`);
      }
      for (const table of await page.locator('details[part~=table] > summary').all()) await table.click();
      for (const width of widths) {
        await page.setViewportSize({width, height: 900});
        await settled(page);
        assert.equal(await overflow(page), 0, `pixels too wide at ${width} with every table open`);
        assert.deepEqual(await complaints(page), [], `axe at ${width}`);
      }
      assert.deepEqual(take(), []);
      await close();
    });
  }
}

const overflow = (page) => page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);

/** What axe finds. It comes in by the developer's door, so the policy need not let it through. */
async function complaints(page) {
  await page.evaluate(axe);
  const {violations} = await page.evaluate(() => window.axe.run(document, {resultTypes: ['violations']}));
  return violations.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id}: ${target.flat().join(' ')} ${failureSummary}`));
}

// The built library in the oldest browser we serve: every demo page, from the module and from the classic script.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {launch, unavailable} from './chromium-86.mjs';
import {answer, builtSite, pages, settled, widgets} from './visit.mjs';

const scripts = {
  module: '<script type="module" src="../dist/embed/clearboard.js"></script>',
  classic: '<script src="../dist/embed/clearboard.classic.js" charset="utf-8" defer></script>',
};

const site = builtSite(async () => {
  if (unavailable) return undefined;
  const browser = await launch();
  assert.match(browser.version(), /^86\./);
  return browser;
});

for (const file of pages) {
  for (const [build, script] of Object.entries(scripts)) {
    test(`Chromium 86 shows demo/${file} from the ${build} script`, {skip: unavailable, timeout: 120_000}, async () => {
      const {page, take, close} = await site.open();
      const address = `${site.url}demo/${file}`;
      await answer(page, address, readFileSync(`demo/${file}`, 'utf8').replace(/<script\b[^>]*><\/script>/, script));
      await page.goto(address);
      await settled(page);
      assert.deepEqual(await page.locator('[part~=notice]').allInnerTexts(), []);
      const places = await page.locator('cb-board').count();
      if (file !== 'index.html') assert.ok(places > 0, 'there is a board');
      const summaries = await page.locator(widgets).locator('[part~=summary]').allInnerTexts();
      assert.equal(summaries.length, await page.locator(widgets).count());
      assert.ok(summaries.length >= places);
      for (const summary of summaries) assert.match(summary, /\p{Script=Han}/u);
      // Playwright's own click asks the page for what it has since Chromium 105.
      for (const summary of await page.locator('details[part~=table] > summary').elementHandles()) await summary.evaluate((summary) => summary.click());
      await settled(page);
      for (const table of await page.locator('details[part~=table]').all()) assert.ok((await table.locator('tr, [role=row]').count()) > 1);
      for (let press = 0; press < 12; press += 1) await page.keyboard.press('Tab');
      for (const key of ['ArrowRight', 'ArrowDown', 'Escape']) await page.keyboard.press(key);
      for (let y = 50; y < 900; y += 100) await page.mouse.move(y, y);
      await page.evaluate(() => {
        document.documentElement.lang = 'en';
        document.documentElement.setAttribute('theme', 'dark');
      });
      await settled(page);
      assert.deepEqual(take(), []);
      await close();
    });
  }
}

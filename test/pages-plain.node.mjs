// Every demo page where no script runs, and on paper.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {charactersOf} from './paper.mjs';
import {builtSite, pages, settled} from './visit.mjs';

const site = builtSite();

for (const file of pages) {
  test(`demo/${file} says something where no script runs`, async () => {
    const {page, take, close} = await site.open({javaScriptEnabled: false});
    await page.goto(`${site.url}demo/${file}`);
    for (const place of await page.locator('cb-board, [data-src]').all()) {
      assert.ok(await place.isVisible());
      assert.match(await place.innerText(), /\p{Script=Han}{2}/u);
    }
    assert.match(await page.locator('main').innerText(), /\p{Script=Han}{2}/u);
    assert.deepEqual(take(), []);
    await close();
  });

  test(`demo/${file} can be printed, from a dark screen too`, {timeout: 60_000}, async () => {
    const {page, take, close} = await site.open({colorScheme: 'dark'});
    await page.goto(`${site.url}demo/${file}`);
    await settled(page);
    const told = charactersOf(await page.pdf({format: 'A4', printBackground: true}));
    await page.emulateMedia({media: 'print', colorScheme: 'light'});
    await settled(page);
    for (const part of await page.locator('h1, [part~=title], [part~=summary]').all()) {
      const text = await part.innerText();
      const wanted = [...new Set(text.normalize('NFKC').replace(/\s/g, ''))];
      const lost = wanted.filter((character) => !told.has(character));
      // A Chinese font draws 户 and the radical ⼾ with one glyph, and its PDF names only one of the two.
      assert.ok(lost.length <= wanted.length / 10, `“${lost.join('')}” is missing on paper of “${text}”`);
    }
    assert.deepEqual(take(), []);
    await close();
  });
}

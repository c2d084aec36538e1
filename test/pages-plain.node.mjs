// Every demo page where no script runs, and on paper.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inflateSync} from 'node:zlib';
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

/** The characters that a PDF of Chromium's can hand out as text: what its fonts' ToUnicode tables lead to. */
function charactersOf(pdf) {
  const found = new Set();
  const add = (hex) => {
    for (const character of Buffer.from(hex, 'hex').swap16().toString('utf16le').normalize('NFKC')) found.add(character);
  };
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    let text;
    try {
      text = inflateSync(pdf.subarray(at + 7), {finishFlush: 2}).toString('latin1');
    } catch {
      continue; // A picture, or the word "endstream".
    }
    for (const [, list] of text.matchAll(/beginbfchar\s([^]*?)endbfchar/g)) {
      for (const [, hex] of list.matchAll(/<\w+>\s*<(\w+)>/g)) add(hex);
    }
    for (const [, list] of text.matchAll(/beginbfrange\s([^]*?)endbfrange/g)) {
      for (const [, first, last, hex] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
        for (let n = 0; n <= parseInt(last, 16) - parseInt(first, 16); n += 1) add((parseInt(hex, 16) + n).toString(16).padStart(hex.length, '0'));
      }
    }
  }
  return found;
}

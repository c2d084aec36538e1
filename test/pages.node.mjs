// Every demo page, through everything a reader can do to it, under the policy of the house.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {builtSite, pages, settled, widgets} from './visit.mjs';

const site = builtSite();

for (const file of pages) {
  test(`demo/${file} keeps the policy, is its own, and shows everything, whatever is done to it`, {timeout: 240_000}, async (t) => {
    const {page, requests, take, close} = await site.open();
    /** A part of the way: what it did must leave every widget standing and nothing to complain about. */
    const step = (name, act) => t.test(name, async () => {
      await act();
      await settled(page);
      assert.deepEqual(take(), []);
      assert.deepEqual(await page.locator('[part~=notice]').allInnerTexts(), [], 'no widget is replaced by a notice');
    });

    await step('opens', async () => {
      await page.goto(`${site.url}demo/${file}`);
      await settled(page);
      await page.waitForLoadState('networkidle');
      const shown = await page.locator(widgets).count();
      assert.equal(shown, wanted(file, requests), 'each widget of the documents stands on the page');
      for (const summary of await page.locator(widgets).locator('[part~=summary]').all()) assert.match(await summary.innerText(), /\p{Script=Han}/u);
    });
    await step('is hovered over', async () => {
      for (const widget of await page.locator(widgets).all()) {
        await widget.scrollIntoViewIfNeeded();
        const {x, y, width, height} = await widget.boundingBox();
        const visible = Math.min(height, page.viewportSize().height - Math.max(y, 0));
        for (const down of [0.1, 0.3, 0.5, 0.7, 0.9]) {
          for (const across of [0.1, 0.3, 0.5, 0.7, 0.9]) await page.mouse.move(x + width * across, Math.max(y, 0) + visible * down);
        }
      }
      await page.mouse.move(0, 0);
    });
    await step('is walked through with the keyboard', () => tabThrough(page));
    await step('opens every table', async () => {
      for (const table of await page.locator('details[part~=table]').all()) {
        await table.locator('> summary').click();
        await table.locator('tr, [role=row]').nth(1).waitFor();
      }
    });
    for (const [name, value] of [['theme', 'dark'], ['size', 'large'], ['audience', 'internal'], ['lang', 'en']]) {
      await step(`is told ${name}=${value}`, () => page.evaluate(([name, value]) => document.documentElement.setAttribute(name, value), [name, value]));
    }
    await step('speaks English then, and Chinese again', async () => {
      // The language's words load when the page first asks for it.
      await page.waitForFunction(() => {
        const deep = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
        return deep(document).every((element) => !element.matches('details[part~=table] > summary') || !/\p{Script=Han}/u.test(element.textContent));
      });
      for (const label of await page.locator('details[part~=table] > summary').allInnerTexts()) assert.doesNotMatch(label, /\p{Script=Han}/u);
      await page.evaluate(() => {
        document.documentElement.lang = 'zh-CN';
        for (const name of ['theme', 'size', 'audience']) document.documentElement.removeAttribute(name);
      });
    });
    await step('is given other data', async () => {
      const boards = await page.evaluate(async () => {
        const boards = [...document.querySelectorAll('cb-board')];
        for (const board of boards) {
          const document = JSON.parse(board.data ?? await (await fetch(board.src)).text());
          board.data = {...document, title: '换了数据'};
        }
        return boards.length;
      });
      await settled(page);
      assert.equal(await page.locator('[part~=title]', {hasText: '换了数据'}).count(), boards);
    });
    await step('is moved', () => page.evaluate(() => document.querySelectorAll('cb-board').forEach((board) => document.body.append(board))));
    await step('is removed', async () => {
      await page.evaluate(() => document.querySelectorAll('cb-board').forEach((board) => board.remove()));
      assert.equal(await page.locator(widgets).count(), 0);
    });
    await t.test('asked for nothing but its own files', () => {
      const strange = requests.filter((url) => !/^(?:demo\/(?:[\w-]+\.(?:html|css))?|demo\/boards\/[\w-]+\.json|dist\/embed\/(?:chunks\/)?[\w.-]+\.js)$/.test(url.slice(site.url.length)));
      assert.deepEqual(strange, []);
    });
    await close();
  });
}

test('what goes wrong on a page is noticed', async () => {
  const {page, take, close} = await site.open();
  await page.goto(site.url);
  await page.evaluate(async () => {
    document.body.setAttribute('style', 'color: red');
    setTimeout(() => {
      throw new Error('thrown');
    });
    await fetch('nowhere.json');
    await fetch('http://127.0.0.2:9/elsewhere.json').catch(() => undefined);
  });
  await settled(page);
  const faults = take().join('\n');
  for (const fault of [/policy refused style-src-attr/, /Error: thrown/, /404 for .*nowhere/, /policy refused connect-src: .*elsewhere/]) assert.match(faults, fault);
  await close();
});

/** How many widgets a page should show: those of the documents it asked for and of the places it carries. */
function wanted(file, requests) {
  const inline = [...readFileSync(`demo/${file}`, 'utf8').matchAll(/<div data-clearboard hidden>([^<]*)</g)].map(([, text]) => text);
  const asked = requests.filter((url) => url.endsWith('.json')).map((url) => readFileSync(new URL(url).pathname.slice(1), 'utf8'));
  const count = (document) => document.sections?.flatMap((section) => section.widgets).length ?? 1;
  return [...inline, ...asked].map((text) => count(JSON.parse(text))).reduce((sum, n) => sum + n, 0);
}

/** Tab from the first place to the last; whatever can be used must be met on the way. Arrows move inside a widget that is one stop. */
async function tabThrough(page) {
  const seen = await page.evaluateHandle(() => new Set());
  const meet = (seen) => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const known = seen.has(focused);
    seen.add(focused);
    return known || focused === document.body ? undefined : focused.localName;
  };
  for (let presses = 0; ; presses += 1) {
    assert.ok(presses < 500, 'the keyboard leaves the page again');
    await page.keyboard.press('Tab');
    const name = await page.evaluate(meet, seen);
    if (name === undefined) break;
    if (name === 'a' || name === 'summary') continue;
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'End', 'Home', 'Escape']) await page.keyboard.press(key);
    await page.evaluate(meet, seen);
  }
  const missed = await page.evaluate((seen) => {
    const deep = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
    return deep(document).filter((element) => element.matches('a[href], button, summary, select, input, [tabindex="0"]') && element.getClientRects().length > 0 && !element.disabled && !seen.has(element))
      .map((element) => element.outerHTML.slice(0, 200));
  }, seen);
  assert.deepEqual(missed, [], 'the keyboard reaches everything that can be used');
}

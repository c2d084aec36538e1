// A public page as those meet it who do not look at it: what it tells assistive technology, and what comes out of a printer.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {build} from 'esbuild';
import {charactersOf} from './paper.mjs';
import {serve} from '../demo/serve.mjs';
import {answer, launch, open, settled} from './visit.mjs';

let server;
let browser;
before(async () => {
  server = await serve({port: 0});
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** One script with all widgets and the documents full of what the public must not see. */
const script = build({
  stdin: {contents: "import '../src/register.ts'; import {block, documentOf, modules, SECRET, sourced} from './public-documents.ts'; globalThis.given = {block, documentOf, SECRET, sourced, types: Object.keys(modules)};", resolveDir: 'test', loader: 'ts'},
  bundle: true,
  format: 'esm',
  target: 'chrome86',
  define: {'process.env.NODE_ENV': '"production"'},
  write: false,
  logLevel: 'warning',
}).then(({outputFiles}) => outputFiles[0].text);

async function openPage() {
  const opened = await open(browser, server.url, {locale: 'zh-CN'});
  const {page} = opened;
  await answer(page, `${server.url}demo/made-up.js`, await script, 'text/javascript');
  await answer(page, `${server.url}demo/made-up.html`, '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页面</title><link rel="icon" href="data:,"><main></main><script type="module" src="made-up.js"></script>');
  await page.goto(`${server.url}demo/made-up.html`);
  await page.waitForFunction(() => globalThis.given);
  return opened;
}

/** Everything that is told and printed of one kind of document, with every door open. */
async function everything(page, type, audience, made = 'documentOf') {
  await page.evaluate(async ([type, audience, made]) => {
    const main = document.querySelector('main');
    main.setAttribute('audience', audience);
    main.setAttribute('today', '2026-03-31');
    main.replaceChildren(Object.assign(document.createElement(`cb-${type}`), {data: globalThis.given[made](type)}));
  }, [type, audience, made]);
  await settled(page);
  await page.evaluate(() => document.querySelector('main > *').shadowRoot.querySelectorAll('details').forEach((details) => (details.open = true)));
  await settled(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  const {nodes} = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  return {told: JSON.stringify(nodes), title: await page.locator('[part~=title]').first().innerText(), paper: charactersOf(await page.pdf({format: 'A4', printBackground: true}))};
}

test('assistive technology and paper have nothing internal or personal of a public page', {timeout: 240_000}, async (t) => {
  const {page, take, close} = await openPage();
  const {types, SECRET} = await page.evaluate(() => ({types: globalThis.given.types, SECRET: globalThis.given.SECRET}));
  for (const type of types) {
    await t.test(type, async () => {
      const {told, title, paper} = await everything(page, type, 'public');
      assert.ok(told.includes(title), 'the tree is of this page');
      assert.equal(told.includes(SECRET), false, told.slice(Math.max(0, told.indexOf(SECRET) - 100), told.indexOf(SECRET) + 50));
      assert.ok(paper.size > 20, 'the paper is of this page');
      for (const character of SECRET) assert.equal(paper.has(character), false);
    });
  }
  assert.deepEqual(take(), []);
  await close();
});

test('an internal page has what the test above looks for', {timeout: 120_000}, async () => {
  const {page, close} = await openPage();
  const SECRET = await page.evaluate(() => globalThis.given.SECRET);
  for (const type of ['ranking-table', 'case-timeline', 'warning-panel', 'disclosure-list']) {
    const {told, paper} = await everything(page, type, 'internal');
    assert.ok(told.includes(SECRET), type);
    for (const character of SECRET) assert.ok(paper.has(character), `${type} on paper`);
  }
  await close();
});

test('paper has all that a document says of itself', {timeout: 240_000}, async (t) => {
  const {page, close} = await openPage();
  const {types, characters} = await page.evaluate(() => ({types: globalThis.given.types, characters: globalThis.given.block.characters}));
  for (const type of types) {
    await t.test(type, async () => {
      const {told, paper} = await everything(page, type, 'public', 'sourced');
      for (const character of characters) {
        assert.ok(paper.has(character), `${character} on paper`);
        assert.ok(told.includes(character), `${character} for assistive technology`);
      }
      for (const character of '演示数据更新逾期') assert.ok(paper.has(character), character);
    });
  }
  await close();
});

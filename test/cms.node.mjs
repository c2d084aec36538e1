// What an old content system does to a page: no modules, no custom tags, local files, damaged text, the script twice.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {answer, builtSite, settled} from './visit.mjs';

const site = builtSite();

const sound = `{
  "type": "stat-cards", "visibility": "public", "title": "示例县", "demo": true,
  "cards": [{"label": "受理线索", "figure": 86, "unit": "条"}]
}`;
const classic = '<script src="../dist/embed/clearboard.classic.js" charset="utf-8" defer></script>';
const modular = '<script type="module" src="../dist/embed/clearboard.js"></script>';
const html = (scripts, body, charset = 'utf-8') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="${charset}"><title>页面</title><link rel="icon" href="data:,">${scripts}</head><body>${body}</body></html>`;
const place = (inside, mark = '') => `<div data-clearboard${mark}>${inside}</div>`;

/** A page of its own, settled; `more` are files it finds beside itself. */
async function visit(page, {body, scripts = classic, type, more = {}}) {
  const address = `${site.url}demo/made-up.html`;
  await answer(page, address, Buffer.isBuffer(body) ? body : html(scripts, body), type);
  for (const [name, [content, contentType]] of Object.entries(more)) await answer(page, `${site.url}demo/${name}`, content, contentType);
  await page.goto(address);
  await settled(page);
}

/** A test with a page of its own that must stay without faults. */
const onPage = (name, act) => test(name, {timeout: 60_000}, async () => {
  const {page, take, close} = await site.open();
  await act(page, take);
  assert.deepEqual(take(), []);
  await close();
});

/** Every character in the two bytes GBK has for it, told from what they decode to. */
const gbk = (() => {
  const codes = new Map();
  const decoder = new TextDecoder('gbk');
  for (let high = 0x81; high < 0xff; high += 1) {
    for (let low = 0x40; low < 0xff; low += 1) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return (text) => Buffer.from([...text].flatMap((character) => (character < '\x80' ? [character.charCodeAt(0)] : codes.get(character))));
})();

onPage('demo/cms.html opens from a disk, its own data shown', async (page, take) => {
  await page.goto(pathToFileURL('demo/cms.html').href);
  await settled(page);
  const [own, fetched] = await page.locator('cb-board').all();
  const text = await own.locator('[part~=frame]').innerText();
  for (const part of ['示例县 2021 年 11 月', '86', '82', '312.6', '演示数据', '示例县根治欠薪办']) assert.ok(text.includes(part), part);
  assert.equal(await own.locator('[part~=notice]').count(), 0);
  // A browser lets no page of a disk read the file beside it.
  assert.match(await fetched.locator('[part~=notice]').innerText(), /本机文件.*请把 JSON 写进网页/u);
  assert.match(await fetched.innerText(), /3559 条，按期办结率超 99%/u);
  assert.deepEqual(take().filter((fault) => !/boards\/zhongshan\.json|net::ERR_FAILED|a request to file:/.test(fault)), []);
});

onPage('a page gets one global more, and keeps its own', async (page) => {
  const names = (page) => page.evaluate(() => Reflect.ownKeys(window).map(String));
  await page.addInitScript(() => Object.assign(window, {$: 'theirs', jQuery: 'theirs', _: 'theirs', Vue: 'theirs', define: 'theirs', module: 'theirs'}));
  await visit(page, {body: place(sound), scripts: ''}).catch(() => undefined);
  const without = new Set(await names(page));
  await page.unrouteAll();
  await visit(page, {body: place(sound) + place('{“') + place('{"type": "stat-cards"}') + `<div lang="en">${place(sound)}</div>`});
  assert.deepEqual((await names(page)).filter((name) => !without.has(name)), ['Clearboard']);
  assert.deepEqual(await page.evaluate(() => Object.keys(window.Clearboard)), ['upgrade']);
  assert.equal(await page.evaluate(() => window.$ + window.jQuery + window._ + window.Vue + window.define + window.module), 'theirs'.repeat(6));
});

const damages = {
  'curly quotes': [(text) => text.replace(/"([^"]*)"/g, '“$1”'), /弯引号.*请换成英文直引号/u],
  'no-break spaces': [(text) => text.replace(/ /g, '&nbsp;'), /&nbsp;.*请在编辑器的“源代码”方式下粘贴/u],
  'full-width colons': [(text) => text.replace(/": /g, '"：'), /全角.*请换成英文半角/u],
  'full-width commas': [(text) => text.replace(/, /g, '，'), /全角.*请换成英文半角/u],
  'a comma too many': [(text) => text.replace('}]', '},]'), /逗号.*请删去/u],
  'a missing brace': [(text) => text.slice(0, -1), /JSON.*请检查/u],
  'nothing at all': [() => '', /内容为空.*请填入/u],
};
for (const [name, [damage, words]] of Object.entries(damages)) {
  onPage(`${name} in the text: the place says in Chinese what to do`, async (page) => {
    await visit(page, {body: place(damage(sound), ' hidden')});
    assert.match(await page.locator('[part~=notice]').innerText(), words);
  });
}

onPage('an editor may wrap the text in paragraphs and lines', async (page) => {
  await visit(page, {body: place(sound.split('\n').map((line) => `<p>${line}<br></p>`).join(''))});
  assert.match(await page.locator('cb-stat-cards [part~=frame]').innerText(), /受理线索[^]*86/u);
});

onPage('a file in GBK: the place says in Chinese what to do, and keeps its own content', async (page) => {
  await visit(page, {body: place('<p>受理线索 86 条</p>', ' data-src="gbk.json"'), more: {'gbk.json': [gbk(sound), 'application/json']}});
  assert.match(await page.locator('[part~=notice]').innerText(), /UTF-8.*GBK.*另存为/u);
  assert.ok(await page.getByText('受理线索 86 条').isVisible());
});

onPage('a page in GBK shows its own data', async (page) => {
  await visit(page, {body: gbk(html(classic, place(sound), 'gb2312')), type: 'text/html'});
  assert.equal(await page.evaluate(() => document.characterSet), 'GBK');
  assert.match(await page.locator('cb-stat-cards [part~=frame]').innerText(), /示例县[^]*受理线索[^]*86[^]*条/u);
});

onPage('places that come later are upgraded on request, each once', async (page) => {
  await visit(page, {body: place(sound)});
  await page.evaluate((text) => {
    for (const name of ['first', 'second']) {
      const place = document.createElement('div');
      place.id = name;
      place.append(Object.assign(document.createElement('div'), {textContent: text}));
      place.firstChild.setAttribute('data-clearboard', '');
      document.body.append(place);
    }
    window.Clearboard.upgrade(document.getElementById('second'));
  }, sound);
  assert.deepEqual(await page.locator('body > div').evaluateAll((divs) => divs.map((div) => div.querySelectorAll('cb-board').length)), [1, 0, 1]);
  await page.evaluate(() => window.Clearboard.upgrade());
  await page.evaluate(() => window.Clearboard.upgrade());
  await settled(page);
  assert.equal(await page.locator('cb-stat-cards').count(), 3);
});

for (const [name, script] of Object.entries({'the module': modular, 'the classic script': classic})) {
  onPage(`a place that a page empties stays empty, with ${name}`, async (page) => {
    await visit(page, {scripts: script, body: place(sound) + place(sound)});
    await page.evaluate(() => document.querySelector('[data-clearboard]').replaceChildren());
    await page.evaluate(() => window.Clearboard?.upgrade());
    await settled(page);
    assert.deepEqual(await page.locator('[data-clearboard]').evaluateAll((places) => places.map(({childElementCount}) => childElementCount)), [0, 1]);
  });
}

const copy = (script, name) => script.replace(/clearboard(\.classic)?\.js/, `${name}$1.js`);
const twice = {
  'the classic script twice': [classic, copy(classic, 'other')],
  'the module and the classic script': [modular, classic],
  'the classic script at once, then the module': [classic.replace(' defer', ''), modular],
  'the module twice': [modular, copy(modular, 'other')],
};
for (const [name, scripts] of Object.entries(twice)) {
  onPage(`${name}: nothing changes, nothing is thrown`, async (page) => {
    const built = (file) => [readFileSync(`dist/embed/${file}`), 'text/javascript; charset=utf-8'];
    const more = {'../dist/embed/other.js': built('clearboard.js'), '../dist/embed/other.classic.js': built('clearboard.classic.js')};
    await visit(page, {scripts: scripts.join(''), body: place(sound) + `<cb-stat-cards data='${sound}'></cb-stat-cards>`, more});
    assert.equal(await page.locator('cb-board').count(), 1);
    assert.equal(await page.locator('cb-stat-cards [part~=card]').count(), 2);
    assert.equal(await page.locator('[part~=notice]').count(), 0);
  });
}

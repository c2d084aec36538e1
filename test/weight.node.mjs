// What a reader's phone fetches for the board of four: gauge, ranking, heat map and timeline.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {answer, builtSite, settled} from './visit.mjs';

/**
 * kB of 1,000 bytes, each file by `gzip -9`, as a good server sends it. The aim for a phone is 45; what is here is what
 * the code weighs now, so that it can only go down: lower the limit with every kilobyte won.
 */
const aim = 45;
const limit = 69;
/** What one widget by itself may cost one day; until then the figure is told and not judged. */
const hopes = {'clearance-gauge': 18, 'ranking-table': 22, 'heat-map': 20, 'case-timeline': 22};

const example = JSON.parse(readFileSync('demo/boards/example.json', 'utf8'));
const four = example.sections.flatMap((section) => section.widgets).filter(({type}) => type in hopes);

const site = builtSite();

/** Opens a page with one tag and one document, and hands out every file of it that was asked for until the page was idle. */
async function filesFor(tag, document) {
  const {page, requests, take, close} = await site.open({locale: 'zh-CN'});
  const address = `${site.url}demo/made-up.html`;
  const data = `${site.url}demo/made-up.json`;
  const script = '<script type="module" src="../dist/embed/clearboard.js"></script>';
  await answer(page, address, `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页面</title><link rel="icon" href="data:,">${script}<${tag} src="made-up.json"></${tag}>`);
  await answer(page, data, JSON.stringify(document), 'application/json');
  await page.goto(address);
  await settled(page);
  await page.waitForLoadState('networkidle');
  const widgets = Object.fromEntries(await Promise.all(Object.keys(hopes).map(async (type) => [type, await page.locator(`cb-${type} [part~=summary]`).count()])));
  await close();
  const files = requests.filter((url) => url !== address).map((url) => ({
    name: url.slice(site.url.length),
    bytes: gzipSync(url === data ? JSON.stringify(document) : readFileSync(new URL(url).pathname.slice(1)), {level: 9}).length,
  }));
  return {files, widgets, faults: take()};
}

const isScript = ({name}) => name.startsWith('dist/embed/');
const kB = (files) => files.reduce((sum, {bytes}) => sum + bytes, 0) / 1000;
const told = (number) => `${number.toFixed(1).padStart(6)} kB`;

test(`the board of four costs ${limit} kB of scripts at most`, {timeout: 60_000}, async (t) => {
  const {files, widgets, faults} = await filesFor('cb-board', {...example, sections: [{widgets: four}]});
  assert.deepEqual(faults, []);
  assert.deepEqual(widgets, Object.fromEntries(Object.keys(hopes).map((type) => [type, 1])), 'all four are on the page');
  const scripts = files.filter(isScript).sort((a, b) => b.bytes - a.bytes);
  for (const {name, bytes} of scripts) t.diagnostic(`${told(bytes / 1000)}  ${name}`);
  t.diagnostic(`${told(kB(scripts))}  of ${limit} kB, aimed at: ${aim} kB; with the document ${told(kB(files)).trim()}`);
  assert.deepEqual(files.filter((file) => !isScript(file)).map(({name}) => name), ['demo/made-up.json'], 'nothing but the scripts and the document');
  assert.equal(scripts.some(({name}) => /\/(?:en|zh-hant|problems|explain)-/.test(name)), false, 'neither other languages nor words for errors');
  assert.ok(kB(scripts) <= limit, `${kB(scripts)} kB`);
});

for (const [type, hope] of Object.entries(hopes)) {
  test(`one ${type} by itself`, {timeout: 60_000}, async (t) => {
    const {contract, visibility, demo, asOf, publisher} = example;
    const {files, widgets, faults} = await filesFor(`cb-${type}`, {contract, visibility, demo, asOf, publisher, ...four.find((widget) => widget.type === type)});
    assert.deepEqual(faults, []);
    assert.equal(widgets[type], 1);
    t.diagnostic(`${told(kB(files.filter(isScript)))}  ${type}, hoped for: ${hope} kB`);
  });
}

// `npm run contact-sheet`: pictures of every story and every demo page in every look, for a person to leaf through.
import {mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {ensureBuilt} from '../demo/build.mjs';
import {serve} from '../demo/serve.mjs';
import {answer, launch, open, settled} from './visit.mjs';

const folder = 'test-results/contact-sheet';
/** Higher pictures are cut between tiles, or a viewer would shrink their type until nobody can read it. */
const tallest = 1500;

/** How a sheet is looked at: the window, the machine, and what the page says. Tiles are 1400, 360 or 700 px wide. */
const looks = {
  wide: {},
  phone: {context: {viewport: {width: 1540, height: 900}, isMobile: true, hasTouch: true}},
  dark: {context: {colorScheme: 'dark'}, query: 'theme=dark'},
  forced: {context: {forcedColors: 'active'}},
  large: {query: 'size=large'},
  print: {media: 'print'},
};
/** Demo pages are looked at as they are: a phone is a phone, and paper is as wide as A4. */
const windows = {phone: {width: 360, height: 800}, print: {width: 794, height: 1123}};

const only = process.argv.slice(2);
const wanted = (name) => only.length === 0 || only.some((part) => name.includes(part));

await ensureBuilt(['embed']);
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
const server = await serve({port: 0});
const browser = await launch();
const pictures = [];
const faults = [];

/** Takes the whole page, in as many pictures as it needs; `tiles` are cut through only when one is too high by itself. */
async function shoot(page, name, tiles) {
  const {width} = page.viewportSize();
  const ends = await page.evaluate((tiles) => {
    const bottoms = [...document.querySelectorAll(tiles)].map((tile) => Math.ceil(tile.getBoundingClientRect().bottom + scrollY));
    return [...new Set([...bottoms, document.documentElement.scrollHeight])].sort((a, b) => a - b);
  }, tiles);
  const height = ends[ends.length - 1];
  for (let top = 0, part = 1; top < height; part += 1) {
    const bottom = ends.filter((end) => end > top && end <= top + tallest).pop() ?? Math.min(top + tallest, height);
    const file = `${name}-${part}.png`;
    // The window is the picture: what sticks to a window's edge would else lie across the middle of it.
    await page.setViewportSize({width, height: bottom - top});
    await page.evaluate((top) => scrollTo(0, top), top);
    await settled(page, {bare: true});
    await page.screenshot({path: `${folder}/${file}`});
    pictures.push(file);
    top = bottom;
  }
}

async function visit(name, address, {context = {}, media}, act) {
  const {page, take, close} = await open(browser, server.url, context);
  if (media) await page.emulateMedia({media});
  try {
    await act(page, address);
  } catch (error) {
    faults.push(`${name}: ${error.message}`);
  }
  faults.push(...take().map((fault) => `${name}: ${fault}`));
  await close();
}

for (const file of readdirSync('stories').filter((file) => file.endsWith('.stories.ts') && wanted(file))) {
  const noun = basename(file, '.stories.ts');
  const contents = `import * as stories from './stories/${file}'; import {drawSheet} from './test/contact-sheet.ts'; drawSheet('${noun}', stories);`;
  const {outputFiles: [script]} = await build({stdin: {contents, resolveDir: '.'}, bundle: true, format: 'esm', write: false, conditions: ['production'], logLevel: 'error'});
  for (const [look, how] of Object.entries(looks)) {
    await visit(`${noun} ${look}`, `${server.url}demo/sheet.html?look=${look}&${how.query ?? ''}`, how, async (page, address) => {
      await answer(page, address, '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>sheet</title><link rel="icon" href="data:,"><link rel="stylesheet" href="sheet.css"><body><script type="module" src="sheet.js"></script>');
      await answer(page, `${server.url}demo/sheet.css`, readFileSync('test/contact-sheet.css'), 'text/css');
      await answer(page, `${server.url}demo/sheet.js`, Buffer.from(script.contents), 'text/javascript; charset=utf-8');
      await page.goto(address);
      await settled(page, {bare: true});
      await shoot(page, `${noun}-${look}`, '.tile');
    });
  }
}

for (const file of readdirSync('demo').filter((file) => file.endsWith('.html') && wanted(`demo-${file}`))) {
  const name = `demo-${basename(file, '.html')}`;
  for (const [look, {context, media, query = ''}] of Object.entries(looks)) {
    const viewport = windows[look] && {viewport: windows[look]};
    await visit(`${name} ${look}`, `${server.url}demo/${file}`, {context: {...context, ...viewport}, media}, async (page, address) => {
      await page.goto(address);
      const [attribute, value] = query.split('=');
      if (attribute) await page.evaluate(([attribute, value]) => document.body.setAttribute(attribute, value), [attribute, value]);
      await settled(page);
      await shoot(page, `${name}-${look}`, 'body');
      if (look === 'print') await page.pdf({path: `${folder}/${name}.pdf`, format: 'A4', printBackground: true});
    });
  }
}

// One page that holds them all, and one picture a look of what it holds.
const figure = (file) => `<figure><a href="${file}"><img src="${file}" alt="" width="320"></a><figcaption>${file}</figcaption></figure>`;
const leaf = (files) => `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>
<style>body{display:flex;flex-wrap:wrap;gap:12px;font:13px system-ui;margin:12px}figure{margin:0}img{border:1px solid #ccc}</style>
${files.map(figure).join('\n')}`;
writeFileSync(`${folder}/index.html`, leaf(pictures));
const overview = await browser.newPage({viewport: {width: 2700, height: 900}});
for (const look of Object.keys(looks)) {
  const page = `${folder}/contact-sheet-${look}.html`;
  writeFileSync(page, leaf(pictures.filter((file) => file.includes(`-${look}-`))));
  await overview.goto(pathToFileURL(page).href);
  // Dozens of large pictures are read for it.
  await overview.screenshot({path: `${folder}/contact-sheet-${look}.png`, fullPage: true, timeout: 180_000});
  rmSync(page);
}

await browser.close();
await server.close();
if (pictures.length === 0) faults.push('there is nothing to look at');
for (const fault of faults) console.error(fault);
console.log(`${pictures.length} pictures in ${folder}, ${faults.length} faults; open ${folder}/index.html`);
process.exit(faults.length === 0 ? 0 : 1);

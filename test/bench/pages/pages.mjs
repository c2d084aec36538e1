// Makes the pages that are opened as a reader opens them, cold: ours, and the one somebody would write by hand.
import {readFileSync, readdirSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {settled} from '../../visit.mjs';
import {documents} from './documents.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const css = readFileSync(join(here, 'by-hand.css'), 'utf8').replace(/\s+/g, ' ');

const head = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>page</title><link rel="icon" href="data:,"><meta name="viewport" content="width=1280">';

/** A tag, the document it fetches, and the script of ours that a site would put on its page. */
const ours = (tag) => `${head}<link rel="stylesheet" href="/pages/page.css"><script type="module" src="/embed/clearboard.js"></script><div id="root"><${tag} src="../document.json"></${tag}></div></html>`;

/** What somebody would write by hand who fetches the same document, but knows what will be said of it. */
const byHand = (html) => `import css from 'css';
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets = [sheet];
const data = await (await fetch('../document.json')).json();
if (data.type) document.getElementById('root').innerHTML = ${JSON.stringify(html)};`;

/** Bundled as anybody's page is. */
const bundled = async (stdin) => (await build({
  stdin: {resolveDir: here, ...stdin},
  bundle: true, minify: true, format: 'esm', target: 'chrome130', charset: 'utf8', write: false,
  conditions: ['production', 'browser'], define: {'process.env.NODE_ENV': '"production"', global: 'globalThis'}, loader: {'.css': 'text', '.svg': 'text', '.png': 'dataurl'}, legalComments: 'none', logLevel: 'error',
  plugins: [{name: 'css', setup: ({onResolve, onLoad}) => {
    onResolve({filter: /^css$/}, () => ({path: 'css', namespace: 'css'}));
    onLoad({filter: /.*/, namespace: 'css'}, () => ({contents: css, loader: 'text'}));
  }}],
})).outputFiles[0].text;

/** Pages of others that show the same kind of thing from the same document: `heat-map.echarts.mjs`. */
const peersOf = (name) => readdirSync(join(here, 'peers')).filter((file) => file.startsWith(`${name}.`)).map((file) => file.split('.')[1]);

/**
 * Puts the pages of every name below `folder`/pages: `clearboard`, `floor` (a script with everything in it and the same
 * document), `static` (HTML alone, without a script) and those of its peers. Hands out, by name, the words that must be
 * there to be seen, and who has a page.
 */
export async function makePages(folder, browser, url, names = Object.keys(documents)) {
  const made = {};
  const put = async (name, place, file, text) => {
    await mkdir(join(folder, 'pages', name, place), {recursive: true});
    await writeFile(join(folder, 'pages', name, place, file), text);
  };
  await mkdir(join(folder, 'pages'), {recursive: true});
  await writeFile(join(folder, 'pages', 'page.css'), 'html, body { background: #f3f5f8; margin: 0; } #root { font: 14px/1.5 sans-serif; width: 1200px; }');
  for (const name of names) {
    const [tag, document] = documents[name];
    await put(name, '', 'document.json', JSON.stringify(document));
    await put(name, 'clearboard', 'index.html', ours(tag));
    const page = await browser.newPage({locale: 'zh-CN', viewport: {width: 1280, height: 720}});
    await page.goto(`${url}/pages/${name}/clearboard/`);
    await settled(page);
    await page.waitForLoadState('networkidle');
    await page.addScriptTag({content: readFileSync(join(here, 'plain.mjs'), 'utf8')});
    const {html, ...seen} = await page.evaluate(() => globalThis.writeOut());
    await page.close();
    if (seen.characters < 40 || seen.sentences.length === 0) throw new Error(`${name}: nothing to write out`);
    const scripted = (style) => `${head}${style}<div id="root"></div><script type="module" src="x.js"></script></html>`;
    await put(name, 'floor', 'index.html', scripted(''));
    await put(name, 'floor', 'x.js', await bundled({contents: byHand(html)}));
    await put(name, 'static', 'index.html', `${head}<style>${css}</style><div id="root">${html}</div></html>`);
    await put(name, '', 'written.json', JSON.stringify({html, css, ...seen}));
    const peers = peersOf(name);
    for (const peer of peers) {
      await put(name, peer, 'index.html', scripted('<link rel="stylesheet" href="/pages/page.css">'));
      await put(name, peer, 'x.js', await bundled({contents: readFileSync(join(here, 'peers', `${name}.${peer}.mjs`), 'utf8'), resolveDir: join(here, 'peers')}));
    }
    made[name] = {...seen, contenders: ['floor', 'clearboard', 'static', ...peers]};
  }
  return made;
}

// Every byte a page asks for until it is idle, but the page itself and its document, compressed as a good server sends it.
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {bundlePages, pageOf} from '../bundle.mjs';
import {launch, serve} from '../browser.mjs';
import {documents} from '../pages/documents.mjs';
import {makePages} from '../pages/pages.mjs';
import {settled} from '../../visit.mjs';

/** The pages of others that show the same kind of thing, and the least anybody can do beside them; more can be named. */
const beside = {
  'ranking-table': ['ranking', ['ag-grid', 'vaadin-grid', 'regular-table', 'tanstack', 'lit-virtual']],
  'clearance-gauge': ['gauge', ['echarts-svg', 'echarts-canvas']],
  'heat-map': ['heat-map', ['echarts', 'plotly', 'plot']],
  'case-timeline': ['timeline', ['vaadin-virtual-list', 'vis-timeline']],
};

/** A peer that is measured at its work is weighed here, too. */
const contendersOf = (size, named) => {
  const [work, peers = []] = beside[size] ?? [];
  return [work, [...new Set([...peers, ...named])].filter((peer) => work && pageOf(work, peer) && peer !== 'floor' && peer !== 'clearboard')];
};

const gzip = (path) => gzipSync(readFileSync(path), {level: 9}).length;

/** A peer's page is one script, and what that script takes along, such as a program for another machine. */
const filesBeside = (folder) => readdirSync(folder).filter((name) => name !== 'index.html').map((name) => join(folder, name));

/** A page written by hand draws its cells as the heat map's floor does: the pictures that stand for them here are not weighed. */
function writtenWeight(folder, name) {
  const script = readFileSync(join(folder, 'pages', name, 'floor', 'x.js'), 'utf8');
  const bare = script.replace(/data:image\/png;base64,[\w+/=]+/g, '');
  return gzipSync(bare, {level: 9}).length + (bare === script ? 0 : gzip(join(folder, 'heat-map', 'floor', 'x.js')));
}

/** Opens a page and hands out every file of it but its own and its document. */
async function filesOf(browser, url, address) {
  const page = await browser.newPage({locale: 'zh-CN', viewport: {width: 1280, height: 720}});
  const asked = new Set();
  page.on('request', (request) => asked.add(request.url()));
  await page.goto(url + address);
  await settled(page);
  // Whatever comes only when it is near the screen is asked for, too.
  await page.evaluate(() => document.getElementById('root').scrollIntoView(false));
  await settled(page);
  await page.waitForLoadState('networkidle');
  await page.close();
  return [...asked].filter((one) => one.startsWith('http:')).map((one) => new URL(one).pathname).filter((path) => !path.endsWith('/') && !path.endsWith('/document.json') && path !== '/pages/page.css');
}

/** What draws is a chunk of its own, or two, which come when a drawing is near the screen. */
const chunks = {'trend-chunk': ['trend-chart', /\/(?:echarts|lines)-/], 'map-chunk': ['region-map', /\/(?:echarts|geo)-/]};

async function run({folder, contenders: named, sizes = [...Object.keys(documents), ...Object.keys(chunks)], say, measured}) {
  // Everything is bundled before a browser is there: what bundles and what is measured do not share the machine.
  for (const size of sizes) {
    const [work, peers] = contendersOf(size, named);
    if (work) await bundlePages(folder, work, ['floor', ...peers]);
  }
  await bundlePages(folder, 'heat-map', ['floor']);
  const server = await serve(folder, []);
  const browser = await launch({capped: true});
  const names = sizes.filter((size) => size in documents);
  await makePages(folder, browser, server.url, names);
  for (const size of sizes) {
    const [name, drawers] = chunks[size] ?? [size];
    if (drawers && !names.includes(name)) await makePages(folder, browser, server.url, [name]);
    const all = await filesOf(browser, server.url, `/pages/${name}/clearboard/`);
    const weigh = (paths) => paths.reduce((sum, path) => sum + gzip(join(folder, path)), 0);
    const own = drawers ? all.filter((path) => drawers.test(path)) : all;
    const round = {clearboard: {gzip: weigh(own), requests: own.length}};
    if (!drawers) {
      const [work, peers] = contendersOf(size, named);
      round.floor = {gzip: work ? gzip(join(folder, work, 'floor', 'x.js')) : writtenWeight(folder, name), requests: 1};
      for (const peer of peers) {
        const files = filesBeside(join(folder, work, peer));
        round[peer] = {gzip: files.reduce((sum, path) => sum + gzip(path), 0), requests: files.length};
      }
    }
    measured(size, [round], browser.version());
    say(`weight: ${size}`);
  }
  await browser.close();
  await server.close();
}

export const work = {name: 'weight', contenders: [], peers: [], builds: ['embed'], run};

// Every byte a page asks for until it is idle, but the page itself and its document, compressed as a good server sends it.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {bundlePages} from '../bundle.mjs';
import {launch, serve} from '../browser.mjs';
import {settled} from '../../visit.mjs';
import {work as gauge} from '../gauge/work.mjs';
import {work as ranking} from '../ranking/work.mjs';

const board = JSON.parse(readFileSync(new URL('../../../demo/boards/example.json', import.meta.url), 'utf8'));
const widgets = board.sections.flatMap((section) => section.widgets);
const four = ['clearance-gauge', 'ranking-table', 'heat-map', 'case-timeline'];
const {contract, visibility, demo, asOf, publisher} = board;
const alone = (type) => ({contract, visibility, demo, asOf, publisher, ...widgets.find((widget) => widget.type === type)});

/** What is put on the page: its tag and its document. */
const pages = {
  ...Object.fromEntries([...four, 'stat-cards'].map((type) => [type, [`cb-${type}`, alone(type)]])),
  'board-of-four': ['cb-board', {...board, sections: [{widgets: widgets.filter(({type}) => four.includes(type))}]}],
};

/** The pages of others that show the same. */
const beside = {'ranking-table': ranking, 'clearance-gauge': gauge};

const gzip = (path) => gzipSync(readFileSync(path), {level: 9}).length;

/** Opens a page with one tag and hands out what it weighs. */
async function weigh(browser, url, folder, [tag, document]) {
  const page = await browser.newPage({locale: 'zh-CN'});
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url())));
  const answer = (path, contentType, body) => page.route(`${url}${path}`, (route) => route.fulfill({body, contentType}));
  await answer('/weight.html', 'text/html; charset=utf-8', `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>page</title><link rel="icon" href="data:,"><script type="module" src="embed/clearboard.js"></script><${tag} src="weight.json"></${tag}>`);
  await answer('/weight.json', 'application/json', JSON.stringify(document));
  await page.goto(`${url}/weight.html`);
  await settled(page);
  await page.waitForLoadState('networkidle');
  await page.close();
  return asked.filter(({protocol, pathname}) => protocol === 'http:' && !pathname.startsWith('/weight.')).reduce((sum, {pathname}) => sum + gzip(join(folder, pathname)), 0);
}

async function run({folder}) {
  const server = await serve(folder, []);
  const browser = await launch({capped: true});
  const figures = [];
  for (const [size, page] of Object.entries(pages)) {
    const round = {clearboard: {gzip: await weigh(browser, server.url, folder, page)}};
    const {name, contenders, peers} = beside[size] ?? {contenders: [], peers: []};
    const others = [...contenders, ...peers].filter((contender) => contender !== 'clearboard');
    if (name) await bundlePages(folder, name, others);
    for (const contender of others) round[contender] = {gzip: gzip(join(folder, name, contender, 'x.js'))};
    figures.push({size, rounds: [round]});
  }
  await browser.close();
  await server.close();
  return figures;
}

export const work = {name: 'weight', contenders: [], peers: [], onDemand: [], builds: ['npm', 'embed'], run};

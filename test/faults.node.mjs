// What a real server may answer, against the built library: each answer ends in data or in a notice that says why.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {pipeline} from 'node:stream';
import {after, before, test} from 'node:test';
import {gzipSync} from 'node:zlib';
import {ensureBuilt} from '../demo/build.mjs';
import {policy} from '../demo/policy.mjs';
import {launch} from './visit.mjs';

const sound = JSON.stringify({type: 'stat-cards', visibility: 'public', title: '示例县', demo: true, cards: [{label: '受理线索', figure: 86, unit: '条'}]});
const DATA = '受理线索';

/** 欠薪案件 and its like as an editor on an old Windows writes them. */
const gbk = Buffer.from('7b227469746c65223a22c7b7d0bdb0b8bcfe227d', 'hex');

const send = (body, headers = {}, status = 200) => (request, response) => response.writeHead(status, headers).end(body);
const redirect = (location, status = 302) => send('', {location}, status);

/** Each answer by its path, with what the widget must show then. */
const quick = {
  'json': [send(sound, {'content-type': 'application/json'}), DATA],
  'text': [send(sound, {'content-type': 'text/plain'}), DATA],
  'as-html': [send(sound, {'content-type': 'text/html; charset=gb2312'}), DATA],
  'no-type': [send(sound), DATA],
  'bom': [send(`\ufeff${sound}`), DATA],
  'gzip': [send(gzipSync(sound), {'content-encoding': 'gzip'}), DATA],
  'pieces': [async (request, response) => {
    for (const byte of Buffer.from(sound)) await new Promise((resolve) => response.write(Buffer.from([byte]), resolve));
    response.end();
  }, DATA],
  'moved': [redirect('/answer/json', 301), DATA],
  '400': [send(sound, {}, 400), '取不到数据（400）'],
  '401': [send('', {'www-authenticate': 'Bearer'}, 401), '取不到数据（401）'],
  '403': [send('<h1>Forbidden</h1>', {'content-type': 'text/html'}, 403), '取不到数据（403）'],
  '404': [send('Not found', {}, 404), '取不到数据（404）'],
  '500': [send('{"error":"stack"}', {'content-type': 'application/json'}, 500), '取不到数据（500）'],
  '503': [send('', {'retry-after': '120'}, 503), '取不到数据（503）'],
  'login': [redirect('/answer/login-page'), '取到的是网页，不是 JSON'],
  'login-page': [send('<!DOCTYPE html><html><title>统一身份认证</title></html>', {'content-type': 'text/html'}), '取到的是网页，不是 JSON'],
  'elsewhere': [(request, response) => response.writeHead(302, {location: `${other.url}/answer/json`}).end(), '跳转到了别的网站'],
  'elsewhere-closed': [(request, response) => response.writeHead(302, {location: `${other.url}/closed`}).end(), '无法连接'],
  'loop': [redirect('/answer/loop'), '无法连接'],
  'to-script': [redirect('javascript:alert(1)'), '无法连接'],
  'to-nowhere': [redirect('http://127.0.0.1:1/'), '无法连接'],
  'reset': [(request, response) => response.socket.destroy(), '无法连接'],
  'nonsense': [(request, response) => response.socket.end('not http at all\r\n\r\n'), '此处内容暂时无法显示'],
  'short': [(request, response) => {
    response.writeHead(200, {'content-length': Buffer.byteLength(sound)});
    response.write(sound.slice(0, 40), () => response.socket.destroy());
  }, '无法连接'],
  'cut-chunk': [(request, response) => {
    response.write(sound.slice(0, 40), () => response.socket.destroy());
  }, '无法连接'],
  'half': [send(sound.slice(0, 40)), '此处不符合 JSON 格式'],
  'not-gzip': [send(sound, {'content-encoding': 'gzip'}), '无法连接'],
  'gbk': [send(gbk, {'content-type': 'application/json; charset=gbk'}), '文字编码不是 UTF-8'],
  'utf-16': [send(Buffer.from(`\ufeff${sound}`, 'utf16le')), '文字编码不是 UTF-8'],
  'binary': [send(Buffer.from(Array.from({length: 4096}, (_, n) => (n * 37) % 256))), '文字编码不是 UTF-8'],
  'empty': [send(''), '内容为空'],
  'no-content': [send(undefined, {}, 204), '内容为空'],
  'null': [send('null'), '应为对象'],
  'list': [send('[]'), '应为对象'],
  'deep': [send('['.repeat(100_000) + ']'.repeat(100_000)), '嵌套超过'],
  'curly': [send('{“type”: “stat-cards”}'), '弯引号'],
  'other-type': [send(JSON.stringify({type: 'heat-map', title: '热力图'})), 'type 应为 "stat-cards"'],
  'internal': [send(sound.replace('public', 'internal')), '"visibility": "public"'],
  'endless': [(request, response) => pipeline(function* () {
    for (const megabyte = Buffer.alloc(2 ** 20, 0x20); ; ) yield megabyte;
  }, response, () => undefined), '文件过大'],
};

const slow = {
  'silent': [() => undefined, '取数据超时'],
  'headers-only': [(request, response) => response.writeHead(200).flushHeaders(), '取数据超时'],
  'dripping': [(request, response) => {
    const timer = setInterval(() => response.write(' '), 200);
    response.on('close', () => clearInterval(timer));
  }, '取数据超时'],
};

const counts = new Map();
const seen = [];
const pages = new Map();
const answers = {...quick, ...slow};

/** Pages, the library, and the answers; whatever else a test adds to `pages`. */
function listen() {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://a').pathname;
    counts.set(path, (counts.get(path) ?? 0) + 1);
    seen.push({path, headers: request.headers});
    const name = path.slice('/answer/'.length);
    if (pages.has(path)) return pages.get(path)(request, response);
    if (server === other.server && path !== '/closed') response.setHeader('access-control-allow-origin', '*');
    if (path.startsWith('/answer/') && name in answers) return answers[name][0](request, response);
    const body = /^\/[\w/.-]+\.js$/.test(path) ? await readFile(`dist/embed${path}`).catch(() => undefined) : undefined;
    response.writeHead(body ? 200 : 404, {'content-type': 'text/javascript; charset=utf-8'}).end(body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({server, url: `http://127.0.0.1:${server.address().port}`})));
}

let site;
let other;
let browser;
before(async () => {
  await ensureBuilt(['embed']);
  site = await listen();
  other = {url: ''};
  other = await listen();
  browser = await launch();
});
after(async () => {
  await browser.close();
  for (const {server} of [site, other]) {
    server.closeAllConnections();
    server.close();
  }
});

const html = (body, script = '<script type="module" src="/clearboard.js"></script>') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>页面</title><link rel="icon" href="data:,">${script}</head><body>${body}</body></html>`;

/** The policy of the house, but that the other site may be asked: else the browser itself would stop what is tested. */
const served = (body) => (request, response) =>
  response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy.replace("connect-src 'self'", `connect-src 'self' ${other.url} http://127.0.0.1:1`)}).end(body);

/** A page with errors noted down; the browser's own words about failed requests are no errors of ours. */
async function visit(body, prepare = async () => undefined) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? String(error)));
  await prepare(page);
  pages.set('/', served(html(body)));
  await page.goto(`${site.url}/`, {waitUntil: 'commit'});
  return {page, errors, close: () => context.close()};
}

const widget = (name, more = '') => `<cb-stat-cards id="w-${name}" src="/answer/${name}"${more}><p>原有内容</p></cb-stat-cards>`;
const textOf = (page, name) => page.evaluate((id) => document.getElementById(id)?.shadowRoot?.textContent ?? '', `w-${name}`);
const shows = (page, name, words, timeout = 20_000) =>
  page.waitForFunction(([id, text]) => (document.getElementById(id)?.shadowRoot?.textContent ?? '').includes(text), [`w-${name}`, words], {timeout})
    .catch(async () => assert.fail(`${name} shows “${await textOf(page, name)}”, not “${words}”`));

test('every quick answer ends in data or in a notice, and none spoils another', {timeout: 120_000}, async (t) => {
  const {page, errors, close} = await visit(Object.keys(quick).map((name) => widget(name)).join('\n'));
  for (const [name, [, words]] of Object.entries(quick)) {
    await t.test(name, async () => {
      await shows(page, name, words);
      const fallback = await page.evaluate((id) => document.getElementById(id).querySelector('p').getClientRects().length > 0, `w-${name}`);
      assert.equal(fallback, words !== DATA, 'the page’s own content stands beside a notice, and only there');
    });
  }
  assert.deepEqual(errors, []);
  await close();
});

test('an answer that does not end is given up after ten seconds', {timeout: 60_000}, async (t) => {
  const {page, errors, close} = await visit(Object.keys(slow).map((name) => widget(name)).join('\n'));
  for (const [name, [, words]] of Object.entries(slow)) await t.test(name, () => shows(page, name, words));
  assert.deepEqual(errors, []);
  await close();
});

test('many widgets ask once; the browser then asks whether its copy still holds', async () => {
  counts.clear();
  answers.fresh = [(request, response) => {
    const headers = {etag: '"1"', 'cache-control': 'max-age=3600'};
    return request.headers['if-none-match'] === '"1"' ? response.writeHead(304, headers).end() : response.writeHead(200, headers).end(sound);
  }, DATA];
  const {page, close} = await visit(widget('fresh') + '<cb-stat-cards src="/answer/fresh"></cb-stat-cards>'.repeat(20));
  await shows(page, 'fresh', DATA);
  assert.equal(counts.get('/answer/fresh'), 1);
  await page.reload();
  await shows(page, 'fresh', DATA);
  assert.equal(counts.get('/answer/fresh'), 2);
  assert.equal(seen.filter(({path}) => path === '/answer/fresh')[1].headers['if-none-match'], '"1"');
  await close();
});

/** A page's clock that only a test moves: else a slow machine's own seconds come on top. */
async function stopped(page) {
  await page.clock.install({time: 0});
  await page.clock.pauseAt(1000);
}

/** Seconds on the page's clock at which the server was asked. */
async function askedAt(page, path, seconds) {
  const times = [];
  for (let passed = 1; passed <= seconds; passed += 1) {
    const before = counts.get(path) ?? 0;
    await page.clock.runFor(1000);
    // A request that the tick sent is heard at the server, and its answer at the page, before the next.
    await page.evaluate(() => fetch('/answer/no-content'));
    if ((counts.get(path) ?? 0) > before) times.push(passed);
  }
  return times;
}

test('a source that fails is asked ever more rarely, and the last good data stay', {timeout: 120_000}, async () => {
  let failing = false;
  answers.flapping = [(request, response) => (failing ? send('', {}, 502) : send(sound))(request, response), DATA];
  const {page, errors, close} = await visit(widget('flapping', ' refresh="5s"'), stopped);
  await shows(page, 'flapping', DATA);
  const steady = await askedAt(page, '/answer/flapping', 20);
  assert.ok(steady.length >= 3 && steady.length <= 4, `asked at ${steady}`);
  failing = true;
  const rare = await askedAt(page, '/answer/flapping', 100);
  assert.ok(rare.length >= 3 && rare.length <= 5, `asked at ${rare}`);
  await shows(page, 'flapping', '暂时无法更新');
  assert.match(await textOf(page, 'flapping'), new RegExp(DATA));
  failing = false;
  await askedAt(page, '/answer/flapping', 130);
  await page.waitForFunction(() => !document.getElementById('w-flapping').shadowRoot.textContent.includes('暂时无法更新'));
  assert.deepEqual(errors, []);
  await close();
});

test('a server that asks for its rest has it', {timeout: 60_000}, async () => {
  counts.clear();
  const {page, close} = await visit(widget('503', ' refresh="5s"'), stopped);
  await shows(page, '503', '503');
  assert.deepEqual(await askedAt(page, '/answer/503', 119), []);
  assert.equal((await askedAt(page, '/answer/503', 5)).length, 1);
  await close();
});

test('a request ends with its widget', async () => {
  const ended = new Promise((resolve) => {
    answers.silent = [(request, response) => response.on('close', resolve), ''];
  });
  const {page, close} = await visit(widget('silent'));
  await page.waitForFunction(() => document.getElementById('w-silent')?.shadowRoot?.textContent.includes('正在加载'));
  await page.evaluate(() => document.getElementById('w-silent').remove());
  await ended;
  await close();
});

test('JSON inside a page that stops in its middle is not read before its end', {timeout: 30_000}, async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  let go;
  const gone = new Promise((resolve) => (go = resolve));
  const [first, second] = html(`<cb-stat-cards id="w-late"><script type="application/json">${sound}</script></cb-stat-cards><p>后文</p>`, '<script src="/clearboard.classic.js"></script>').split('受理');
  pages.set('/late', async (request, response) => {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy}).write(first);
    await gone;
    response.end(`受理${second}`);
  });
  await page.addInitScript(() => {
    window.told = [];
    document.addEventListener('cb-problem', ({problems}) => window.told.push(problems));
  });
  await page.goto(`${site.url}/late`, {waitUntil: 'commit'});
  await page.waitForFunction(() => document.querySelector('cb-stat-cards script')?.textContent.includes('示例县') && document.querySelector('cb-stat-cards').shadowRoot);
  go();
  await shows(page, 'late', DATA);
  assert.deepEqual(await page.evaluate(() => window.told), []);
  await context.close();
});

test('a thousand widgets that came and went are gone from memory', {timeout: 60_000}, async () => {
  const {page, errors, close} = await visit(widget('json'));
  await shows(page, 'json', DATA);
  await page.evaluate(async (data) => {
    window.gone = [];
    const place = document.body.appendChild(document.createElement('div'));
    for (let cycle = 0; cycle < 1000; cycle += 1) {
      const element = document.createElement('cb-stat-cards');
      if (cycle % 4 === 0) element.src = `/answer/json?${cycle % 40}`;
      else element.data = data;
      const parent = cycle % 2 === 0 ? place : place.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
      parent.append(element);
      await element.updateComplete;
      element.data = data.replace('86', String(cycle));
      await element.updateComplete;
      place.replaceChildren();
      window.gone.push(new WeakRef(element));
    }
  }, sound);
  let alive = 0;
  for (let round = 0; round < 10; round += 1) {
    await page.requestGC();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    alive = await page.evaluate(() => window.gone.filter((reference) => reference.deref()).length);
    if (alive <= 1) break;
  }
  assert.ok(alive <= 1, `${alive} are still alive`);
  assert.deepEqual(errors, []);
  await close();
});

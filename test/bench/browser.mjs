// One real Chromium, found as the tests find it; every visit is a fresh page of a context of its own.
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {chromium} from 'playwright-core';
import {args, findBrowser} from '../browser.mjs';
import {policy} from '../../demo/policy.mjs';

const types = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.wasm': 'application/wasm'};

/** Serves a folder; works that are said to be are under the policy of the house. */
export const serve = (folder, strict) => new Promise((resolve) => {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://page');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    void readFile(join(folder, path)).then((body) => {
      const under = strict.some((work) => pathname.startsWith(`/${work}/`));
      response.writeHead(200, {'content-type': types[extname(path)] ?? 'application/octet-stream', ...(under && {'content-security-policy': policy})}).end(body);
    }, () => response.writeHead(404).end());
  });
  server.listen(0, '127.0.0.1', () => resolve({url: `http://127.0.0.1:${server.address().port}`, close: () => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  })}));
});

/** Without a cap on frames no figure is rounded up to the screen's sixtieth; frames are counted with it. */
export async function launch({capped}) {
  const uncapped = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];
  // Whoever ends this program ends it whole: Playwright would catch the signal, lose its browser and go on.
  const browser = await chromium.launch({executablePath: findBrowser(), handleSIGHUP: false, handleSIGINT: false, handleSIGTERM: false, args: [...args, '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', ...(capped ? [] : uncapped)]});
  // The first page of a browser pays for fonts and caches; nobody's figure shall.
  const page = await browser.newPage();
  await page.setContent('<p style="font: 14px sans-serif">广州市房屋建筑第123标段工程项目 已清偿 清偿中 已立案 已逾期 待核实 ￥1,234.56</p><canvas></canvas>');
  await page.evaluate(() => new Promise((resolve) => {
    let frames = 0;
    const step = () => ((frames += 1) < 20 ? requestAnimationFrame(step) : resolve());
    step();
  }));
  await page.close();
  return browser;
}

/** Opens a contender's page. `close` takes its whole context away. */
export async function open(browser, address) {
  const context = await browser.newContext({viewport: {width: 1280, height: 720}, locale: 'zh-CN'});
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(String(error).slice(0, 300)));
  const cdp = await context.newCDPSession(page);
  await watchWorkers(cdp);
  await page.goto(address);
  await page.waitForFunction(() => globalThis.contender !== undefined, undefined, {timeout: 30_000});
  return {page, cdp, faults, close: () => context.close()};
}

/** The workers of a page, by its session: each a way to ask it something. */
const workersOf = new WeakMap();

/** Follows the workers that a page starts, from before it has any. */
async function watchWorkers(cdp) {
  const workers = new Map();
  workersOf.set(cdp, workers);
  const waiting = new Map();
  let last = 0;
  cdp.on('Target.attachedToTarget', ({sessionId}) => workers.set(sessionId, (method, params) => new Promise((resolve, reject) => {
    last += 1;
    waiting.set(last, {resolve, reject});
    cdp.send('Target.sendMessageToTarget', {sessionId, message: JSON.stringify({id: last, method, params})}).catch(reject);
  })));
  cdp.on('Target.detachedFromTarget', ({sessionId}) => workers.delete(sessionId));
  cdp.on('Target.receivedMessageFromTarget', ({message}) => {
    const {id, result, error} = JSON.parse(message);
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  await cdp.send('Target.setAutoAttach', {autoAttach: true, waitForDebuggerOnStart: false, flatten: false});
}

/** Bytes that WebAssembly has claimed, which no heap counts: they grow by steps and never shrink. */
async function claimed(send) {
  const {result} = await send('Runtime.evaluate', {expression: 'WebAssembly.Memory.prototype', objectGroup: 'heap'});
  const {objects} = await send('Runtime.queryObjects', {prototypeObjectId: result.objectId, objectGroup: 'heap'});
  const sum = await send('Runtime.callFunctionOn', {objectId: objects.objectId, functionDeclaration: 'function () { return this.reduce((sum, {buffer}) => sum + buffer.byteLength, 0); }', returnByValue: true});
  await send('Runtime.releaseObjectGroup', {objectGroup: 'heap'});
  return sum.result.value;
}

/** Bytes in use after collecting what is not: objects, array buffers and WebAssembly's memory of the page and of its workers, and what stands behind its nodes. */
export async function heap(cdp) {
  const own = (method, params) => cdp.send(method, params);
  let [script, page] = [0, 0];
  for (const send of [own, ...workersOf.get(cdp).values()]) {
    // What weak tables held goes only with a later collection.
    for (let time = 0; time < 4; time += 1) await send('HeapProfiler.collectGarbage');
    const {usedSize, backingStorageSize = 0, embedderHeapUsedSize = 0} = await send('Runtime.getHeapUsage');
    script += usedSize + backingStorageSize + await claimed(send);
    page += embedderHeapUsedSize;
  }
  return {script, page};
}

/** A promise that fails when it takes longer; the browser is closed by whoever asked. */
export const within = (milliseconds, promise) => {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`took over ${milliseconds / 1000} s`)), milliseconds)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

/** Throws unless the screen shows more than a few colours: words in a page are not yet a picture. */
export async function painted(page) {
  const shot = await page.screenshot();
  const colours = await page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    return new Set(new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer)).size;
  }, `data:image/png;base64,${shot.toString('base64')}`);
  if (colours < 12) throw new Error(`only ${colours} colours on the screen`);
}

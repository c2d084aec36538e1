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
  const browser = await chromium.launch({executablePath: findBrowser(), args: [...args, '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', ...(capped ? [] : uncapped)]});
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
  await page.goto(address);
  await page.waitForFunction(() => globalThis.contender !== undefined, undefined, {timeout: 30_000});
  return {page, cdp, faults, close: () => context.close()};
}

/** Bytes in use after collecting what is not: the page's objects, its array buffers, and what stands behind its nodes. */
export async function heap(cdp) {
  // What weak tables held goes only with a later collection.
  for (let time = 0; time < 4; time += 1) await cdp.send('HeapProfiler.collectGarbage');
  const {usedSize, backingStorageSize = 0, embedderHeapUsedSize = 0} = await cdp.send('Runtime.getHeapUsage');
  return {script: usedSize + backingStorageSize, page: embedderHeapUsedSize};
}

/** A promise that fails when it takes longer; the browser is closed by whoever asked. */
export const within = (milliseconds, promise) => {
  let timer;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error(`took over ${milliseconds / 1000} s`)), milliseconds)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

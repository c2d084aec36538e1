// `npm run check:stories`: every story and every page of documentation of the built Storybook renders, and none reports an error.
// What a story must do is tested under our policy by test/; this holds that a bundler's build of it works at all.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {chromium} from 'playwright-core';
import {args, findBrowser} from '../test/browser.mjs';
import {shortly} from '../test/totals.mjs';

const types = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2'};
const server = createServer(async (request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname;
  const body = await readFile(join('storybook-static', normalize(path))).catch(() => undefined);
  response.writeHead(body ? 200 : 404, {'content-type': types[extname(path)] ?? 'application/octet-stream'}).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const entries = Object.values(JSON.parse(readFileSync('storybook-static/index.json', 'utf8')).entries);
const browser = await chromium.launch({executablePath: findBrowser(), args});
const page = await browser.newPage({viewport: {width: 1440, height: 900}});
let errors = [];
page.on('pageerror', (error) => errors.push(String(error)));
page.on('console', (message) => {
  // A failed request is told by its response, below.
  if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(message.text());
});
page.on('response', (response) => {
  if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) errors.push(`${response.status()} ${response.url()}`);
});
await page.addInitScript(() => {
  window.outcome = '';
  const listen = () => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return setTimeout(listen, 5);
    for (const event of ['storyRendered', 'docsRendered']) channel.on(event, () => (window.outcome ||= 'rendered'));
    for (const event of ['storyErrored', 'storyThrewException', 'storyMissing']) channel.on(event, (error) => (window.outcome = `${event}: ${error?.message ?? error}`));
  };
  listen();
});

const count = {passed: 0, failed: 0, failures: []};
for (const {id, type} of entries) {
  errors = [];
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=${type}`);
  await page.waitForFunction(() => window.outcome !== '', null, {timeout: 20_000}).catch((error) => errors.push(error.message));
  const outcome = await page.evaluate(() => window.outcome);
  if (outcome !== 'rendered') errors.push(outcome || 'nothing was rendered');
  // Bars that were meant as a table.
  if (type === 'docs' && (await page.evaluate(() => /\| ?-{3}/.test(document.body.innerText)))) errors.push('a table is not one');
  count[errors.length > 0 ? 'failed' : 'passed'] += 1;
  if (errors.length === 0) continue;
  console.error(`${id}\n  ${errors.join('\n  ')}`);
  count.failures.push(shortly(id, errors.join('\n')));
}
await browser.close();
server.close();
mkdirSync('test-results', {recursive: true});
writeFileSync('test-results/stories.json', JSON.stringify(count));
console.log(`stories and pages in the built Storybook: ${count.passed} passed, ${count.failed} failed`);
process.exit(count.failed === 0 && count.passed > 0 ? 0 : 1);

// Opens pages in a real browser and notes down everything that goes wrong on them.
import {readdirSync} from 'node:fs';
import {after, before} from 'node:test';
import {chromium} from 'playwright-core';
import {ensureBuilt} from '../demo/build.mjs';
import {policy} from '../demo/policy.mjs';
import {serve} from '../demo/serve.mjs';
import {args, findBrowser} from './browser.mjs';

export const launch = () => chromium.launch({executablePath: findBrowser(), args});

/** Every page of the demo. */
export const pages = readdirSync('demo').filter((file) => file.endsWith('.html'));

/** Every kind of widget, as a selector that Playwright follows into shadow roots; a board is none. */
export const widgets = readdirSync('src/register').map((file) => file.replace('.ts', '')).filter((noun) => noun !== 'define' && noun !== 'board').map((noun) => `cb-${noun}`).join(', ');

/** The built library behind the demo's server and one browser, for all tests of a file; `start` starts another browser. */
export function builtSite(start = launch) {
  let server;
  let browser;
  before(async () => {
    await ensureBuilt(['embed']);
    server = await serve({port: 0});
    browser = await start();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get url() {
      return server.url;
    },
    open: (options) => open(browser, server.url, options),
  };
}

/** How many scripts a page asked for, and how many of them are on their way. */
const scripts = new WeakMap();
const none = {asked: 0, coming: 0};

/**
 * A page of its own context that keeps a list of faults: what the policy refused, errors, requests that failed or went
 * anywhere but to `origin`. `take()` hands the list out and starts a new one.
 */
export async function open(browser, origin, options = {}) {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}, ...options});
  const page = await context.newPage();
  let faults = [];
  const requests = [];
  const code = {...none};
  scripts.set(page, code);
  const isCode = (request) => request.resourceType() === 'script';
  page.on('request', (request) => {
    if (!isCode(request)) return;
    code.asked += 1;
    code.coming += 1;
  });
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => void (isCode(request) && (code.coming -= 1)));
  // Told through the console, so that the page gets no global from its tests.
  await page.addInitScript(() => {
    window.addEventListener('securitypolicyviolation', (event) => {
      console.error(`The policy refused ${event.effectiveDirective}: ${event.blockedURI} ${event.sample} at ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.stack ?? String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith('data:')) return;
    requests.push(url);
    if (!url.startsWith(origin)) faults.push(`a request to ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A request given up because its page or its widget went away is as it should be.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`${request.failure()?.errorText} for ${request.url()}`);
  });
  const take = () => {
    const taken = faults;
    faults = [];
    return taken;
  };
  return {page, requests, take, close: () => context.close()};
}

/**
 * Waits until every widget is defined, shows its data or its notice, and has nothing left to draw, and no code is on its way
 * that would draw more. `bare` widgets may stay without data.
 */
export async function settled(page, {bare = false} = {}) {
  const code = scripts.get(page) ?? none;
  for (let calm = false; !calm; ) {
    const {asked, coming} = code;
    await page.evaluate(drawn, bare);
    calm = coming === 0 && code.asked === asked;
  }
}

/** In the page: until nothing has been left to draw for three frames. */
async function drawn(bare) {
  const deep = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])]);
  const empty = ({shadowRoot}) => !bare && (!shadowRoot.querySelector('.cb') || shadowRoot.querySelector('.waiting') !== null);
  // The words of a notice and the rows of a table come a moment later than the notice and the table.
  const drawing = ({shadowRoot, isUpdatePending}) => isUpdatePending || !shadowRoot || [...shadowRoot.querySelectorAll('.notice, details[part~=table][open]')].some((place) => place.querySelector('li, tr') === null);
  const waits = (element) =>
    element.localName.startsWith('cb-')
      ? !element.matches(':defined') || drawing(element) || empty(element)
      : element.hasAttribute('data-clearboard') && element.querySelector('cb-board') === null && element.textContent.trim() !== '';
  const end = performance.now() + 30_000;
  for (let calm = 0; calm < 3; ) {
    const waiting = deep(document).filter(waits);
    calm = waiting.length > 0 ? 0 : calm + 1;
    if (performance.now() > end) throw new Error(`still waiting: ${waiting.map((element) => element.localName).join(', ')}`);
    // A frame and a task: observers and loaded chunks report in between.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}

/** Lets an address of the demo server answer with a page or file made up by a test, under the policy of the house. */
export const answer = (page, url, body, type = 'text/html; charset=utf-8') =>
  page.route(url, (route) => route.fulfill({body, headers: {'content-type': type, 'content-security-policy': policy}}));

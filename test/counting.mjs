// Counts what a widget costs its page: nodes, listeners, requests, memory asked for, and how often the browser had to find out
// styles and lay the page out. The same on every machine, since an act is counted from before it until nothing is left to draw,
// on a page that has its code. Work in parts may show that it goes on, on a slow machine: what does such work has two frames
// more than were counted. Memory is sampled: its ceilings leave half as much again, and catch what asks for twice as much.
import assert from 'node:assert/strict';
import {answer, settled} from './visit.mjs';

/** Bytes between two samples of what is asked for: few enough that a sum of them hardly differs from run to run. */
const SAMPLED = 256;

const sizeOf = ({selfSize, children}) => children.reduce((sum, child) => sum + sizeOf(child), selfSize);

/** Opens a page with one bare tag of the built library, and hands out what counts on it. */
export async function counting(site, tag, attributes = '') {
  const {page, requests, take, close} = await site.open({locale: 'zh-CN', viewport: {width: 1280, height: 720}});
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const address = `${site.url}demo/made-up.html`;
  await answer(page, address, `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页面</title><link rel="icon" href="data:,"><script type="module" src="../dist/embed/clearboard.js"></script><${tag} ${attributes}></${tag}>`);
  await page.goto(address);
  await settled(page, {bare: true});
  const counted = async () => {
    await settled(page, {bare: true});
    await cdp.send('HeapProfiler.collectGarbage');
    const {metrics} = await cdp.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return {styles: of('RecalcStyleCount'), layouts: of('LayoutCount'), listeners: of('JSEventListeners'), requests: requests.length};
  };
  /** What an act costs until all is at rest; `allocated` is all memory that scripts asked for meanwhile, in kB, whether it was let go again or not. */
  const spent = async (act) => {
    const before = await counted();
    await cdp.send('HeapProfiler.startSampling', {samplingInterval: SAMPLED, includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true});
    await act();
    await settled(page, {bare: true});
    const {profile} = await cdp.send('HeapProfiler.stopSampling');
    const after = await counted();
    return {...Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]])), allocated: Math.round(sizeOf(profile.head) / 1000)};
  };
  /** The same of an act that runs in the page. */
  const cost = (act, argument) => spent(() => page.evaluate(act, argument));
  /** Gives the widget a document, and waits until every selector finds something below it and what it says has come, in its sentence or its rows. */
  const give = async (document, {shows, says}) => {
    // As text: very many rows take a browser long to be handed one by one.
    return {...(await cost(shown, {tag, text: JSON.stringify(document), shows, says})), nodes: await nodes()};
  };
  /**
   * What one more widget of the kind costs on a page that has its code, and what the first one asked for. While code comes, a
   * slow machine draws in more frames than a fast one; what is there already is drawn in the same frames everywhere.
   */
  const mount = async (document, shown) => {
    const {requests} = await give(document, shown);
    await page.evaluate((tag) => {
      const element = window.document.querySelector(tag);
      element.replaceWith(element.cloneNode(false));
    }, tag);
    return {...await give(document, shown), requests};
  };
  /** Every node of the widget, shadow trees included. */
  const nodes = () => page.evaluate((tag) => {
    const count = (node) => [...node.childNodes].reduce((sum, child) => sum + count(child), 1) + (node.shadowRoot ? count(node.shadowRoot) : 0);
    return count(document.querySelector(tag));
  }, tag);
  return {page, spent, cost, give, mount, nodes, take, close};
}

/** In the page: data for the element, then frames until what is waited for is there. */
function shown({tag, text, shows, says}) {
  const element = document.querySelector(tag);
  element.data = JSON.parse(text);
  const deep = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);
  const isThere = () => {
    const all = deep(element.shadowRoot);
    return shows.every((selector) => all.some((one) => one.matches(selector))) && [says].flat().every((text) => all.some((one) => one.matches('[part~=summary], tbody') && one.textContent.includes(text)));
  };
  return new Promise((resolve) => {
    const look = () => (isThere() ? resolve() : requestAnimationFrame(look));
    look();
  });
}

/** In the page: scrolls in so many steps, a frame each. What is done at rest is no part of a step, and a slow machine would rest between steps. */
export async function scrolled({tag, selector, steps, by}) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const scroller = document.querySelector(tag).shadowRoot.querySelector(selector);
  const {setTimeout} = window;
  window.setTimeout = () => 0;
  for (let step = 1; step <= steps; step += 1) {
    scroller.scrollTop = step * by;
    await frame();
  }
  await frame();
  window.setTimeout = setTimeout;
}

/** Holds a count against its ceilings, and tells all of it. */
export function within(t, name, count, ceilings) {
  t.diagnostic(`${name}: ${Object.entries(count).map(([what, number]) => `${what} ${number}`).join(', ')}`);
  for (const [what, ceiling] of Object.entries(ceilings)) assert.ok(count[what] <= ceiling, `${name}: ${count[what]} ${what}, at most ${ceiling}`);
}

// Stands on every page that is measured: waiting, timing, scrolling, counting. The same for every contender.
import {random} from '../random.mjs';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The next turn of the event loop: work that follows begins with a task of its own. */
const turn = () => new Promise((resolve) => {
  const {port1, port2} = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    resolve();
  };
  port2.postMessage(0);
});

const idle = async () => {
  for (let at = 0; at < 3; at += 1) await frame();
  await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 500}));
};

/** Tasks of more than fifty milliseconds; the browser tells of no shorter ones. */
const long = [];
const observer = new PerformanceObserver((list) => long.push(...list.getEntries()));
observer.observe({type: 'longtask'});

/** The longest task that was running after `since`; nought when none took more than fifty milliseconds. */
async function block(since) {
  await turn();
  await frame();
  long.push(...observer.takeRecords());
  return long.reduce((longest, {startTime, duration}) => (startTime + duration > since ? Math.max(longest, duration) : longest), 0);
}

/** Milliseconds from the call until what is asked for is there to be seen, and two frames more, so that it has been painted. */
async function timed(act, isThere) {
  await idle();
  await turn();
  const start = performance.now();
  await act();
  while (!isThere()) await frame();
  await frame();
  await frame();
  return performance.now() - start;
}

/** Five seconds: half of it as a wheel scrolls (3,000 pixels a second), half as who drags the thumb over the whole way. Counts frames that came late. */
async function scroll(element, duration = 5000) {
  await idle();
  const farthest = element.scrollHeight - element.clientHeight;
  const gaps = [];
  await new Promise((resolve) => {
    let first = 0;
    let last = 0;
    const step = (now) => {
      if (first === 0) first = now;
      else gaps.push(now - last);
      last = now;
      const passed = now - first;
      if (passed >= duration) return resolve();
      const half = duration / 2;
      element.scrollTop = passed < half ? Math.min(farthest, passed * 3) : farthest * Math.abs((passed - half) / half);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  const over = (limit) => gaps.filter((gap) => gap > limit).length;
  return {late: over(18.4), 'late over 50 ms': over(50)};
}

/** Every node below, shadow trees included. */
function nodes(root) {
  let count = 0;
  const open = [root];
  while (open.length > 0) {
    const node = open.pop();
    count += 1;
    if (node.shadowRoot) open.push(node.shadowRoot);
    for (let child = node.firstChild; child; child = child.nextSibling) open.push(child);
  }
  return count;
}

/** Rules for a contender's own elements. */
function css(text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

globalThis.bench = {frame, turn, idle, timed, block, scroll, nodes, random, css, root: () => document.getElementById('root')};

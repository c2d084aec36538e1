import type {ReactiveControllerHost} from 'lit';
import {untilMidnight} from '../calendar/day.js';

type Host = ReactiveControllerHost & Node;

/** Attributes that reach a widget from any ancestor, and what pages toggle to change their theme. */
const INHERITED = ['lang', 'audience', 'today', 'size', 'theme'];
const THEMING = [...INHERITED, 'class', 'style', 'data-theme'];

const hosts = new Set<Host>();
let watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;
let midnight: ReturnType<typeof setTimeout> | undefined;
let dark: MediaQueryList | undefined;

/** Updates a host whenever the page around it changes what it inherits, and at midnight in Shanghai. One observer and one timer serve the whole page. */
export function watchPage(host: Host): () => void {
  if (hosts.size === 0) start();
  hosts.add(host);
  for (let root = host.getRootNode(); ; root = root.host.getRootNode()) {
    watch(root);
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => {
    hosts.delete(host);
    if (hosts.size === 0) stop();
  };
}

function start(): void {
  observer = new MutationObserver(updateAll);
  for (const node of document.querySelectorAll('html, body')) observer.observe(node, {attributeFilter: THEMING});
  dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', updateAll);
  document.addEventListener('visibilitychange', updateAll);
  wakeAtMidnight();
}

function stop(): void {
  observer?.disconnect();
  dark?.removeEventListener('change', updateAll);
  document.removeEventListener('visibilitychange', updateAll);
  clearTimeout(midnight);
  watched = new WeakSet();
}

function watch(root: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  observer?.observe(root, {attributeFilter: INHERITED, subtree: true});
}

/** Timers sleep with the machine, so a page that becomes visible again is also brought up to date. */
function wakeAtMidnight(): void {
  midnight = setTimeout(() => {
    updateAll();
    wakeAtMidnight();
  }, untilMidnight(Date.now()));
}

function updateAll(): void {
  for (const host of hosts) host.requestUpdate();
}

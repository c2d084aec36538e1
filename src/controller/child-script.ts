import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** Takes JSON from a child `<script type="application/json">`, also when it is parsed after its element or changes later. */
export class ChildScriptController implements ReactiveController {
  readonly #host: Host;
  readonly #observer: MutationObserver;
  readonly #update: () => void;
  /** Whether the page is still to be read to its end. */
  #waits = false;

  constructor(host: Host) {
    this.#host = host;
    this.#update = () => host.requestUpdate();
    this.#observer = new MutationObserver(this.#update);
    host.addController(this);
  }

  get text(): string | undefined {
    const script = Array.from(this.#host.children).find((child) => child.matches('script[type="application/json"]'));
    return script && isWhole(script) ? (script.textContent ?? undefined) : undefined;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
    this.#waits = document.readyState === 'loading';
    if (this.#waits) document.addEventListener('DOMContentLoaded', this.#update);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    if (this.#waits) document.removeEventListener('DOMContentLoaded', this.#update);
  }
}

/** On a slow line a page may stop in the middle of a script: it is whole when something follows it, or the page has ended. */
function isWhole(script: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = script; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** Takes JSON from a child `<script type="application/json">`, also when it is parsed after its element or changes later. */
export class ChildScriptController implements ReactiveController {
  readonly #host: Host;
  readonly #observer: MutationObserver;

  constructor(host: Host) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  get text(): string | undefined {
    const script = Array.from(this.#host.children).find((child) => child.matches('script[type="application/json"]'));
    return script?.textContent ?? undefined;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}

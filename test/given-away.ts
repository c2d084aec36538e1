import {sendKeys} from '@web/test-runner-commands';
import {openXlsx} from './export/spreadsheet.js';
import type {Json} from './public-documents.js';
import {settled} from './story.js';
import {until} from './until.js';

/** Everything that stands on the page, through every shadow root: names, attributes, texts, what fields hold. */
function serialised(root: Node): string {
  if (root instanceof Text) return root.data;
  const own = root instanceof Element ? `<${root.localName} ${[...root.attributes].map(({name, value}) => `${name}="${value}"`).join(' ')}>${'value' in root ? String(root.value) : ''}` : '';
  const shadow = root instanceof Element && root.shadowRoot ? serialised(root.shadowRoot) : '';
  return own + shadow + [...root.childNodes].map(serialised).join('');
}

/** Puts something else in the place of what the browser has; hands out how it comes back. */
function replace<On extends object>(on: On, name: keyof On, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(on, name);
  Object.defineProperty(on, name, {value, configurable: true, writable: true});
  return () => void (own ? Object.defineProperty(on, name, own) : Reflect.deleteProperty(on, name));
}

const told = ['cb-problem', 'cb-export', 'cb-select'];

/** The words a picture is drawn from: the markup of an image, and what a pen writes. */
let drawn: string[] = [];

/** All that a widget has given away, by the way it went: the page, paper, each export, events. */
export type GivenAway = Readonly<Record<string, string>>;

/** Watches every way out of a page while the tests of a suite run; `everything` opens all doors of one widget and walks through them. */
export function givenAway(): (document: Json, audience: string) => Promise<GivenAway> {
  let place = document.createElement('main');
  let left: Promise<Blob>[] = [];
  let events: string[] = [];
  let restore: readonly (() => void)[] = [];
  const hear = (event: Event) => events.push(JSON.stringify({...event, detail: (event as CustomEvent).detail as unknown}));

  before(() => {
    const create = URL.createObjectURL.bind(URL);
    const decodeImage = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'decode')!.value as (this: HTMLImageElement) => Promise<void>;
    const fillText = Object.getOwnPropertyDescriptor(CanvasRenderingContext2D.prototype, 'fillText')!.value as (this: CanvasRenderingContext2D, text: string, x: number, y: number) => void;
    restore = [
      replace(URL, 'createObjectURL', (blob: Blob) => {
        left.push(Promise.resolve(blob));
        return create(blob);
      }),
      replace(HTMLAnchorElement.prototype, 'click', () => undefined),
      replace(HTMLImageElement.prototype, 'decode', function decode(this: HTMLImageElement) {
        drawn.push(decodeURIComponent(this.src));
        return decodeImage.call(this);
      }),
      replace(CanvasRenderingContext2D.prototype, 'fillText', function write(this: CanvasRenderingContext2D, text: string, x: number, y: number) {
        drawn.push(text);
        fillText.call(this, text, x, y);
      }),
      replace(window, 'ClipboardItem', class {
        constructor(parts: Readonly<Record<string, Promise<Blob>>>) {
          left.push(...Object.values(parts));
        }
      }),
      replace(navigator, 'clipboard', {write: () => Promise.resolve()}),
    ];
    told.forEach((name) => document.addEventListener(name, hear));
  });
  after(() => {
    restore.forEach((one) => one());
    told.forEach((name) => document.removeEventListener(name, hear));
  });
  afterEach(() => {
    place.remove();
    left = [];
    events = [];
  });

  return async function everything(data: Json, audience: string): Promise<GivenAway> {
    const type = String(data.type);
    place.remove();
    place = document.body.appendChild(document.createElement('main'));
    place.setAttribute('audience', audience);
    place.setAttribute('today', '2026-03-31');
    const element = document.createElement(`cb-${type}`);
    (element as unknown as {data: unknown}).data = data;
    place.append(element);
    const root = element.shadowRoot!;
    await until(() => root.querySelector('details[part=export]') !== null, `${type} on the page`);
    for (const details of root.querySelectorAll('details')) details.open = true;
    await until(() => root.querySelector('[data-kind=xlsx]') !== null && root.querySelector('details[part=table] table') !== null, 'its doors');
    for (let press = 0; press < 6; press += 1) await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowDown'});
    await settled(place);
    const page = serialised(place);
    dispatchEvent(new Event('beforeprint'));
    const printed = serialised(place);
    dispatchEvent(new Event('afterprint'));
    const files: Record<string, string> = {};
    for (const button of root.querySelectorAll<HTMLButtonElement>('[part=export-button]')) {
      const kind = button.dataset.kind!;
      const before = events.length;
      left = [];
      drawn = [];
      button.click();
      await until(() => events.length > before, `${kind} of ${type}`);
      const texts = await Promise.all((await Promise.all(left)).map(async (blob) => (kind === 'xlsx' ? JSON.stringify((await openXlsx(blob)).map(({name, rows}) => [name, rows])) : kind === 'image' ? drawn.join('\n') : blob.text())));
      files[kind] = texts.join('\n');
    }
    return {page, printed, ...files, events: events.join('\n')};
  };
}

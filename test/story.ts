import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {assert} from 'chai';
import {html, nothing, render} from 'lit';
import {loadLanguage} from '../src/language/language.js';
import {expectAccessible} from './accessible.js';
import {expectNoViolations} from './policy.js';

/** What a story's page says to the widgets on it: the attributes of an ancestor. */
export interface Page {
  readonly lang?: string;
  readonly audience?: string;
  readonly size?: string;
  readonly theme?: string;
  readonly today?: string;
}

interface Annotations {
  readonly render?: unknown;
  readonly args?: unknown;
  readonly parameters?: {readonly page?: Page; readonly [name: string]: unknown};
}

/** A module of stories as `import * as stories` sees it. */
export interface StoryModule {
  readonly default: Annotations;
  readonly [name: string]: unknown;
}

/** The stories of a module by their names. */
export function storiesOf({default: _meta, ...stories}: StoryModule): readonly (readonly [string, Annotations])[] {
  return Object.entries(stories).filter((entry): entry is [string, Annotations] => typeof entry[1] === 'object' && entry[1] !== null);
}

/** Puts a story on the page as Storybook's decorator would; the caller removes what it gets. */
export async function mountStory(meta: Annotations, story: Annotations, page: Page = {}): Promise<HTMLElement> {
  const {lang = 'zh-CN', audience = 'public', size, theme, today} = {...meta.parameters?.page, ...story.parameters?.page, ...page};
  const draw = (story.render ?? meta.render) as (args: object) => unknown;
  const place = document.body.appendChild(document.createElement('main'));
  const args: {readonly lang?: string} = {...(meta.args as object | undefined), ...(story.args as object | undefined)};
  // On a slow machine a language may be longer on its way than a page is watched.
  await Promise.all([lang, args.lang].map(loadLanguage));
  render(
    html`<div lang=${lang} audience=${audience} size=${size ?? nothing} theme=${theme ?? nothing} today=${today ?? nothing}>${draw(args)}</div>`,
    place,
  );
  await settled(place);
  return place;
}

/**
 * One story after another of a module on the page: `show` puts one there by its name and gives its widget, `place` is
 * where it stands. What is there is taken away after each test, or by `clear` before the next is shown.
 */
export function stage<Tag extends keyof HTMLElementTagNameMap>(stories: StoryModule, tag: Tag) {
  const named = new Map(storiesOf(stories));
  let place: HTMLElement | undefined;
  const clear = () => place?.remove();
  afterEach(clear);
  return {
    clear,
    get place(): HTMLElement {
      return place!;
    },
    show: async (name: string, page: Page = {}): Promise<HTMLElementTagNameMap[Tag]> => {
      place = await mountStory(stories.default, named.get(name)!, page);
      return place.querySelector(tag)!;
    },
  };
}

/** The page's own clock: a test that has stopped it would otherwise wait for ever. */
const task = window.setTimeout.bind(window);

/** Waits until no widget in the place, also inside shadow roots, has anything left to draw. */
export async function settled(place: Element): Promise<void> {
  for (let calm = 0; calm < 3; ) {
    const pending = widgetsIn(place).filter((widget) => widget.isUpdatePending || isLoadingTable(widget));
    const waiting = [...new Set(unknownIn(place))];
    await Promise.all([...pending.map(({updateComplete}) => updateComplete), ...waiting.map((tag) => customElements.whenDefined(tag))]);
    calm = pending.length + waiting.length > 0 ? 0 : calm + 1;
    // A frame and a task: observers and loaded chunks report in between.
    await new Promise((resolve) => requestAnimationFrame(() => task(resolve)));
  }
}

/** A table of facts that a reader opened comes a moment later, with the code for it. */
const isLoadingTable = ({shadowRoot}: Element) => [...(shadowRoot?.querySelectorAll('details[part~=table][open]') ?? [])].some((table) => table.querySelector('table') === null);

type Widget = Element & {readonly isUpdatePending: boolean; readonly updateComplete: Promise<unknown>};

function widgetsIn(root: Element | ShadowRoot): readonly Widget[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...('isUpdatePending' in element ? [element as Widget] : []),
    ...(element.shadowRoot ? widgetsIn(element.shadowRoot) : []),
  ]);
}

/** Tags of ours whose code is on its way, as on a board whose widgets load when it needs them. */
const unknownIn = (root: Element | ShadowRoot): readonly string[] => [...root.querySelectorAll('*')].flatMap((element) => [
  ...(element.matches(':not(:defined)') && element.localName.startsWith('cb-') ? [element.localName] : []),
  ...(element.shadowRoot ? unknownIn(element.shadowRoot) : []),
]);

/** Everything a reader sees, also inside shadow roots and slots. */
export function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && ['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.tagName)) return '';
  const inside: readonly Node[] = node instanceof HTMLSlotElement && node.assignedNodes().length > 0
    ? node.assignedNodes()
    : [...((node instanceof Element && node.shadowRoot) || node).childNodes];
  return inside.map(textOf).join('');
}

/** What a reader sees of each of an element's parts, on one line. */
export const textsIn = ({shadowRoot}: Element, selector: string): string[] => [...shadowRoot!.querySelectorAll(selector)].map((node) => textOf(node).replace(/\s+/g, ' ').trim());

/** What every story must stand: the policy through hover, keyboard, change and removal; axe in light and dark; sane text. */
export function testStories(stories: StoryModule): void {
  for (const [name, story] of storiesOf(stories)) {
    it(`keeps the rules of the house: ${name}`, async function () {
      // Every rule of axe over every row of the largest stories, twice, on a slow machine.
      this.timeout(90_000);
      const place = await mountStory(stories.default, story);
      const wrapper = place.firstElementChild!;
      try {
        const widgets = widgetsIn(place);
        assert.isNotEmpty(widgets, 'a widget is defined and on the page');
        // What is wrong is said in words that load when they are needed.
        for (let look = 0; look < 50 && textOf(place).trim() === ''; look += 1) await settled(place);
        const text = textOf(place);
        assert.isNotEmpty(text.trim(), 'something is shown');
        assert.notMatch(text, /\bundefined\b|\bNaN\b|\[object \w+\]|Invalid Date/);
        await expectAccessible(place);
        await expectNoViolations('drawing');

        for (const [x, y] of spots(place)) await sendMouse({type: 'move', position: [x, y]});
        await resetMouse();
        await expectNoViolations('hover');

        for (let press = 0; press < 8; press += 1) await sendKeys({press: 'Tab'});
        for (const press of ['ArrowDown', 'ArrowRight', 'End', 'Home', 'Escape'] as const) await sendKeys({press});
        await settled(place);
        await expectNoViolations('keyboard');

        for (const [attribute, value] of [['theme', 'dark'], ['size', 'large'], ['lang', 'en'], ['audience', 'internal']] as const) {
          wrapper.setAttribute(attribute, value);
        }
        // A page that asks for dark widgets is dark itself; a board's title stands on the page's own ground.
        Object.assign((wrapper as HTMLElement).style, {colorScheme: 'dark', background: 'Canvas', color: 'CanvasText'});
        await settled(place);
        await expectAccessible(place);
        await expectNoViolations('change');
      } finally {
        place.remove();
      }
      await expectNoViolations('removal');
    });
  }
}

/** A few places inside the visible part of the element. */
function spots(element: Element): readonly (readonly [number, number])[] {
  const {left, top, right, bottom} = element.getBoundingClientRect();
  const width = Math.min(right, innerWidth) - left;
  const height = Math.min(bottom, innerHeight) - top;
  return [0.1, 0.35, 0.6, 0.85].map((part) => [Math.round(left + width * part), Math.round(top + height * part)] as const);
}

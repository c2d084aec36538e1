import {LEGIBLE, shrunk, toPng} from './png.js';

/** What is drawn: a widget, and what it was given. */
export interface Subject {
  readonly host: HTMLElement;
  readonly input: unknown;
}

/** CSS pixels: as a phone has them, so that a picture sent to one is read without zooming. */
const NARROW = 480;
const WIDEST = 1600;

type Widget = HTMLElement & {readonly updateComplete?: Promise<unknown>; readonly isUpdatePending?: boolean; readonly requestUpdate?: () => void};

/**
 * The widget itself as a PNG: drawn once more as on a phone, in light colours, then taken as it is, with its own
 * sheets, into an image. `undefined` where a browser does not hand out such images, or the page's policy forbids `data:`.
 */
export async function widgetPicture({host, input}: Subject): Promise<Blob | undefined> {
  const root = host.shadowRoot;
  if (!root) return undefined;
  const holder = document.createElement('div');
  holder.dataset.picture = '';
  holder.setAttribute('theme', 'light');
  holder.setAttribute('aria-hidden', 'true');
  for (const event of ['cb-problem', 'cb-select']) holder.addEventListener(event, (sent) => sent.stopPropagation());
  const style = {position: 'fixed', left: '-10000px', top: '0', width: `${NARROW}px`, 'pointer-events': 'none', '--cb-font-size': '16px', '--cb-scale': '1'};
  for (const [name, value] of Object.entries(style)) holder.style.setProperty(name, value);
  const twin = twinOf(host, input);
  holder.append(twin);
  root.append(holder);
  try {
    await drawn(twin);
    strip(twin);
    // What would scroll gets its room: a picture does not scroll.
    for (let turn = 0; turn < 3; turn += 1) {
      const lacking = lackOf(twin);
      if (lacking === 0 || holder.clientWidth >= WIDEST) break;
      holder.style.setProperty('width', `${Math.min(WIDEST, holder.clientWidth + lacking)}px`);
      await drawn(twin);
    }
    const figure = twin.shadowRoot?.querySelector('figure');
    if (!figure) return undefined;
    const scale = scaleFor(figure);
    figure.dataset.density = String(scale);
    twin.requestUpdate?.();
    await drawn(twin);
    return await imageOf(twin, figure, scale);
  } catch {
    return undefined;
  } finally {
    holder.remove();
  }
}

/** Another of the same kind with the same document and properties. */
function twinOf(host: HTMLElement, input: unknown): Widget {
  const kind = host.constructor as typeof HTMLElement & {readonly elementProperties?: ReadonlyMap<string, unknown>};
  const twin = document.createElement(host.localName) as Widget;
  for (const name of kind.elementProperties?.keys() ?? []) {
    if (name === 'src' || name === 'refresh' || name === 'data') continue;
    Reflect.set(twin, name, Reflect.get(host, name));
  }
  return Object.assign(twin, {data: input});
}

const frameDrawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Until nothing is left to draw; what measures itself draws again a frame later. */
async function drawn(twin: Widget): Promise<void> {
  for (let calm = 0, turn = 0; calm < 3 && turn < 60; turn += 1) {
    await twin.updateComplete;
    await frameDrawn();
    calm = twin.isUpdatePending === true ? 0 : calm + 1;
  }
}

/** By how much the widest of what scrolls is too narrow. */
const lackOf = ({shadowRoot}: Element) =>
  Math.max(0, ...[...(shadowRoot?.querySelectorAll('*') ?? [])].filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX)).map(({scrollWidth, clientWidth}) => scrollWidth - clientWidth));

/** What only a reader at the page can use: doors, hints, buttons for more. */
const USED = 'details[part~=table], details[part~=export], [role=status], .more button';

/** Takes them out of sight before anything is measured. */
function strip({shadowRoot}: Element): void {
  shadowRoot?.querySelectorAll<HTMLElement>(USED).forEach(({style}) => style.setProperty('display', 'none'));
  // A line about what is pointed at keeps some of its room.
  shadowRoot?.querySelectorAll<HTMLElement>('[part~=sentence]').forEach(({style}) => {
    for (const [name, value] of Object.entries({visibility: 'hidden', height: '4px', 'min-height': '0'})) style.setProperty(name, value);
  });
}

const scaleFor = (figure: Element) => {
  const {width, height} = figure.getBoundingClientRect();
  return shrunk(width, height, Math.max(2, LEGIBLE / width));
};

async function imageOf(twin: Widget, figure: HTMLElement, scale: number): Promise<Blob | undefined> {
  const {width, height} = figure.getBoundingClientRect();
  const copy = figure.cloneNode(true) as HTMLElement;
  const pictures = figure.querySelectorAll('canvas');
  copy.querySelectorAll('canvas').forEach((canvas, at) => canvas.replaceWith(imageFor(pictures[at]!, canvas)));
  for (const gone of copy.querySelectorAll(USED)) gone.remove();
  const source = markupOf(twin, copy, Math.ceil(width), Math.ceil(height));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  return toPng(width, height, scale, (context) => context.drawImage(image, 0, 0, width, height));
}

function imageFor(canvas: HTMLCanvasElement, copy: Element): HTMLImageElement {
  const image = document.createElement('img');
  const {width, height} = getComputedStyle(canvas);
  image.className = copy.className;
  image.alt = '';
  image.src = canvas.toDataURL();
  image.style.setProperty('width', width);
  image.style.setProperty('height', height);
  return image;
}

const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** The copy with its sheets inside an image of markup; what the page gives by inheritance is written out. */
function markupOf(twin: Element, copy: Element, width: number, height: number): string {
  const sheets = twin.shadowRoot?.adoptedStyleSheets ?? [];
  const rules = sheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText)).join('\n');
  const computed = getComputedStyle(twin);
  const given = [...new Set(rules.match(/--cb-[\w-]+/g) ?? [])].map((name) => [name, computed.getPropertyValue(name).trim()] as const).filter(([, value]) => value !== '');
  const inherited = ['font-family', 'font-weight', 'letter-spacing', 'direction'].map((name) => [name, computed.getPropertyValue(name)] as const);
  const own = [...given, ...inherited].map(([name, value]) => `${name}: ${value};`).join(' ');
  const css = `.host { ${own} } ${rules.replace(/:host\(([^)]*)\)/g, '.host$1').replace(/:host/g, '.host').replace(/(^|[\s>+~,}])canvas(?=[\s{.:,[])/g, '$1img')}`;
  const language = twin.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  // Comments are the templates' own. What follows is text: made of nodes, the sheet would be one of the page's, and refused.
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) (comment as Comment).remove();
  const figure = new XMLSerializer().serializeToString(copy);
  return `<svg xmlns="${SVG}" width="${width}" height="${height}"><foreignObject width="100%" height="100%"><div xmlns="${XHTML}" class="host" lang="${xml(language)}"><style>${xml(css)}</style>${figure}</div></foreignObject></svg>`;
}

/** Text inside markup. */
const xml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

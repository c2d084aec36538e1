import {css} from 'lit';

/**
 * Heat runs from light to dark on light pages and from dark to light on dark ones, even in lightness; 0 is nought's own.
 * Cool is below a midpoint; each of its steps lies between two of heat in lightness, so that grey paper tells them apart.
 */
export const heatTokens = css`
  .cb {
    --_heat-0: var(--cb-heat-0, #fff6ec);
    --_heat-1: var(--cb-heat-1, #fddcb5);
    --_heat-2: var(--cb-heat-2, #fbb273);
    --_heat-3: var(--cb-heat-3, #ef7b3c);
    --_heat-4: var(--cb-heat-4, #c74a14);
    --_heat-5: var(--cb-heat-5, #842706);
    --_cool-1: var(--cb-cool-1, #bed1ec);
    --_cool-2: var(--cb-cool-2, #8cb0df);
    --_cool-3: var(--cb-cool-3, #4c8aca);
    --_cool-4: var(--cb-cool-4, #00619f);
    --_cool-5: var(--cb-cool-5, #003358);
  }
  @media not print {
    .cb.dark {
      --_heat-0: var(--cb-heat-0, #2a211a);
      --_heat-1: var(--cb-heat-1, #4d2f18);
      --_heat-2: var(--cb-heat-2, #7d4217);
      --_heat-3: var(--cb-heat-3, #b65d22);
      --_heat-4: var(--cb-heat-4, #e88a48);
      --_heat-5: var(--cb-heat-5, #ffc896);
      --_cool-1: var(--cb-cool-1, #2d4562);
      --_cool-2: var(--cb-cool-2, #33679b);
      --_cool-3: var(--cb-cool-3, #4991d8);
      --_cool-4: var(--cb-cool-4, #91bef8);
      --_cool-5: var(--cb-cool-5, #d7e7ff);
    }
  }
`;

/** A colour as a canvas has it. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Tones that are hatched. */
export const MISSING = 6;
export const SUPPRESSED = 7;

/** What is left of the strength of a class that steps back. */
export const BACK = 0.15;

export const rgb = ([red, green, blue]: Rgb, back = false) => `rgba(${red},${green},${blue},${back ? BACK : 1})`;

/** The colours and the type that cells are drawn with. */
export interface Palette {
  /** One colour for each tone; of hatched cells, that of the ground. */
  readonly tones: readonly Rgb[];
  /** What is written on each tone. */
  readonly inks: readonly Rgb[];
  /** Of cells without a figure, and of suppressed ones; then of dots, where steps below a midpoint have them. */
  readonly stripes: readonly Rgb[];
  readonly family: string;
  /** Pixels of the widget's type. */
  readonly size: number;
}

/** A canvas to draw on that is never on the page. */
export const sheetOf = (width: number, height: number): CanvasRenderingContext2D =>
  Object.assign(document.createElement('canvas'), {width, height}).getContext('2d', {willReadFrequently: height === 1})!;

const NAMES = ['tint', 'track', ...[0, 1, 2, 3, 4, 5].map((step) => `heat-${step}`), ...[1, 2, 3, 4, 5].map((step) => `cool-${step}`)];
const INKS: readonly [Rgb, Rgb] = [[23, 32, 44], [255, 255, 255]];
/** How far the steps go from the page's ground to its ink where the reader's own colours hold; a canvas does not adapt by itself. */
const FORCED = [0.06, 0.18, 0.34, 0.52, 0.72, 0.92];
/** Below a midpoint the reader's colours have one hue too few: those steps lie between the others, and have dots. */
const FORCED_BELOW = [0.26, 0.43, 0.62, 0.82, 1];

/** Reads the colours that hold on an element, whatever way they are written; the same palette as long as they are the same. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const {backgroundColor, color, fontFamily, fontSize} = style;
  const forced = matchMedia('(forced-colors: active)').matches;
  const colours = [backgroundColor, color, ...NAMES.map((name) => style.getPropertyValue(`--_${name}`).trim())];
  const key = [forced, fontFamily, fontSize, ...colours].join();
  const palette = known.get(key) ?? made(colours, forced, fontFamily, parseFloat(fontSize));
  known.set(key, palette);
  return palette;
}

/** The palettes of a page: few, as few themes are on one page. */
const known = new Map<string, Palette>();

function made(colours: readonly string[], forced: boolean, family: string, size: number): Palette {
  const plain = colours.map(numbers);
  const [ground, ink, tint, track, ...heat] = (plain.every(Boolean) ? plain : painted(colours)) as [Rgb, Rgb, Rgb, Rgb, ...Rgb[]];
  const between = (part: number) => mixed(ground, ink, part);
  const tones = forced ? [...FORCED.map(between), ground, ground, ...FORCED_BELOW.map(between)] : [...heat.slice(0, MISSING), tint, track, ...heat.slice(MISSING)];
  const [dark, light] = forced ? [ink, ground] : INKS;
  const inks = tones.map((tone) => (contrast(dark, tone) >= contrast(light, tone) ? dark : light));
  return {
    tones,
    inks,
    stripes: forced ? [mixed(ground, ink, 0.5), mixed(ground, ink, 0.7), ...inks.slice(SUPPRESSED + 1)] : [mixed(track, ink, 0.12), mixed(track, ink, 0.18)],
    family,
    size,
  };
}

/** The colour of a text in its two commonest forms. */
function numbers(colour: string): Rgb | undefined {
  const [, ...hex] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
  const [, ...decimal] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? [];
  const found = hex.length > 0 ? hex.map((part) => parseInt(part, 16)) : decimal.map(Number);
  return found.length > 0 ? (found as unknown as Rgb) : undefined;
}

/** Colours as numbers, as the browser itself paints them. */
function painted(colours: readonly string[]): readonly Rgb[] {
  const sheet = sheetOf(colours.length, 1);
  colours.forEach((colour, x) => {
    sheet.fillStyle = colour;
    sheet.fillRect(x, 0, 1, 1);
  });
  const {data} = sheet.getImageData(0, 0, colours.length, 1);
  return colours.map((_, x) => [...data.slice(4 * x, 4 * x + 3)] as unknown as Rgb);
}

const mixed = (from: Rgb, to: Rgb, part: number): Rgb => from.map((byte, i) => Math.round(byte + (to[i]! - byte) * part)) as unknown as Rgb;

/** Contrast as WCAG 2.1 reckons it, near enough to choose by. */
const contrast = (a: Rgb, b: Rgb): number => Math.exp(Math.abs(Math.log(luminance(a) / luminance(b))));

const luminance = (colour: Rgb): number => colour.reduce((sum, byte, i) => sum + [0.2126, 0.7152, 0.0722][i]! * (byte / 255) ** 2.2, 0.05);

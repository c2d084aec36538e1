import {css} from 'lit';

/** Heat runs from light to dark on light pages and from dark to light on dark ones, even in lightness; 0 is nought's own. */
export const heatTokens = css`
  .cb {
    --_heat-0: var(--cb-heat-0, #fff6ec);
    --_heat-1: var(--cb-heat-1, #fddcb5);
    --_heat-2: var(--cb-heat-2, #fbb273);
    --_heat-3: var(--cb-heat-3, #ef7b3c);
    --_heat-4: var(--cb-heat-4, #c74a14);
    --_heat-5: var(--cb-heat-5, #842706);
  }
  @media not print {
    .cb.dark {
      --_heat-0: var(--cb-heat-0, #2a211a);
      --_heat-1: var(--cb-heat-1, #4d2f18);
      --_heat-2: var(--cb-heat-2, #7d4217);
      --_heat-3: var(--cb-heat-3, #b65d22);
      --_heat-4: var(--cb-heat-4, #e88a48);
      --_heat-5: var(--cb-heat-5, #ffc896);
    }
  }
`;

/** A colour as a canvas has it. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The colours and the type that cells are drawn with. */
export interface Palette {
  /** One colour for each tone; of hatched cells, that of the ground. */
  readonly tones: readonly Rgb[];
  /** What is written on each tone. */
  readonly inks: readonly Rgb[];
  /** Stripes of cells without a figure, and of suppressed ones. */
  readonly stripes: readonly [missing: Rgb, suppressed: Rgb];
  readonly family: string;
  /** Pixels of the widget's type. */
  readonly size: number;
}

let swatch: CanvasRenderingContext2D | null | undefined;
const resolved = new Map<string, Rgb>();

/** Any CSS colour as numbers, as the browser itself paints it. */
function rgb(colour: string): Rgb {
  const known = resolved.get(colour);
  if (known) return known;
  swatch ??= Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true});
  if (!swatch) return [0, 0, 0];
  swatch.clearRect(0, 0, 1, 1);
  swatch.fillStyle = colour;
  swatch.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = swatch.getImageData(0, 0, 1, 1).data;
  const found: Rgb = [red, green, blue];
  resolved.set(colour, found);
  return found;
}

/** How far the steps go from the page's ground to its ink where the reader's own colours hold; a canvas does not adapt by itself. */
const FORCED = [0.06, 0.18, 0.34, 0.52, 0.72, 0.92];

/** Reads the colours that hold on an element, whose own background is the ground the cells stand on. */
export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => rgb(style.getPropertyValue(name).trim());
  const [ground, ink] = [rgb(style.backgroundColor), rgb(style.color)];
  const forced = matchMedia('(forced-colors: active)').matches;
  const heat = FORCED.map((part, index) => (forced ? mixed(ground, ink, part) : token(`--_heat-${index}`)));
  const tones = [...heat, forced ? ground : token('--_tint'), forced ? ground : token('--_track')];
  const either = forced ? [ink, ground] : [rgb('#17202c'), rgb('#fff')];
  return {
    tones,
    inks: tones.map((tone) => (contrast(either[0]!, tone) >= contrast(either[1]!, tone) ? either[0]! : either[1]!)),
    stripes: forced ? [mixed(ground, ink, 0.5), ink] : [mixed(tones[7]!, ink, 0.12), mixed(tones[7]!, ink, 0.18)],
    family: style.fontFamily,
    size: parseFloat(style.fontSize),
  };
}

const mixed = (from: Rgb, to: Rgb, part: number): Rgb => [0, 1, 2].map((i) => Math.round(from[i]! + (to[i]! - from[i]!) * part)) as unknown as Rgb;

/** Contrast as WCAG 2.1 reckons it. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const luminance = (colour: Rgb): number =>
  colour.reduce((sum, byte, i) => {
    const part = byte / 255;
    return sum + [0.2126, 0.7152, 0.0722][i]! * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0);

import {assert} from 'chai';
import {differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, lab, parse, wcagContrast} from 'culori';
import {paletteOf} from '../../src/view/palette.js';
import * as stories from '../../stories/heat-map.stories.js';
import {mountStory} from '../story.js';

const css = (rgb: readonly number[]) => `rgb(${rgb.join()})`;
const apart = differenceCiede2000();

/** How colours look to whoever lacks one kind of cone wholly, and on paper without colour. */
const eyes = {
  'all colours': (colour: string) => parse(colour)!,
  'no red': (colour: string) => filterDeficiencyProt(1)(parse(colour)!),
  'no green': (colour: string) => filterDeficiencyDeuter(1)(parse(colour)!),
  'no blue': (colour: string) => filterDeficiencyTrit(1)(parse(colour)!),
};

/** 0 is nought, then five steps; 8 to 12 are below a midpoint. */
const heat = [0, 1, 2, 3, 4, 5];
const cool = [8, 9, 10, 11, 12];
/** Each step beside the next one, from the strongest below a midpoint to the strongest above it. */
const row = [...cool].reverse().concat(heat.slice(1));

describe('the colours of a heat map', () => {
  for (const theme of ['light', 'dark']) {
    describe(`on ${theme} pages`, () => {
      let tones: readonly string[];
      let inks: readonly string[];
      before(async () => {
        const place = await mountStory(stories.default, stories.Normal, {theme});
        const palette = paletteOf(place.querySelector('cb-heat-map')!.shadowRoot!.querySelector('figure')!);
        [tones, inks] = [palette.tones.map(css), palette.inks.map(css)];
        place.remove();
      });

      for (const [name, steps] of [['heat', heat], ['cool', cool]] as const) {
        it(`${name} runs one way in lightness, far enough apart`, () => {
          const lightness = steps.map((tone) => lab(tones[tone])!.l);
          const gaps = lightness.slice(1).map((one, index) => (one - lightness[index]!) * (theme === 'dark' ? 1 : -1));
          assert.isAtLeast(Math.min(...gaps), 6);
        });
      }

      it('leave what is written on each readable', () => {
        assert.lengthOf(tones, 13);
        tones.forEach((tone, index) => assert.isAtLeast(wcagContrast(tone, inks[index]!), 4.5, `tone ${index}`));
      });

      for (const [who, seen] of Object.entries(eyes)) {
        it(`are told apart by eyes that see ${who}`, () => {
          for (const steps of [heat, row]) {
            steps.slice(1).forEach((tone, index) => assert.isAtLeast(apart(seen(tones[tone]!), seen(tones[steps[index]!]!)), 5, `tones ${steps[index]} and ${tone}`));
          }
          for (const below of cool) for (const above of heat) assert.isAtLeast(apart(seen(tones[below]!), seen(tones[above]!)), 4, `tones ${below} and ${above}`);
        });
      }

      it('are told apart in grey, also on both sides of a midpoint', () => {
        const all = [...heat, ...cool].map((tone) => lab(tones[tone])!.l).sort((a, b) => a - b);
        const gaps = all.slice(1).map((one, index) => one - all[index]!);
        assert.isAtLeast(Math.min(...gaps), 4);
      });
    });
  }
});

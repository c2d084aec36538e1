import {assert} from 'chai';
import {lab, wcagContrast} from 'culori';
import {paletteOf} from '../../src/view/palette.js';
import * as stories from '../../stories/heat-map.stories.js';
import {mountStory} from '../story.js';

const css = (rgb: readonly number[]) => `rgb(${rgb.join()})`;

describe('the colours of a heat map', () => {
  for (const theme of ['light', 'dark']) {
    it(`on ${theme} pages run one way in lightness, far enough apart, and what is written on each can be read`, async () => {
      const place = await mountStory(stories.default, stories.Normal, {theme});
      const {tones, inks} = paletteOf(place.querySelector('cb-heat-map')!.shadowRoot!.querySelector('figure')!);
      place.remove();
      const steps = tones.slice(0, 6).map((tone) => lab(css(tone))!.l);
      const apart = steps.slice(1).map((lightness, index) => (lightness - steps[index]!) * (theme === 'dark' ? 1 : -1));
      assert.isAtLeast(Math.min(...apart), 6);
      tones.forEach((tone, index) => assert.isAtLeast(wcagContrast(css(tone), css(inks[index]!)), 4.5, `tone ${index}`));
    });
  }
});

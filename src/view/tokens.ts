import {css} from 'lit';

/** What a page may set, and what stands where it does not. Contrast is checked by a test, not assumed. */
const light = css`
  --_ink: var(--cb-ink, #17202c);
  --_ink-2: var(--cb-ink-2, #475467);
  --_ink-3: var(--cb-ink-3, #5d6a7e);
  --_line: var(--cb-line, #d8dfe8);
  --_line-2: var(--cb-line-2, #eaeef3);
  --_card: var(--cb-card, #fff);
  --_tint: var(--cb-tint, #f7f9fc);
  --_track: var(--cb-track, #e4e9f0);
  --_accent: var(--cb-accent, #1d5bb8);
  --_accent-soft: var(--cb-accent-soft, #e7effa);
  --_good: var(--cb-good, #14764a);
  --_good-soft: var(--cb-good-soft, #e3f4eb);
  --_warn: var(--cb-warn, #8f5300);
  --_warn-soft: var(--cb-warn-soft, #fdf1dc);
  --_bad: var(--cb-bad, #b4232c);
  --_bad-soft: var(--cb-bad-soft, #fdeaea);
`;

const dark = css`
  --_ink: var(--cb-ink, #e8edf4);
  --_ink-2: var(--cb-ink-2, #b3bfcd);
  --_ink-3: var(--cb-ink-3, #98a6b6);
  --_line: var(--cb-line, #33404f);
  --_line-2: var(--cb-line-2, #283441);
  --_card: var(--cb-card, #18212b);
  --_tint: var(--cb-tint, #1d2833);
  --_track: var(--cb-track, #2b3846);
  --_accent: var(--cb-accent, #7db0ff);
  --_accent-soft: var(--cb-accent-soft, #1c304d);
  --_good: var(--cb-good, #63cf98);
  --_good-soft: var(--cb-good-soft, #163527);
  --_warn: var(--cb-warn, #f0b455);
  --_warn-soft: var(--cb-warn-soft, #3b2c10);
  --_bad: var(--cb-bad, #ff8f92);
  --_bad-soft: var(--cb-bad-soft, #44191c);
`;

/**
 * Tokens on the root of every shadow tree (class `cb`), in em of one size: 14 px, 18 px in large type, times the
 * page's `--cb-scale` for walls seen from afar. Paper is light whatever the screen is.
 */
export const tokens = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .cb {
    ${light}
    --_row: 2.57em;
    box-sizing: border-box;
    color: var(--_ink);
    font-size: calc(var(--cb-font-size, 14px) * var(--cb-scale, 1));
    font-variant-numeric: tabular-nums;
    line-height: 1.55;
    text-autospace: no-autospace;
  }
  .cb.dark {
    ${dark}
    color-scheme: dark;
  }
  .cb.large {
    --_row: 3.34em;
    font-size: calc(var(--cb-font-size-large, 18px) * var(--cb-scale, 1));
  }
  @media (pointer: coarse) {
    .cb {
      --_row: 3.15em;
    }
    .cb.large {
      --_row: 3.34em;
    }
  }
  @media print {
    .cb.dark {
      ${light}
      color-scheme: light;
    }
  }
  @media (forced-colors: active) {
    .cb {
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_ink-3: CanvasText;
      --_line: CanvasText;
      --_line-2: GrayText;
      --_card: Canvas;
      --_tint: Canvas;
      --_track: Canvas;
      --_accent: Highlight;
      --_accent-soft: Canvas;
      --_good: CanvasText;
      --_good-soft: Canvas;
      --_warn: CanvasText;
      --_warn-soft: Canvas;
      --_bad: CanvasText;
      --_bad-soft: Canvas;
    }
  }
`;

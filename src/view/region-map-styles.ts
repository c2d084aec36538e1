import {css} from 'lit';

/** A map has the room that its shape asks for, up to a screen's height; `--_tall` is its height for a width of 1. */
export const regionMapStyles = css`
  .cb {
    --_edge: var(--_ink-3);
  }
  .regions {
    margin: 0 auto;
    max-width: calc(38em / var(--_tall, 1));
    min-width: 0;
    position: relative;
  }
  .regions .sheet {
    height: auto;
  }
  .regions .sheet::before {
    content: '';
    display: block;
    padding-top: calc(100% * var(--_tall, 1));
  }
  .regions .room,
  .over {
    height: 100%;
    left: 0;
    overflow: hidden;
    position: absolute;
    top: 0;
    width: 100%;
  }
  .regions .room svg {
    display: block;
    height: 100%;
    width: 100%;
  }
  .regions svg,
  .legend svg {
    forced-color-adjust: none;
  }
  .regions .failed {
    align-items: center;
    border: 1px dashed var(--_line);
    border-radius: 6px;
    color: var(--_ink-2);
    display: flex;
    justify-content: center;
  }
  /* What is drawn anew under two fingers would take their moves with it. */
  .regions .room,
  .over {
    pointer-events: none;
  }
  .edge {
    fill: none;
    stroke: var(--_ink);
    stroke-linejoin: round;
    stroke-width: 2.5px;
    vector-effect: non-scaling-stroke;
  }
  .live {
    stroke: var(--_accent);
    stroke-width: 4px;
    visibility: hidden;
  }
  .sheet:focus-within .live {
    visibility: visible;
  }
  .pointed[hidden] ~ .over .pointer {
    visibility: hidden;
  }
  .regions .pointed,
  .regions [role='gridcell']:focus {
    box-shadow: none;
    opacity: 0;
  }
  .regions.zoomed {
    overflow: auto;
    touch-action: pan-x pan-y;
  }
  .regions ~ .line {
    position: static;
  }
  .legend .swatch {
    border: 1px solid var(--_line);
    border-radius: 3px;
    flex: none;
    height: 1.17em;
    margin-right: 0.42em;
    width: 1.17em;
  }
  .tools {
    gap: 0.43em;
  }
  .tools button {
    justify-content: center;
    min-width: 2.4em;
  }
  .tools button:disabled {
    color: var(--_ink-3);
    cursor: default;
    opacity: 0.6;
  }
  @media (forced-colors: active) {
    .live {
      stroke: Highlight;
      stroke-width: 5px;
    }
  }
  @media print {
    .regions ~ .tools {
      display: none;
    }
    .regions {
      height: auto !important;
      overflow: visible !important;
    }
    .regions .sheet {
      width: 100% !important;
    }
    .regions .room > div {
      height: 100% !important;
      width: 100% !important;
    }
  }
`;

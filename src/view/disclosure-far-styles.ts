import {css} from 'lit';

/** A list of which only the entries in sight are on the page. */
export const disclosureFarStyles = css`
  .far {
    border-bottom: 1px solid var(--_line);
    border-top: 1px solid var(--_line);
    max-height: min(80vh, 56em);
    overflow: auto;
  }
  .far thead {
    position: sticky;
    top: 0;
    z-index: 2;
  }
  .large .far thead,
  .medium .far thead,
  .narrow .far thead {
    position: absolute;
  }
  /* On a phone the page scrolls, and no box in it. */
  .narrow .far {
    border: 0;
    max-height: none;
    overflow: visible;
  }
  .narrow .far tbody {
    overflow-anchor: none;
  }
  .far tbody tr {
    contain: layout style paint;
    left: 0;
    min-height: 9em;
    position: absolute;
    right: 0;
    top: 0;
  }
  .large .far tbody tr,
  .medium .far tbody tr {
    min-height: 14em;
  }
  .narrow .far tbody tr {
    min-height: 24em;
  }
  .far tbody tr[hidden] {
    display: none;
  }
  @media print {
    .far {
      border: 0;
      max-height: none;
      overflow: visible;
    }
    .far thead {
      position: static;
    }
    .far tbody {
      height: auto !important;
    }
    .far tbody tr {
      min-height: 0;
      position: static;
    }
    .far .unprinted {
      display: none;
    }
  }
`;

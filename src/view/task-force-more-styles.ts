import {css} from 'lit';

/** Leaders and units with their forces, pairs as lines, and the matrix of pairs. */
export const taskForceMoreStyles = css`
  .parties,
  .pairs,
  .legend {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .parties li,
  .pairs li {
    border-top: 1px solid var(--_line-2);
    break-inside: avoid;
    padding: 0.5em 0;
  }
  .wide .parties li,
  .medium .parties li {
    align-items: baseline;
    display: grid;
    gap: 0 1.4em;
    grid-template-columns: minmax(0, 17em) 14em minmax(0, 1fr);
  }
  .medium .parties li {
    grid-template-columns: minmax(0, 13em) 7em minmax(0, 1fr);
  }
  .n b {
    font-weight: 600;
    white-space: nowrap;
  }
  .idle .n b {
    color: var(--_ink-3);
    font-weight: 400;
  }
  .dots {
    color: var(--_accent);
    letter-spacing: 0.1em;
    margin-right: 0.5em;
    overflow-wrap: anywhere;
  }
  .medium .dots {
    display: block;
    margin: 0;
  }
  .tag {
    background: var(--_tint);
    border: 1px solid var(--_line-2);
    border-radius: 4px;
    display: inline-block;
    margin: 0 0.4em 0.25em 0;
    padding: 0 0.5em;
  }
  .wide .pairs {
    column-gap: 3em;
    column-width: 26em;
  }
  .pairs li {
    align-items: baseline;
    display: grid;
    gap: 0 0.6em;
    grid-template-columns: 1.2em minmax(0, 1fr) minmax(0, 1.2fr);
  }
  .pairs .mark {
    color: var(--_accent);
  }
  .pairs .note {
    color: var(--_ink-3);
    font-size: 0.929em;
  }
  .pairs .none > .mark,
  .pairs .double > .mark,
  .pairs .none .none,
  .legend .double .mark,
  .legend .none .mark {
    color: var(--_warn);
  }
  .pairs .chip {
    background: var(--_warn-soft);
    border-radius: 1em;
    color: var(--_warn);
    font-size: 0.857em;
    padding: 0 0.6em;
    white-space: nowrap;
  }
  .sides {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    margin-bottom: 0.6em;
  }
  .sides b {
    font-size: 2.14em;
    font-weight: 650;
    line-height: 1.3;
  }
  .sides .to {
    color: var(--_accent);
    font-size: 1.5em;
  }
  .sides p {
    color: var(--_ink-3);
    flex: 1 1 100%;
  }
  @media (forced-colors: active) {
    .tag,
    .pairs .chip {
      border: 1px solid CanvasText;
    }
  }
`;

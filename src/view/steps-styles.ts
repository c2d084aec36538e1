import {css} from 'lit';

/** A rail with a dot for each step: filled when done, a red square when late, dashed when it is still to come. */
export const stepsStyles = css`
  .steps {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .steps li {
    padding: 0 0 0.86em 1.71em;
    position: relative;
  }
  .steps li::before,
  .steps li:not(:last-child)::after {
    content: '';
    left: 0;
    position: absolute;
  }
  .steps li::after {
    border-left: 2px solid var(--_line);
    bottom: -0.29em;
    margin-left: calc(0.5em - 1px);
    top: 1.29em;
  }
  .steps li::before {
    background: var(--_card);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    box-sizing: border-box;
    forced-color-adjust: none;
    height: 1em;
    top: 0.29em;
    width: 1em;
  }
  .steps .done::before {
    background: var(--_accent);
  }
  .steps .late::before {
    background: var(--_bad);
    border-color: var(--_bad);
    border-radius: 2px;
  }
  .steps .next::before {
    border-style: dashed;
  }
  .told {
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
    position: absolute;
    user-select: none;
    white-space: nowrap;
    width: 1px;
  }
  .date {
    display: inline-block;
    margin-right: 0.67em;
    min-width: 4.3em;
  }
  .line.doubt {
    color: var(--_warn);
  }
  @media print {
    .steps li {
      break-inside: avoid;
    }
  }
`;

import {css, html, nothing} from 'lit';
import type {RankingRow} from '../model/ranking-row.js';

/** A line's name, how many units it is of, and for a group the button that closes and opens it: a stop of its own but in a grid. */
export const sumContent = ({unit, sum}: RankingRow, isClosed: boolean, onToggle: (group: number) => void, isStop: boolean) => {
  const {group, units} = sum!;
  const said = html`<bdi>${unit}</bdi> <small>${units}</small>`;
  if (group === undefined) return said;
  return html`<button type="button" class="fold" tabindex=${isStop ? nothing : -1} aria-expanded=${isClosed ? 'false' : 'true'} @click=${() => onToggle(group)}><i aria-hidden="true">${isClosed ? '▸' : '▾'}</i>${said}</button>`;
};

/** Lines of groups and of all units: set apart by weight, ground and rule, and so also without colours. */
export const rankingGroupStyles = css`
  .ranks tbody .sum > * {
    background: var(--_tint);
    border-bottom-color: var(--_line);
    font-weight: 650;
  }
  .ranks .sum small {
    white-space: nowrap;
  }
  .ranks tbody .total > * {
    border-bottom: 1px solid var(--_ink-3);
    border-top: 1px solid var(--_ink-3);
  }
  .ranks .fold {
    background: none;
    border: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    margin: -0.14em 0;
    min-height: var(--_row);
    padding: 0;
    text-align: left;
  }
  .ranks .fold i {
    color: var(--_ink-2);
    display: inline-block;
    width: 1.2em;
  }
  .ranks .fold:hover i {
    color: var(--_accent);
  }
  .ranks tbody .shut {
    display: none;
  }
  .cards .unit {
    white-space: nowrap;
  }
  .cards tbody .sum {
    background: var(--_tint);
  }
  .cards .sum .void {
    display: none;
  }
  .narrow .cards tbody .sum .c-unit {
    grid-column: 1 / -1;
    padding-left: 0;
  }
  .large .ranks .fold {
    min-height: 60px;
  }
  @media (pointer: coarse) {
    .ranks .fold {
      min-height: 44px;
    }
  }
  @media print {
    .ranks tbody .shut {
      display: table-row;
    }
    .ranks .fold i {
      display: none;
    }
  }
`;

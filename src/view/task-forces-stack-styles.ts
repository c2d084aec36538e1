import {css} from 'lit';

/** Where there is too little room for a table, or type is large: each force by itself, its labels beside what they label. */
export const taskForcesStackStyles = css`
  .stack,
  .stack tbody {
    display: block;
  }
  .stack thead {
    clip: rect(0 0 0 0);
    height: 1px;
    overflow: hidden;
    position: absolute;
    width: 1px;
  }
  .stack tbody tr {
    border-top: 1px solid var(--_line-2);
    display: flex;
    flex-wrap: wrap;
    padding: 0.6em 0;
  }
  .stack tbody th,
  .stack tbody td {
    border: 0;
    box-sizing: border-box;
    flex: 1 0 100%;
    max-width: 100%;
    padding: 0;
  }
  .stack tbody .numeric {
    flex: none;
    margin-right: 1.2em;
    padding: 0;
    text-align: left;
  }
  .stack .l {
    display: inline;
    font-size: 1em;
  }
  .stack .name {
    font-size: 1.071em;
  }
  .medium .stack .heads,
  .wide .stack .heads {
    flex: 1 1 44%;
    max-width: 46%;
    padding-right: 1.2em;
  }
  .medium .stack .bodies,
  .wide .stack .bodies {
    flex: 1 1 54%;
    max-width: 56%;
  }
`;

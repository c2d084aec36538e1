import type {ForceReading} from '../model/task-forces.js';
import {SelectEvent} from './events.js';

/**
 * A reader chose a force, a leader, a unit, or a cell of the pairing. `reading` says which of them; `row` is its place in
 * the document, and `rows` has its key, or the unit's code where it has one. Of the pairing `column` and `columns` say the
 * other side; else `column` is −1.
 */
export class ForceSelectEvent extends SelectEvent {
  readonly reading: ForceReading;

  constructor(reading: ForceReading, row: number, column: number, rows: readonly string[], columns: readonly string[] = []) {
    super(row, column, rows, columns);
    this.reading = reading;
  }
}

import type {CaseToolsWords} from '../language/zh-hans/case-tools.js';
import type {CaseTimelineModel} from '../model/case-timeline.js';
import {piece, put, putChip, putHeading, type LineState} from './case-row.js';
import type {RowPicture} from './row-picture.js';

/** What is due, line by line. */
export interface DueState extends LineState {
  readonly model: CaseTimelineModel;
  readonly say: CaseToolsWords;
}

/** The columns of the list: the light, the day, the case, the step, who has it. */
export const dueColumns = ['light', 'due', 'case', 'step', 'unit'] as const;

/** Clocks that run, as rows; a heading stands above those of one light. */
export function duePicture(state: DueState, printed?: RowPicture['printed']): RowPicture {
  const {caseAt, sourceAt, survey} = state.model;
  return {
    printed,
    make: () => {
      const row = document.createElement('tr');
      row.setAttribute('role', 'row');
      row.setAttribute('part', 'case');
      for (const name of dueColumns) row.append(piece(name === 'case' ? 'th' : 'td', `c-${name}`, name === 'case' ? 'rowheader' : 'gridcell'));
      const light = row.firstElementChild!;
      light.textContent = '';
      light.append(piece('span', 'who'), piece('span', 'chip'));
      return row;
    },
    draw: (row, index) => {
      const cells = Array.from(row.children) as HTMLElement[];
      const [who, chip] = Array.from(cells[0]!.children) as [HTMLElement, HTMLElement];
      const heading = putHeading(row, who, index, state);
      who.hidden = !heading;
      for (const cell of cells.slice(1)) cell.hidden = heading;
      if (heading) {
        chip.hidden = true;
        return false;
      }
      const clock = state.lines.lines[index]!;
      const [of, at] = [survey!.clocks.of[clock]!, survey!.clocks.step[clock]!];
      const step = caseAt(of).steps[at]!;
      const {label, unit = ''} = sourceAt(of);
      putChip(chip, step.light);
      const [, due, name, what, who2] = cells;
      put(due!, step.due === '' ? '—' : step.due);
      put(name!, label);
      put(what!, step.name);
      put(who2!, unit);
      return true;
    },
  };
}

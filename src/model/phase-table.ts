import {grouped} from '../language/number.js';
import type {Cell, Table} from './described.js';
import type {PhaseModel} from './phase.js';
import type {PhaseDays} from './phase-days.js';
import type {Voice} from './phase-voice.js';

/** Every phase is a row: its days, their number, its state, its goals. */
export function phaseTable(models: readonly PhaseModel[], all: readonly PhaseDays[], {words, say}: Voice): Table {
  const list = (items: readonly string[], between: string): Cell => ({text: items.filter(Boolean).join(between) || '—'});
  return {
    columns: [
      {label: say.phase},
      {label: say.when},
      {label: say.days, numeric: true},
      {label: say.workdays, numeric: true},
      {label: say.status},
      {label: say.goals},
      {label: say.milestones},
    ],
    rowCount: models.length,
    row: (index) => {
      const [model, days] = [models[index], all[index]];
      if (!model || !days) return [];
      const {size} = days;
      return [
        {text: model.name},
        {text: model.when},
        size ? {text: grouped(size.days), value: size.days} : {text: '—'},
        size ? {text: size.provisional ? say.provisionalWorkdays(grouped(size.n)) : grouped(size.n), value: size.n} : {text: '—'},
        list([model.state, model.left], words.comma),
        list(model.goals.map(({text}) => text), words.semicolon),
        list(model.milestones.map(({text}) => text), words.semicolon),
      ];
    },
  };
}

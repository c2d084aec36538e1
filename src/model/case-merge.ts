import {grouped} from '../language/number.js';
import type {StepModel, Telling} from './case-step.js';

/** Neighbouring steps that differ in nothing but their date are told once, with how many there are and from when to when. */
export function merged(steps: readonly StepModel[], {words, say}: Telling): readonly StepModel[] {
  const kept: StepModel[] = [];
  for (let from = 0; from < steps.length; ) {
    const first = steps[from]!;
    let to = from + 1;
    while (to < steps.length && isSame(first, steps[to]!)) to += 1;
    const times = say.times(grouped(to - from));
    const last = steps[to - 1]!;
    const date = last.date === first.date ? first.date : words.span(first.date, last.date);
    kept.push(
      to - from === 1
        ? first
        : {...first, date, fullDate: words.span(first.fullDate, last.fullDate), figures: times, sentence: first.sentence.replace(first.fullDate, words.span(first.fullDate, last.fullDate)).slice(0, -words.stop.length) + words.comma + times + words.stop},
    );
    from = to;
  }
  return kept;
}

/** Figures may differ or add up; whatever has any is told by itself, as is what has a clock or a doubt. */
const isSame = (a: StepModel, b: StepModel) => a.name === b.name && a.look === b.look && isPlain(a) && isPlain(b) && a.lines.join('\n') === b.lines.join('\n');

const isPlain = ({figures, chips, doubts, due}: StepModel) => figures === '' && chips.length === 0 && doubts.length === 0 && due === '';

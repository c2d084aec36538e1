import type {Case} from '../contract/case-timeline.js';
import type {CaseCourse} from './case-course.js';
import {pays} from './case-state.js';
import {full, numberOf} from './figure.js';
import type {Chip} from './light.js';

/** Where a case stands, without a word yet: a state, `none` and `to_do` without a step, or `step:` and the name of one. */
export interface Stand {
  readonly code: string;
  readonly tone: Chip['tone'];
}

const mark = (code: string, tone: Stand['tone'] = 'mark'): Stand => ({code, tone});

/** States in which a case has come to a good end, unless something about it is in doubt. */
const ended: ReadonlySet<string> = new Set(['paid', 'closed', 'revisited', 'written_off']);

const toCome: ReadonlySet<string> = new Set(['on_time', 'due_soon', 'due_today']);

/** What its steps and figures make of a case. What a source does not say of a payment that was agreed to is not said either. */
export function standOf({verified, agreed, paid, steps}: Case, {state, found}: CaseCourse): Stand {
  if (state === undefined) {
    const last = steps.filter((_, index) => found[index]?.happened).pop();
    return mark(last ? `step:${last.kind}` : steps.length === 0 ? 'none' : 'to_do');
  }
  const part = numberOf(paid?.money);
  if (state === 'agreed' && part === undefined && numberOf(paid?.people) === undefined) {
    const payments = steps.map(({kind}, index) => (kind === 'mediated' || pays(kind) ? found[index] : undefined));
    if (payments.some((step) => toCome.has(step?.clock?.standing?.light ?? '')) || full(paid?.money).missing === 'not_yet_due') return mark('agreed_not_due');
    return mark(payments.some((step) => step?.happened === false) ? 'agreed' : 'agreed_not_stated');
  }
  if (state === 'paid' && part !== undefined && part < (numberOf(verified?.money) ?? numberOf(agreed?.money) ?? 0)) return mark('partly_paid', 'soon');
  const good = ended.has(state) && !found.some(({doubts}) => doubts.includes('unpaid') || doubts.includes('unsatisfied'));
  return mark(state, good ? 'good' : 'mark');
}

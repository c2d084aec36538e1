import type {Problem} from './problem.js';
import type {Quantity} from './quantity.js';
import {isShare} from './share.js';
import type {PartialOrWholeDate} from './values.js';
import {wholeDay} from './whole-day.js';

/** The parts of a campaign that rules across fields look at. */
interface Campaign {
  readonly stocks: readonly {
    readonly baseline?: string | undefined;
    readonly deadline?: PartialOrWholeDate | undefined;
    readonly pace?: {readonly from: string} | undefined;
    readonly share?: Quantity | undefined;
    readonly population?: {readonly from?: Quantity | undefined; readonly to?: Quantity | undefined} | undefined;
    readonly goal: {readonly kind: string; readonly text?: string | undefined};
  }[];
}

/**
 * What must hold between the fields of a campaign: no deadline before its stock's baseline, a pace that begins before
 * the deadline, shares within 0 to 100 unless the source's words are kept in `raw`, and words for a goal of kind `text`.
 * Counts that do not add up break no rule: they are shown, with a note.
 */
export function clearanceGaugeRules({stocks}: Campaign): readonly Problem[] {
  return stocks.flatMap(({baseline, deadline, pace, share, population, goal}, index) => {
    const at = (field: string) => `/stocks/${index}/${field}`;
    const due = wholeDay(deadline);
    const shares = [['share', share], ['population/from', population?.from], ['population/to', population?.to]] as const;
    return [
      ...(due !== undefined && baseline !== undefined && due < baseline ? [{code: 'deadline_before_baseline', path: at('deadline')}] : []),
      ...(due !== undefined && pace && due <= pace.from ? [{code: 'pace_after_deadline', path: at('pace/from')}] : []),
      ...shares.filter(([, quantity]) => !isShare(quantity)).map(([field]) => ({code: 'share_out_of_range', path: at(field)})),
      ...(goal.kind === 'text' && goal.text === undefined ? [{code: 'required', path: at('goal/text')}] : []),
    ];
  });
}

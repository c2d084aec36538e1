import type {Quantity} from './quantity.js';

/** A share lies within 0 and 100; what the source words otherwise (100%以上) is kept with its words. */
export function isShare(quantity: Quantity | undefined): boolean {
  const {value, raw, numerator = 0, denominator = 1} = typeof quantity === 'object' && quantity ? quantity : {value: quantity};
  const percent = value ?? (denominator > 0 ? (100 * numerator) / denominator : 0);
  return raw !== undefined || (Number(percent) >= 0 && Number(percent) <= 100);
}

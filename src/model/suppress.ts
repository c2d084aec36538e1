import type {Quantity} from '../contract/quantity.js';
import {numberOf} from './figure.js';

/** What is suppressed where a document turns it on and names no other bound: fewer than three, among whom each knows the other. */
export const SMALL = 3;

/** Whether a figure is so small that it points to persons. Nought points to nobody, and what is missing is not small. */
export function isSmall(quantity: Quantity | undefined, below: number = SMALL): boolean {
  const number = numberOf(quantity);
  return number !== undefined && number > 0 && number < below;
}

/** A figure as it may be shown: a small one is suppressed, with whatever else the source said of it. */
export const suppressed = (quantity: Quantity, below: number = SMALL): Quantity => (isSmall(quantity, below) ? {missing: 'suppressed'} : quantity);

/** A row of figures with its total, and whether the total tells what was suppressed. */
export interface Suppression {
  readonly cells: readonly Quantity[];
  /** For the author to mend, by leaving out the total or one more cell. */
  readonly revealed: boolean;
}

/** Suppresses the small figures among those that a total adds up, and asks whether what is left of the total allows them one value only. */
export function suppressAll(quantities: readonly Quantity[], total: Quantity | undefined, below: number = SMALL): Suppression {
  const cells = quantities.map((quantity) => suppressed(quantity, below));
  const hidden = quantities.filter((quantity) => isSmall(quantity, below)).length;
  const open = quantities.filter((quantity) => !isSmall(quantity, below)).map(numberOf);
  const sum = numberOf(total);
  if (hidden === 0 || sum === undefined || open.includes(undefined)) return {cells, revealed: false};
  const rest = sum - open.reduce<number>((all, one) => all + one!, 0);
  return {cells, revealed: hidden === 1 || rest === hidden || rest === hidden * (below - 1)};
}

import type {Problem} from './problem.js';
import type {Quantity} from './quantity.js';
import {isShare} from './share.js';

/** The parts of the cards that rules across fields look at. */
interface Cards {
  readonly cards: readonly {readonly figure: Quantity; readonly unit?: string | undefined}[];
}

/** What must hold between the fields of a card: a figure in percent, or one that has parts, is a share within 0 to 100, unless the source's words are kept in `raw`. */
export function statCardsRules({cards}: Cards): readonly Problem[] {
  return cards.flatMap(({figure, unit}, index) => (inPercent(figure, unit) && !isShare(figure) ? [{code: 'share_out_of_range', path: `/cards/${index}/figure`}] : []));
}

const inPercent = (figure: Quantity, unit: string | undefined): boolean => {
  const own = typeof figure === 'object' && figure ? figure : undefined;
  return (own?.unit ?? unit) === '%' || own?.numerator !== undefined;
};

/** As much room as a card has on a sheet of A4, in CSS pixels. What was drawn for a wider screen would be squeezed, its type with it. */
export const PAPER = 672;

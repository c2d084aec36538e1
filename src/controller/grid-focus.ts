/** A place in a grid, counted from nought. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Rows that a page is made of. */
const PAGE = 10;

/** Where a key leads in a grid of `rows` by `columns` (WAI-ARIA grid pattern); `undefined` when it leads nowhere. */
export function placeAfter({row, column}: Place, {key, ctrlKey, altKey, metaKey}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>, rows: number, columns: number): Place | undefined {
  if (altKey || metaKey || (ctrlKey && key !== 'Home' && key !== 'End')) return undefined;
  switch (key) {
    case 'ArrowUp': return within(row - 1, column);
    case 'ArrowDown': return within(row + 1, column);
    case 'ArrowLeft': return within(row, column - 1);
    case 'ArrowRight': return within(row, column + 1);
    case 'PageUp': return within(row - PAGE, column);
    case 'PageDown': return within(row + PAGE, column);
    case 'Home': return within(ctrlKey ? 0 : row, 0);
    case 'End': return within(ctrlKey ? rows - 1 : row, columns - 1);
    default: return undefined;
  }
  function within(row: number, column: number): Place {
    return {row: Math.max(0, Math.min(rows - 1, row)), column: Math.max(0, Math.min(columns - 1, column))};
  }
}

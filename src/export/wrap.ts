/** Signs that no line begins with, and signs that none ends with. */
const CLOSING = /^[，。；：、！？）》」』”’％%,.;:!?)\]]/;
const OPENING = /[（《「『“‘(]$/;

/** What is never broken: a figure with the sign behind it (3件, 30日), a word; everything else may break at every character, as Chinese does. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const piece of text.match(/[A-Za-z0-9\u00c0-\u024f][\w\u00c0-\u024f.,%‰−\-/:+]*(?:(?<=\d)\p{Script=Han})?|\s+|[^]/gu) ?? []) {
    const last = pieces.length - 1;
    if (last >= 0 && (CLOSING.test(piece) || OPENING.test(pieces[last]!))) pieces[last] += piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** Text in lines no wider than `width`, as `measure` tells; a piece that is wider by itself is broken anywhere. */
export function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (measure(line + piece.trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = piece.trimStart();
    while (measure(line) > width && Array.from(line).length > 1) {
      const characters = Array.from(line);
      let fits = characters.length - 1;
      while (fits > 1 && measure(characters.slice(0, fits).join('')) > width) fits -= 1;
      lines.push(characters.slice(0, fits).join(''));
      line = characters.slice(fits).join('');
    }
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

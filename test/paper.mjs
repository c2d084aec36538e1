// What stands on paper.
import {inflateSync} from 'node:zlib';

/** The characters that a PDF of Chromium's can hand out as text: what its fonts' ToUnicode tables lead to. */
export function charactersOf(pdf) {
  const found = new Set();
  const add = (hex) => {
    for (const character of Buffer.from(hex, 'hex').swap16().toString('utf16le').normalize('NFKC')) found.add(character);
  };
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    let text;
    try {
      text = inflateSync(pdf.subarray(at + 7), {finishFlush: 2}).toString('latin1');
    } catch {
      continue; // A picture, or the word "endstream".
    }
    for (const [, list] of text.matchAll(/beginbfchar\s([^]*?)endbfchar/g)) {
      for (const [, hex] of list.matchAll(/<\w+>\s*<(\w+)>/g)) add(hex);
    }
    for (const [, list] of text.matchAll(/beginbfrange\s([^]*?)endbfrange/g)) {
      for (const [, first, last, hex] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
        for (let n = 0; n <= parseInt(last, 16) - parseInt(first, 16); n += 1) add((parseInt(hex, 16) + n).toString(16).padStart(hex.length, '0'));
      }
    }
  }
  return found;
}

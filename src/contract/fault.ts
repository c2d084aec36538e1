/** A number or a word of JSON. */
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const HEX = /[\dA-Fa-f]{4}/y;

/**
 * Where a text that is no JSON stops being JSON: engines word their own messages differently, and some leave the place
 * out. One pass and no recursion, since the text may be as long and as deep as an answer can be.
 */
export function faultIn(text: string): number {
  const open: ('{' | '[')[] = [];
  let expects: 'value' | 'key' | 'colon' | 'next' = 'value';
  /** Right after a bracket, where it may close again. */
  let empty = false;
  for (let at = afterBlanks(text, 0); ; at = afterBlanks(text, at)) {
    const mark = text[at];
    const inside = open[open.length - 1];
    if (mark === '"' && (expects === 'value' || expects === 'key')) {
      const end = endOfString(text, at);
      if (end < 0) return -end;
      at = end;
      expects = expects === 'key' ? 'colon' : 'next';
      empty = false;
      continue;
    }
    if ((mark === '{' || mark === '[') && expects === 'value') {
      open.push(mark);
      expects = mark === '{' ? 'key' : 'value';
      empty = true;
      at += 1;
      continue;
    }
    if ((mark === '}' || mark === ']') && inside === (mark === '}' ? '{' : '[') && (expects === 'next' || empty)) {
      open.pop();
      expects = 'next';
    } else if (mark === ':' && expects === 'colon') expects = 'value';
    else if (mark === ',' && expects === 'next' && inside) expects = inside === '{' ? 'key' : 'value';
    else if (expects === 'value') {
      SCALAR.lastIndex = at;
      if (!SCALAR.test(text)) return at;
      at = SCALAR.lastIndex - 1;
      expects = 'next';
    } else return at;
    empty = false;
    at += 1;
  }
}

function afterBlanks(text: string, from: number): number {
  for (let at = from; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
  }
}

/** Behind the quotation mark that ends a string, or minus the place of what may not stand in it. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    // A control character, or the end of the text.
    if (!(code >= 0x20)) return -at;
    if (code !== 0x5c) continue;
    at += 1;
    const escaped = text[at] ?? '';
    HEX.lastIndex = at + 1;
    if (escaped === 'u' && HEX.test(text)) at += 4;
    else if (escaped === '' || !'"\\/bfnrt'.includes(escaped)) return -at;
  }
}

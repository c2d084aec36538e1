import type {Problem} from './problem.js';

type Parsed = {readonly ok: true; readonly value: unknown} | {readonly ok: false; readonly problems: readonly Problem[]};

/** Longer texts are not tried again in a mended form: the trials would cost more than the hint is worth. */
const WORTH_MENDING = 2 ** 20;

/** What editors and exports do to JSON, told apart by the mending that would make it readable. */
const slips: readonly {readonly code: string; readonly mend: (text: string) => string}[] = [
  {code: 'no_break_space', mend: (text) => text.replace(/&nbsp;|[\u00a0\u2002\u2003\u3000]/g, ' ')},
  {code: 'curly_quotes', mend: (text) => text.replace(/[“”„‟＂]|&quot;|&ldquo;|&rdquo;/g, '"').replace(/&nbsp;|[\u00a0\u3000]/g, ' ')},
  {code: 'fullwidth_punctuation', mend: (text) => text.replace(/：/g, ':').replace(/，/g, ',').replace(/[“”]/g, '"').replace(/｛/g, '{').replace(/｝/g, '}')},
  {code: 'trailing_comma', mend: (text) => text.replace(/,(\s*[}\]])/g, '$1')},
];

/** Turns JSON text into a value, or says what is wrong with the text and what was likely done to it. */
export function parse(input: string, length: number): Parsed {
  if (input.length > length) return wrong('too_large', {limit: length, by: input.length - length});
  const text = input.charCodeAt(0) === 0xfeff ? input.slice(1) : input;
  if (text.trim() === '') return wrong('empty_text');
  const value = attempt(text);
  if (value) return text.includes('\ufffd') ? wrong('not_utf8', placeOf(text, text.indexOf('\ufffd'))) : {ok: true, value: value.value};
  if (text.includes('\ufffd')) return wrong('not_utf8', placeOf(text, text.indexOf('\ufffd')));
  if (/^\s*</.test(text)) return wrong('is_html');
  const slip = text.length > WORTH_MENDING ? undefined : slips.find(({mend}) => attempt(mend(text)));
  const place = placeOf(text, faultIn(text));
  return wrong(slip ? slip.code : 'not_json', place);
}

function attempt(text: string): {readonly value: unknown} | undefined {
  try {
    return {value: JSON.parse(text)};
  } catch {
    return undefined;
  }
}

const wrong = (code: string, values?: Problem['values']): Parsed => ({ok: false, problems: [{code, path: '', ...(values && {values})}]});

/** Line and column as an editor counts them, from 1. */
function placeOf(text: string, index: number): Readonly<Record<string, number>> {
  const before = text.slice(0, index);
  const line = before.split('\n').length;
  return {line, column: index - before.lastIndexOf('\n')};
}

const TOKEN = /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** Where JSON stops being JSON: engines word their own messages differently and some leave the place out. */
function faultIn(text: string): number {
  const open: string[] = [];
  let expects: 'value' | 'key' | 'colon' | 'next' = 'value';
  TOKEN.lastIndex = 0;
  for (;;) {
    const from = TOKEN.lastIndex;
    const start = from + (/^[ \t\n\r]*/.exec(text.slice(from, from + 2000))?.[0].length ?? 0);
    const token = TOKEN.exec(text);
    if (!token) return start;
    const [, mark, scalar] = token;
    const inside = open[open.length - 1];
    const empty = text[from - 1] === '{' || text[from - 1] === '[';
    if (scalar !== undefined) {
      if (expects === 'value') expects = 'next';
      else if (expects === 'key' && scalar.startsWith('"')) expects = 'colon';
      else return start;
    } else if (mark === '{' || mark === '[') {
      if (expects !== 'value') return start;
      open.push(mark);
      expects = mark === '{' ? 'key' : 'value';
    } else if (mark === '}' || mark === ']') {
      if (inside !== (mark === '}' ? '{' : '[') || !(expects === 'next' || empty)) return start;
      open.pop();
      expects = 'next';
    } else if (mark === ':' && expects === 'colon') expects = 'value';
    else if (mark === ',' && expects === 'next' && inside) expects = inside === '{' ? 'key' : 'value';
    else return start;
  }
}

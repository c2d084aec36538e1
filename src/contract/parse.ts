import {faultIn} from './fault.js';
import type {Problem} from './problem.js';

type Parsed = {readonly ok: true; readonly value: unknown} | {readonly ok: false; readonly problems: readonly Problem[]};

/** Longer texts are not tried again in a mended form: the trials would cost more than the hint is worth. */
const WORTH_MENDING = 2 ** 18;

/** What editors and exports do to JSON, told by what stands where it stops being JSON, else by the mending that would make it readable. */
const slips: readonly {readonly code: string; readonly sign: RegExp; readonly mend: (text: string) => string}[] = [
  {code: 'no_break_space', sign: /^(?:[\u00a0\u2000-\u200b\u202f\u3000\ufeff]|&nbsp;|&#160;)/, mend: (text) => text.replace(/&nbsp;|&#160;|[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/g, ' ')},
  {code: 'curly_quotes', sign: /^(?:[“”„‟＂‘’「」]|&quot;|&#34;|&[lr]dquo;)/, mend: (text) => text.replace(/[“”„‟＂]|&quot;|&#34;|&[lr]dquo;/g, '"')},
  {code: 'fullwidth_punctuation', sign: /^[：，；｛｝［］]/, mend: (text) => text.replace(/：/g, ':').replace(/，/g, ',')},
  {code: 'trailing_comma', sign: /^,\s*[}\]]/, mend: (text) => text.replace(/,(\s*[}\]])/g, '$1')},
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
  const fault = faultIn(text);
  return wrong(slipAt(text, fault) ?? 'not_json', placeOf(text, fault));
}

function slipAt(text: string, fault: number): string | undefined {
  const behind = text.slice(fault, fault + 100);
  // A comma is seen to be one too many only at the bracket behind it.
  const before = /^[}\]]/.test(behind) ? text.slice(Math.max(0, fault - 100), fault + 1).replace(/^[^]*(?=,\s*[}\]]$)/, '') : '';
  const slip = slips.find(({sign}) => sign.test(behind) || sign.test(before));
  const tried = slip ?? (text.length > WORTH_MENDING ? undefined : slips.find(({mend}) => attempt(mend(text))));
  return tried?.code;
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

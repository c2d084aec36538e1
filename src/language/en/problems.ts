import {grouped} from '../number.js';
import type {ProblemWords} from '../zh-hans/problems.js';

const kinds: Readonly<Record<string, string>> = {string: 'text', number: 'a number', int: 'a whole number', boolean: 'true or false', array: 'a list [ ]', object: 'an object { }', null: 'null'};
const leaks: Readonly<Record<string, string>> = {identity_number: 'an identity number', mobile_number: 'a mobile number', bank_card: 'a bank card number'};

/** What each problem means and what to do about it, in English. */
export const problems: ProblemWords = {
  heading: (n) => `The data have ${grouped(n)} problem${n === 1 ? '' : 's'} and are not shown:`,
  whole: 'The whole file',
  place: (path) => `At ${path}`,
  lineColumn: (line, column) => `Line ${line}, column ${column}`,
  wrong: {
    too_large: ({limit}) => `is larger than the limit of ${grouped(limit ?? '')} characters. Split it, or let the page raise the limit.`,
    empty_text: () => 'is empty. Put JSON into it.',
    not_utf8: () => 'is not encoded as UTF-8 (perhaps as GBK). Save it again with the encoding UTF-8.',
    is_html: () => 'is a web page, not JSON. Check the address, or whether a login is needed.',
    no_break_space: () => 'has no-break spaces (&nbsp;). Paste it in the editor’s source view, or use plain spaces.',
    curly_quotes: () => 'has curly quotes “ ”. Use straight quotes " and paste it in the editor’s source view.',
    fullwidth_punctuation: () => 'has full-width colons or commas. Use : and , instead.',
    trailing_comma: () => 'has a comma after the last item. Remove it.',
    not_json: () => 'is not JSON here. Check the quotes, commas and brackets around it.',
    too_deep: ({limit}) => `is nested more than ${limit} levels deep. Use fewer levels.`,
    too_many_values: ({limit}) => `holds more than ${grouped(limit ?? '')} values. Split it.`,
    text_too_long: ({limit, length}) => `has ${grouped(length ?? '')} characters; the limit is ${grouped(limit ?? '')}. Shorten it.`,
    forbidden_key: () => 'has a field name that is not allowed. Rename it.',
    not_json_value: () => 'is not a JSON value. Use text, a number, a list or an object.',
    leak: ({kind}) => `seems to hold ${leaks[kind ?? ''] ?? 'personal data'}. Remove or mask it before publishing.`,
    newer_contract: ({known, given}) => `is written for clearboard/${given}; this page knows clearboard/${known}. Update the component, or write the older form.`,
    wrong_length: ({expected, given}) => `needs ${expected} values, rows times columns, and has ${given}. Add or remove some.`,
    outside: () => 'is a reason for a cell that is not there or has a value. Check row and column, counted from 0.',
    class_order: () => 'does not follow the class before it. Classes rise without overlap or gap.',
    required: () => 'is missing. Add it.',
    invalid_type: ({expected}) => (expected === 'figure' ? 'should be a number: no quotes, no percent sign, no commas. Where there is none, write null, or say why with missing.' : kinds[expected ?? ''] ? `is of the wrong kind; it should be ${kinds[expected ?? ''] ?? ''}.` : 'is of the wrong kind. See the reference.'),
    invalid_value: ({allowed}) => `is not one of the allowed values: ${allowed}.`,
    invalid_format: ({expected}) =>
      expected === 'link'
        ? 'is at an address that cannot be used. Write a relative address, or one that begins with https://.'
        : 'is not written as it should be (a day is 2021-11-30, a time has its offset).',
    too_small: ({limit}) => `is too small or too short; the least is ${limit}.`,
    too_big: ({limit}) => `is too large or too long; the most is ${limit}.`,
    unknown_type: () => 'is not a known type. Check its spelling, or update the component.',
    unknown_column: () => 'names no column. Write a key that is in columns.',
    column_not_figures: () => 'names a column without figures. Rank by figures or days.',
    column_not_words: () => 'names a column without words. Group by words or levels.',
    duplicate_name: () => 'is the name of a group before. Rename it, or make them one.',
    duplicate_key: () => 'is the key of a column before. Give each column its own.',
    reserved_key: () => 'has a meaning of its own and cannot be a column’s key. Rename it.',
    duplicate_code: () => 'is the same code as one before. Check it: no two are alike.',
    unequal_columns: ({expected, given}) => `has ${given} items; there are ${expected} units. Write null where there is nothing.`,
    wrong_type: ({expected}) => `should be "${expected}".`,
    internal_document: () => 'The document does not say that it is public. If it may be published, write "visibility": "public".',
    leaders_document: () => 'The document is for leaders only; the page must say audience="leaders".',
    not_found: ({status}) => `could not be fetched (${status}). Check the address.`,
    unreachable: () => 'could not be reached. Check the network or the address.',
    local_file: () => 'cannot be read: the browser lets no page opened from a disk read the files beside it. Write the JSON into the page, or open it through a web server.',
    timed_out: () => 'took too long to fetch. Try again later.',
    wrong_origin: () => 'was redirected to another site and is not used.',
    deadline_before_baseline: () => 'is before the baseline of its stock. Check both days.',
    pace_after_deadline: () => 'does not begin before the deadline. Check both days.',
    share_out_of_range: () => 'is not within 0 and 100. Check it; if the source says so, put its words into raw.',
    end_before_start: () => 'This phase ends before it begins. Check both days.',
    due_incomplete: () => 'This time limit is not complete. Write day, or all of n, unit and basis.',
    too_many_problems: ({limit}) => `There are more than ${grouped(limit ?? '')} problems; the rest are not listed.`,
    unreadable: () => 'cannot be read. Compare its structure with the reference.',
    invalid_union: () => 'is in none of the allowed forms. See the reference.',
    other: () => 'is not as expected. See the reference.',
  },
};

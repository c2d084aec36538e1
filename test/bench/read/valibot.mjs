import './text.mjs';
import * as v from 'valibot';
import {day, head, row} from './shape.mjs';

const forms = {text: v.pipe(v.string(), v.maxLength(500)), number: v.number(), whole: v.pipe(v.number(), v.integer()), truth: v.boolean(), day: v.pipe(v.string(), v.regex(new RegExp(day)))};
const shape = (fields) => Object.fromEntries(Object.entries(fields).map(([key, form]) => [key, forms[form]]));
const schema = v.object({...shape(head), rows: v.array(v.object(shape(row)))});

globalThis.contender = {read: (text) => v.parse(schema, JSON.parse(text))};

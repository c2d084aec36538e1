import './text.mjs';
import * as z from 'zod/mini';
import {day, head, row} from './shape.mjs';

const forms = {text: z.string().check(z.maxLength(500)), number: z.number(), whole: z.int(), truth: z.boolean(), day: z.string().check(z.regex(new RegExp(day)))};
const shape = (fields) => Object.fromEntries(Object.entries(fields).map(([key, form]) => [key, forms[form]]));
const schema = z.object({...shape(head), rows: z.array(z.object(shape(row)))});

globalThis.contender = {read: (text) => schema.parse(JSON.parse(text))};

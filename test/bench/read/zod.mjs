import './text.mjs';
import * as z from 'zod';
import {day, head, row} from './shape.mjs';

const forms = {text: z.string().max(500), number: z.number(), whole: z.int(), truth: z.boolean(), day: z.string().regex(new RegExp(day))};
const object = (fields) => z.object(Object.fromEntries(Object.entries(fields).map(([key, form]) => [key, forms[form]])));
const schema = object(head).extend({rows: z.array(object(row))});

globalThis.contender = {read: (text) => schema.parse(JSON.parse(text))};

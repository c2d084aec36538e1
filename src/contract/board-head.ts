import * as z from 'zod/mini';
import {envelope} from './envelope.js';
import {label, text} from './values.js';

export const boardFields = {...envelope, type: z.literal('board')} as const;
export const sectionHead = {title: z.optional(label), text: z.optional(text)} as const;

/** A board without its widgets. */
export const boardHeadSchema = z.object({...boardFields, sections: z.array(z.object(sectionHead))});

export type BoardHead = z.infer<typeof boardHeadSchema>;

import * as z from 'zod/mini';

/** Words a person will read: at least one visible character. */
export const text = z.string().check(z.regex(/\S/));

/** A short name or heading; anything longer than a line of 200 characters belongs in a note. */
export const label = z.string().check(z.regex(/\S/), z.maxLength(200));

/** A key that other parts of the document refer to. */
export const key = z.string().check(z.regex(/^[A-Za-z_\u3400-\u9fff][\w\u3400-\u9fff-]{0,63}$/));

/** How many of something there are. */
export const count = z.int().check(z.nonnegative());

/** A division code (GB/T 2260, GB/T 10114) or the publisher's own code of a unit; always text, so that zeros stay. */
export const code = z.string().check(z.regex(/^[0-9A-Za-z_-]{1,40}$/));

/** A calendar day in Shanghai, as `2026-01-31`; days compare as text. */
export const day = z.iso.date();

/** A moment with its offset, as `2021-11-30T18:00:00+08:00`. */
export const instant = z.iso.datetime({offset: true});

/** A day whose year the source masks or leaves out, as `--12-20`. */
export const partialDay = z.string().check(z.regex(/^--(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** A day as a source may give it: whole, without its year, in the next year, or as an event with the day it resolves to. */
export const date = z.union([
  day,
  partialDay,
  z.object({date: partialDay, yearOffset: z.int().check(z.minimum(-10), z.maximum(10))}),
  z.object({event: label, resolved: z.optional(day)}),
]);

/**
 * What a figure is about in time: a year, half, quarter, month, week, day, a span (`a/b`), or all up to a day (`../b`).
 */
export const period = z
  .string()
  .check(
    z.regex(
      /^(\d{4}(-(H[12]|Q[1-4]|W(0[1-9]|[1-4]\d|5[0-3])|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?))?|(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])|\.\.)\/\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))$/,
    ),
  );

/**
 * A link that cannot run script: http, https, or relative to the page; no user-info, no blanks, no backslash.
 * The view asks the URL parser once more before it makes an anchor.
 */
export const link = z
  .string()
  .check(
    z.maxLength(2048),
    // Relative: `/` and no second one, or no letter first, or letters that no colon makes a scheme. Without lookahead, which not every validator knows.
    z.regex(
      /^(https?:\/\/[^\u0000-\u0020\\@/?#]+([/?#][^\u0000-\u0020\\]*)?|\/([^\u0000-\u0020\\/][^\u0000-\u0020\\]*)?|[^\u0000-\u0020\\/A-Za-z][^\u0000-\u0020\\]*|[A-Za-z][A-Za-z0-9+.-]*([^\u0000-\u0020\\A-Za-z0-9+.:-][^\u0000-\u0020\\]*)?)$/,
    ),
  );

export type PartialOrWholeDate = z.infer<typeof date>;

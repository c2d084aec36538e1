import * as z from 'zod/mini';
import {envelope} from './envelope.js';
import {polarity, quantity, reported, target, unit} from './quantity.js';
import {rankingTableRules} from './ranking-table-rules.js';
import {ruled} from './ruled.js';
import {code, key, label, link, text} from './values.js';

/** How equal values are ranked: 1, 2, 2, 4 · 1, 2, 2, 3 · 1, 2, 3, 4 · not at all (a plain 统计表). */
const rankMethods = ['standard', 'dense', 'ordinal', 'none'] as const;

/** What stands in a column; count, rate, money and change hold figures. */
const columnKinds = ['text', 'count', 'rate', 'money', 'change', 'date', 'level', 'trend', 'link'] as const;

/** What an amount of money is shown in; `auto`: the greatest unit of which the column's greatest amount has one. */
const shownUnits = ['元', '万元', '亿元', 'auto'] as const;

/** What was said of a unit: 表扬, 排名靠后, 通报批评, 约谈, 豁免. */
const flagKinds = ['commended', 'bottom', 'criticised', 'talked', 'exempt'] as const;

const direction = z.enum(['asc', 'desc']);

/** A place, from the first. */
export const rank = z.int().check(z.minimum(1));

/** From `at` upwards, or for a level so named, a declared judgement or a word; the highest that is reached holds. */
const threshold = z.object({
  at: z.union([z.number(), label]),
  judgement: z.optional(z.enum(['good', 'warn', 'bad'])),
  label: z.optional(label),
});

/** One column and its one unit. What is `summed` may be added up: a rate or an average never may. `digits` are the decimals shown; ranks never follow what is shown. */
const column = z.object({
  key,
  label,
  kind: z.enum(columnKinds),
  unit: z.optional(unit),
  shownIn: z.optional(z.enum(shownUnits)),
  polarity: z.optional(polarity),
  target: z.optional(target),
  thresholds: z.optional(z.array(threshold)),
  bar: z.optional(z.boolean()),
  digits: z.optional(z.int().check(z.nonnegative(), z.maximum(8))),
  definition: z.optional(text),
  group: z.optional(label),
  summed: z.optional(z.boolean()),
  pinned: z.optional(z.boolean()),
});

/** How units are ranked. Without `direction` the column's polarity decides; `given` ranks come with the rows and are held against the values. */
const ranking = z.object({
  method: z.enum(rankMethods),
  by: z.optional(key),
  given: z.optional(z.boolean()),
  direction: z.optional(direction),
  tieBreakers: z.optional(z.array(z.object({by: key, direction: z.optional(direction)}))),
  /** The last `n` are marked; a tie across the line is marked whole or not at all. */
  lastN: z.optional(z.object({n: z.int().check(z.minimum(1)), straddle: z.enum(['all', 'none'])})),
});

/** A cell: a figure, words, a day, a link, or a short series; its column's kind says which. */
export const cell = z.union([
  z.number(),
  z.null(),
  z.string().check(z.maxLength(2000)),
  z.object({text: label, href: link}),
  reported,
  z.array(z.nullable(z.number())).check(z.maxLength(400)),
]);

/** The rank of the period before, or why there is none to compare with. */
export const previousRank = z.union([rank, z.null(), z.enum(['new', 'reentered']), z.object({notComparable: label})]);

/** Why a unit is not ranked. */
export const unranked = z.union([z.enum(['not_reported', 'no_cases', 'exempt']), z.object({reason: label})]);

/** What the publisher said of a unit, and why. */
export const flag = z.object({
  kind: z.enum(flagKinds),
  reason: z.optional(label),
  /** How many periods running (连续 n 期). */
  times: z.optional(z.int().check(z.minimum(1))),
});

const row = z.catchall(
  z.object({
    unit: label,
    code: z.optional(code),
    group: z.optional(label),
    rank: z.optional(z.nullable(rank)),
    previousRank: z.optional(previousRank),
    unranked: z.optional(unranked),
    flags: z.optional(z.array(flag)),
    own: z.optional(z.boolean()),
  }),
  cell,
);

const list = <T extends z.ZodMiniType>(item: T) => z.optional(z.array(z.nullable(item)));

/** The same rows, column by column: one array per field, all as long as `unit`. */
const columnar = z.object({
  columns: z.catchall(
    z.object({
      unit: z.array(label),
      code: list(code),
      group: list(label),
      rank: list(rank),
      previousRank: list(previousRank),
      unranked: list(unranked),
      flags: list(z.array(flag)),
      own: list(z.boolean()),
    }),
    z.array(cell),
  ),
});

/** Figures of several units together, as the source gives them, by the keys of their columns. */
export const sums = z.catchall(z.object({}), quantity);

/** Units stand in groups: by a column of words, or by their own `group`; in the order of `list`, then as they come. */
const groups = z.object({
  by: z.optional(key),
  ranks: z.optional(z.enum(['whole', 'each'])),
  closed: z.optional(z.boolean()),
  list: z.optional(z.array(z.object({name: label, cells: z.optional(sums)}))),
});

/** A line of all units together, first or last; what the source does not give is added up. */
const totals = z.object({place: z.optional(z.enum(['first', 'last'])), label: z.optional(label), cells: z.optional(sums)});

/** A unit of the period before that is no longer in the ranking. */
const dropped = z.object({unit: label, code: z.optional(code), rank: z.optional(rank), reason: z.optional(label)});

/** Units of one population side by side, ranked by one of their columns. Flags are internal unless the document says otherwise. */
export const rankingTableSchema = z
  .object({
    ...envelope,
    type: z.literal('ranking-table'),
    population: z.optional(label),
    rank: ranking,
    columns: z.array(column).check(z.maxLength(100)),
    rows: z.union([z.array(row), columnar]),
    groups: z.optional(groups),
    totals: z.optional(totals),
    droppedOut: z.optional(z.array(dropped)),
    flagVisibility: z.optional(z.enum(['public', 'internal'])),
  })
  .check(ruled(rankingTableRules));

export type RankingTableDocument = z.infer<typeof rankingTableSchema>;
export type RankingColumn = z.infer<typeof column>;
export type RankingRule = z.infer<typeof ranking>;
export type RankingCell = z.infer<typeof cell>;
export type Dropped = z.infer<typeof dropped>;
export type Flag = z.infer<typeof flag>;
export type PreviousRank = z.infer<typeof previousRank>;
export type Unranked = z.infer<typeof unranked>;

import type {Lane, StepKind} from '../contract/case-kinds.js';

/** Where a case stands, the furthest last. Agreed is not paid, paid not closed, closed not revisited, revisited not written off. */
const states = [
  'received', 'assigned', 'accepted', 'filed', 'investigating', 'suspended', 'ordered', 'decided', 'penalised',
  'agreed', 'in_judicial', 'paid', 'rejected', 'excluded', 'closed', 'revisited', 'written_off',
] as const;
export type CaseState = (typeof states)[number];

/** Why a step looks out of place. It is shown where the source has it, with its doubt. */
export type Doubt = 'repeated' | 'misplaced' | 'unpaid' | 'unsatisfied';

/** What a step does: the stages it may be taken at, the stage it brings the case to, the state it enters; and whether it may be taken once only. */
type Rule = readonly [from: number, upTo: number, reaches: number, enters?: CaseState | '', once?: 1];

/**
 * Stages: 0 nothing yet, 1 received, 2 accepted, 3 filed, 4 under investigation, 5 decided or in court, 6 ended,
 * 7 revisited, 8 written off. Sources leave steps out, so a stage may be skipped, but not gone back to: only a reopened
 * case begins anew, and only a closed one is revisited or written off (不结案不销号).
 */
const rules: Readonly<Record<StepKind, Rule>> = {
  clue_received: [0, 0, 1, 'received', 1],
  routed: [0, 5, 1, 'assigned'],
  assigned: [0, 5, 1, 'assigned'],
  dual_assigned: [0, 5, 1, 'assigned', 1],
  accepted: [0, 1, 2, 'accepted', 1],
  not_accepted: [0, 1, 6, 'rejected', 1],
  duplicate: [0, 5, 6, 'excluded', 1],
  not_arrears: [0, 5, 6, 'excluded', 1],
  filed: [0, 2, 3, 'filed', 1],
  investigating: [0, 3, 4, 'investigating', 1],
  extended: [0, 5, 0, '', 1],
  suspended: [0, 5, 0, 'suspended'],
  resumed: [0, 5, 0],
  mediated: [0, 5, 0, 'agreed'],
  ordered: [0, 5, 0, 'ordered'],
  decided: [0, 5, 5, 'decided', 1],
  penalty_notice: [0, 5, 0, '', 1],
  hearing: [0, 5, 0, '', 1],
  penalised: [0, 5, 5, 'penalised', 1],
  supervised: [0, 5, 0],
  escalated: [0, 5, 0],
  advanced: [0, 5, 0, 'paid'],
  paid: [0, 5, 0, 'paid'],
  transferred_police: [0, 5, 5, 'in_judicial'],
  police_returned: [5, 5, 0],
  police_filed: [5, 5, 5, 'in_judicial'],
  enforcement_applied: [0, 5, 5, 'in_judicial', 1],
  closed: [0, 5, 6, 'closed', 1],
  withdrawn: [0, 5, 6, 'closed', 1],
  fed_back: [0, 8, 0],
  replied: [0, 8, 0],
  revisited: [6, 7, 7, 'revisited'],
  reopened: [6, 7, 0, 'assigned'],
  written_off: [6, 7, 8, 'written_off', 1],
  listed: [0, 8, 0],
  published: [0, 8, 0],
  delisted: [0, 8, 0],
};

/** Steps that make sense in one state only; two of them bring the case back to where it was before. */
const within: Readonly<Partial<Record<StepKind, CaseState>>> = {resumed: 'suspended', police_returned: 'in_judicial', police_filed: 'in_judicial'};

/** Watched over by someone (督办) or taken up a level (提级办理): marks of a case beside its state. */
const flagKinds: readonly StepKind[] = ['supervised', 'escalated'];

const known: ReadonlySet<string> = new Set(Object.keys(rules));
export const isStepKind = (kind: string): kind is StepKind => known.has(kind);

/** Steps that end a case, and with it every clock that runs. */
export const ends = (kind: string): boolean => ending.has(kind);
const ending: ReadonlySet<string> = new Set(['closed', 'withdrawn', 'not_accepted', 'duplicate', 'not_arrears', 'written_off']);

/** Money reached workers, from whomever: the employer, or whoever paid in advance (垫付). */
export const pays = (kind: string): boolean => kind === 'paid' || kind === 'advanced';

interface Taken {
  readonly kind: string;
  readonly satisfied?: boolean | undefined;
  readonly lane?: Lane | undefined;
}

/** What came of the steps of a case. */
export interface Course {
  readonly state: CaseState | undefined;
  readonly flags: readonly StepKind[];
  /** What workers said last when they were asked. */
  readonly satisfied: boolean | undefined;
  /** One for each step, in order. */
  readonly doubts: readonly (Doubt | undefined)[];
}

/**
 * Follows the steps taken, in the order of the document. A case assigned twice has two tracks, each with an order of its
 * own, and stands where the one that has come further stands. `mustBePaid`: the case's standard of closing asks for
 * payment (拿到欠薪), and no figure of the case tells of one.
 */
export function courseOf(steps: readonly Taken[], mustBePaid: boolean): Course {
  const tracks: Readonly<Record<Lane, Track>> = {territory: new Track(), industry: new Track()};
  const both = [tracks.territory, tracks.industry];
  let paid = !mustBePaid;
  let satisfied: boolean | undefined;
  let listed = false;
  const doubts = steps.map(({kind, lane, satisfied: said}) => {
    satisfied = kind === 'reopened' ? undefined : (said ?? satisfied);
    if (!isStepKind(kind)) return undefined;
    paid ||= pays(kind);
    if (kind === 'listed' || kind === 'delisted') listed = kind === 'listed';
    const [found, other] = (lane ? [tracks[lane]] : both).map((track) => track.take(kind));
    const unpaid = !paid && (kind === 'closed' || kind === 'written_off');
    paid ||= unpaid;
    return found ?? other ?? (unpaid ? 'unpaid' : kind === 'written_off' && satisfied === false ? 'unsatisfied' : undefined);
  });
  const place = Math.max(...both.map(({state}) => (state ? states.indexOf(state) : -1)));
  const marks = flagKinds.filter((flag) => steps.some(({kind}) => kind === flag));
  return {state: states[place], flags: listed ? [...marks, 'listed'] : marks, satisfied, doubts};
}

class Track {
  state: CaseState | undefined;
  #before: CaseState | undefined;
  #stage = 0;
  readonly #seen = new Set<StepKind>();

  /** Takes a step wherever it stands, and says what is odd about it. */
  take(kind: StepKind): Doubt | undefined {
    const [from, upTo, reaches, enters, once] = rules[kind];
    const needs = within[kind];
    const misplaced = this.#stage < from || this.#stage > upTo || (needs !== undefined && needs !== this.state);
    const repeated = once === 1 && this.#seen.has(kind);
    this.#seen.add(kind);
    this.#stage = Math.max(this.#stage, reaches);
    if (kind === 'reopened') {
      this.#stage = 1;
      this.#seen.clear();
    }
    if (enters) {
      if (enters !== this.state) this.#before = this.state;
      this.state = enters;
    } else if (needs !== undefined && !misplaced) this.state = this.#before;
    return repeated ? 'repeated' : misplaced ? 'misplaced' : undefined;
  }
}

import {grouped} from '../number.js';
import type {LedgerToolsWords} from '../zh-hans/ledger-tools.js';

/** What a ledger says where a reader looks for something in it. */
export const ledgerTools: LedgerToolsWords = {
  search: 'Search problems, units, numbers',
  state: 'State',
  unit: 'Responsible',
  light: 'Deadline',
  lights: {overdue: 'overdue', due_today: 'due today', due_soon: 'due soon', on_time: 'on time', paused: 'clock paused', none: 'no clock running'},
  everything: (n) => `all (${grouped(n)})`,
  choice: (value, n) => `${value} (${grouped(n)})`,
  sort: 'Sort by',
  sorts: {pressing: 'urgency', due: 'deadline', amount: 'amount', received: 'date registered, newest first', document: 'order of the document'},
  group: 'Group by',
  groups: {none: 'nothing', unit: 'unit', state: 'state', light: 'deadline', kind: 'kind'},
  unnamed: 'not stated',
  heading: (label, figure) => `${label} · ${figure}`,
  open: 'Open all groups',
  close: 'Close all groups',
  nextLate: 'Next overdue',
  noneLate: 'Nothing is overdue',
  found: (n, all) => `${grouped(n)} of ${grouped(all)} found`,
  nobody: 'Nothing found',
  reset: 'Clear',
  hint: 'Up and Down move from entry to entry, N goes to the next overdue one, Tab to its links, Enter selects it',
};

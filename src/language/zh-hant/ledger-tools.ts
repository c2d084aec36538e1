import {grouped, THIN} from '../number.js';
import type {LedgerToolsWords} from '../zh-hans/ledger-tools.js';

/** What a ledger says where a reader looks for something in it. */
export const ledgerTools: LedgerToolsWords = {
  search: '搜索問題、單位、編號',
  state: '狀態',
  unit: '責任單位',
  light: '期限',
  lights: {overdue: '已超期', due_today: '今日到期', due_soon: '即將到期', on_time: '未到期', paused: '中止計算', none: '不計期限'},
  everything: (n: number) => `全部（${grouped(n)}）`,
  choice: (value: string, n: number) => `${value}（${grouped(n)}）`,
  sort: '排序',
  sorts: {pressing: '按緊迫程度', due: '按期限先後', amount: '按金額大小', received: '按登記先後（新的在前）', document: '按台賬原序'},
  group: '分組',
  groups: {none: '不分組', unit: '責任單位', state: '狀態', light: '期限', kind: '類別'},
  unnamed: '未載明',
  heading: (label: string, figure: string) => `${label} · ${figure}`,
  open: '展開全部分組',
  close: '收起全部分組',
  nextLate: '下一項超期',
  noneLate: '沒有超期的項',
  found: (n: number, all: number) => `找到${THIN}${grouped(n)}${THIN}項，共${THIN}${grouped(all)}${THIN}項`,
  nobody: '沒有找到符合的項',
  reset: '清除條件',
  hint: '上下鍵逐項移動，N 到下一項超期，Tab 到該項的連結，回車選定',
};

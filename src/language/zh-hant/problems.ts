import {grouped} from '../number.js';
import type {ProblemWords} from '../zh-hans/problems.js';

const kinds: Readonly<Record<string, string>> = {
  string: '文字',
  number: '數字',
  int: '整數',
  boolean: 'true 或 false',
  array: '清單 [ ]',
  object: '物件 { }',
  null: 'null',
};

const leaks: Readonly<Record<string, string>> = {identity_number: '居民身分證號碼', mobile_number: '手機號碼', bank_card: '銀行卡號'};

/** What each problem means and what to do about it, in Traditional Chinese. */
export const problems: ProblemWords = {
  heading: (n: number) => `資料有${grouped(n)}處問題，未予顯示：`,
  whole: '整個檔案',
  place: (path: string) => `位置 ${path}`,
  lineColumn: (line: string, column: string) => `第${line}行第${column}列`,
  wrong: {
    too_large: ({limit}) => `檔案過大，超過上限 ${grouped(limit ?? '')} 個字元。請拆分，或由網頁調高上限。`,
    empty_text: () => '內容為空。請填入 JSON。',
    not_utf8: () => '文字編碼不是 UTF-8（可能是 GBK 或 Big5）。請用記事本開啟，「另存新檔」，編碼選 UTF-8。',
    is_html: () => '取得的是網頁，不是 JSON。請檢查網址，或確認是否需要登入。',
    no_break_space: () => '含有不斷行空格（&nbsp;）。請在編輯器的「原始碼」模式貼上，或換成一般空格。',
    curly_quotes: () => '引號是彎引號“ ”。請換成直引號 "，並在編輯器的「原始碼」模式貼上。',
    fullwidth_punctuation: () => '冒號或逗號是全形字元。請換成半形 : 和 ,。',
    trailing_comma: () => '最後一項後面多了一個逗號。請刪去。',
    not_json: () => '此處不符合 JSON 格式。請檢查前後的引號、逗號和括號。',
    too_deep: ({limit}) => `巢狀超過 ${limit} 層。請減少層級。`,
    too_many_values: ({limit}) => `內容超過 ${grouped(limit ?? '')} 個值。請拆分。`,
    text_too_long: ({limit, length}) => `文字有 ${grouped(length ?? '')} 個字元，超過上限 ${grouped(limit ?? '')}。請縮短。`,
    forbidden_key: () => '含有不允許的欄位名稱。請改名。',
    not_json_value: () => '不是 JSON 能表示的值。請改為文字、數字、清單或物件。',
    leak: ({kind}) => `疑似含有${leaks[kind ?? ''] ?? '個人資料'}。公開前必須刪除或隱去。`,
    newer_contract: ({known, given}) => `此檔案按 clearboard/${given} 編寫，本頁只認得 clearboard/${known}。請升級元件，或改用舊版格式。`,
    wrong_length: ({expected, given}) => `數值應有 ${expected} 個（列數乘欄數），實有 ${given} 個。請補足或刪去。`,
    outside: () => '原因所指的格不在表內，或該格已有數值。請核對列、欄（從 0 數起）。',
    class_order: () => '分級須由小到大、首尾相接，不重疊也不留空。請核對上下限。',
    required: () => '缺少必填內容。請補上。',
    invalid_type: ({expected}) => (expected === 'figure' ? '此處要寫數字：去掉引號、百分號和千分位逗號；沒有數字的寫 null，或寫明 missing。' : kinds[expected ?? ''] ? `類型不對，應為${kinds[expected ?? '']}。` : '類型不對。請對照說明修改。'),
    invalid_value: ({allowed}) => `不是允許的值。可用的值：${allowed}。`,
    invalid_format: ({expected}) =>
      expected === 'link'
        ? '網址不能使用。請寫相對網址，或以 https:// 開頭的網址。'
        : '格式不對。請對照說明修改（日期寫作 2021-11-30，時間帶時區）。',
    too_small: ({limit}) => `過小或過短，最少為 ${limit}。`,
    too_big: ({limit}) => `過大或過長，最多為 ${limit}。`,
    unknown_type: () => '不認得的 type。請檢查拼寫，或升級元件。',
    unknown_column: () => '表中沒有這一欄。請寫 columns 中已有的 key。',
    column_not_figures: () => '此欄不是數值，不能據以排名。請換成數值或日期欄。',
    column_not_words: () => '此欄不是文字，不能據以分組。請換成文字或等次欄。',
    duplicate_name: () => '與前面某組同名。請改名或合併。',
    duplicate_key: () => '與前面的欄同名。請改用不同的 key。',
    reserved_key: () => '此名稱有固定含義，不能用作欄的 key。請改名。',
    duplicate_code: () => '代碼與前面某項相同。請核對，各項互不相同。',
    unequal_columns: ({expected, given}) => `此欄有 ${given} 項，應與單位數 ${expected} 相同。請補齊，缺的寫 null。`,
    wrong_type: ({expected}) => `type 應為 "${expected}"。`,
    internal_document: () => '此檔案未標明可公開。如確認可以公開，請寫上 "visibility": "public"。',
    leaders_document: () => '此檔案僅供主管查看。網頁需設定 audience="leaders"。',
    not_found: ({status}) => `取不到資料（${status}）。請檢查網址。`,
    unreachable: () => '無法連線。請檢查網路或網址。',
    local_file: () => '網頁是從本機檔案開啟的，瀏覽器不讓它讀取旁邊的檔案。請把 JSON 寫進網頁，或經由網站開啟。',
    timed_out: () => '取資料逾時。請稍後再試。',
    wrong_origin: () => '資料網址轉到了別的網站，未予採用。',
    deadline_before_baseline: () => '期限早於存量的基準日。請核對兩個日期。',
    pace_after_deadline: () => '時序進度的起算日不早於期限。請核對兩個日期。',
    share_out_of_range: () => '比例不在 0 至 100 之間。請核對；原文確實如此的，把原文寫進 raw。',
    end_before_start: () => '階段的最後一天早於第一天。請核對兩個日期。',
    due_incomplete: () => '期限不完整。請寫明 day，或寫全 n、unit 和 basis。',
    too_many_problems: ({limit}) => `問題超過 ${grouped(limit ?? '')} 處，其餘未列出。`,
    unreadable: () => '無法讀取。請對照說明檢查結構。',
    invalid_union: () => '不是允許的任何一種寫法。請對照說明修改。',
    other: () => '不符合要求。請對照說明修改。',
  },
};

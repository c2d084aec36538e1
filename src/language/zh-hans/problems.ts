import {grouped} from '../number.js';

/** A problem's figures: a limit, by how much, what is allowed. Never the input itself. */
export type Values = Readonly<Record<string, number | string>>;

const kinds: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表 [ ]',
  object: '对象 { }',
  null: 'null',
};

const leaks: Readonly<Record<string, string>> = {identity_number: '居民身份证号', mobile_number: '手机号码', bank_card: '银行卡号'};

/** What each problem means and what to do about it, by its code. Loaded only when something is wrong. */
export const problems = {
  heading: (n: number) => `数据有${grouped(n)}处问题，未予显示：`,
  whole: '整个文件',
  place: (path: string) => `位置 ${path}`,
  lineColumn: (line: string, column: string) => `第${line}行第${column}列`,
  wrong: {
    too_large: ({limit}) => `文件过大，超过上限 ${grouped(limit ?? '')} 个字符。请拆分，或由页面调高上限。`,
    empty_text: () => '内容为空。请填入 JSON。',
    not_utf8: () => '文字编码不是 UTF-8（可能是 GBK）。请用记事本或 WPS 打开，“另存为”，编码选 UTF-8。',
    is_html: () => '取到的是网页，不是 JSON。请检查地址，或确认是否需要登录。',
    no_break_space: () => '含有不间断空格（&nbsp;）。请在编辑器的“源代码”方式下粘贴，或换成普通空格。',
    curly_quotes: () => '引号是中文弯引号“ ”。请换成英文直引号 "，并在编辑器的“源代码”方式下粘贴。',
    fullwidth_punctuation: () => '冒号或逗号是全角字符。请换成英文半角 : 和 ,。',
    trailing_comma: () => '最后一项后面多了一个逗号。请删去。',
    not_json: () => '此处不符合 JSON 格式。请检查前后的引号、逗号和括号。',
    too_deep: ({limit}) => `嵌套超过 ${limit} 层。请减少层级。`,
    too_many_values: ({limit}) => `内容超过 ${grouped(limit ?? '')} 个值。请拆分。`,
    text_too_long: ({limit, length}) => `文字有 ${grouped(length ?? '')} 个字符，超过上限 ${grouped(limit ?? '')}。请缩短。`,
    forbidden_key: () => '含有不允许的字段名。请改名。',
    not_json_value: () => '不是 JSON 能表示的值。请改为文字、数字、列表或对象。',
    leak: ({kind}) => `疑似含有${leaks[kind ?? ''] ?? '个人信息'}。公开前必须删除或隐去。`,
    newer_contract: ({known, given}) => `此文件按 clearboard/${given} 编写，本页只认识到 clearboard/${known}。请升级组件，或改用旧版格式。`,
    wrong_length: ({expected, given}) => `数值应有 ${expected} 个（行数乘列数），实有 ${given} 个。请补足或删去。`,
    outside: () => '原因所指的格不在表内，或该格已有数值。请核对行、列（从 0 数起）。',
    class_order: () => '分级须由小到大、首尾相接，不重叠也不留空。请核对上下限。',
    midpoint_no_bound: () => '没有一级从此中点开始。请改中点，或让一级从它开始。',
    one_only: () => '日历只能有一行，方块只能有一列。请拆成几个文件。',
    not_a_day: () => '不是日期。请写作 2021-01-31。',
    day_order: () => '日期须由早到晚、不重复。请核对此处和前一个。',
    longer_than_a_year: () => '日历最多排 53 周。请按年拆开。',
    place_taken: () => '此位置已有方块。请改 at。',
    required: () => '缺少必填内容。请补上。',
    invalid_type: ({expected}) => (expected === 'figure' ? '此处要写数字：去掉引号、百分号和千分位逗号；没有数字的写 null，或写明 missing。' : kinds[expected ?? ''] ? `类型不对，应为${kinds[expected ?? '']}。` : '类型不对。请对照说明修改。'),
    invalid_value: ({allowed}) => `不是允许的值。可用的值：${allowed}。`,
    invalid_format: ({expected}) =>
      expected === 'link'
        ? '地址不能使用。请写相对地址，或以 https:// 开头的地址。'
        : '格式不对。请对照说明修改（日期写作 2021-11-30，时间带时区）。',
    too_small: ({limit}) => `过小或过短，最少为 ${limit}。`,
    too_big: ({limit}) => `过大或过长，最多为 ${limit}。`,
    unknown_type: () => '不认识的 type。请检查拼写，或升级组件。',
    unknown_column: () => '表中没有这一列。请写 columns 中已有的 key。',
    column_not_figures: () => '此列不是数值，不能据以排名。请换成数值或日期列。',
    column_not_words: () => '此列不是文字，不能据以分组。请换成文字或等次列。',
    duplicate_name: () => '与前面某组同名。请改名或合并。',
    duplicate_key: () => '与前面某项同名。请改用不同的 key。',
    reserved_key: () => '此名称有固定含义，不能用作列的 key。请改名。',
    duplicate_code: () => '代码与前面某项相同。请核对，各项互不相同。',
    unequal_columns: ({expected, given}) => `此列有 ${given} 项，应与单位数 ${expected} 相同。请补齐，缺的写 null。`,
    wrong_type: ({expected}) => `type 应为 "${expected}"。`,
    internal_document: () => '此文件未标明可公开。如确认可以公开，请写上 "visibility": "public"。',
    leaders_document: () => '此文件仅供领导查看。页面需设置 audience="leaders"。',
    not_found: ({status}) => `取不到数据（${status}）。请检查地址。`,
    unreachable: () => '无法连接数据地址。请检查网络或地址。',
    local_file: () => '网页是从本机文件打开的，浏览器不让它读取旁边的文件。请把 JSON 写进网页，或经由网站打开。',
    timed_out: () => '取数据超时。请稍后再试。',
    wrong_origin: () => '数据地址跳转到了别的网站，未予采用。',
    deadline_before_baseline: () => '期限早于存量的基准日。请核对两个日期。',
    pace_after_deadline: () => '时序进度的起算日不早于期限。请核对两个日期。',
    share_out_of_range: () => '比例不在 0 至 100 之间。请核对；原文确实如此的，把原文写进 raw。',
    end_before_start: () => '阶段的最后一天早于第一天。请核对两个日期。',
    due_incomplete: () => '期限不完整。请写明 day，或写全 n、unit 和 basis。',
    period_order: () => '时期须由早到晚、不重复，且是真实的日期。请核对此处和前一个。',
    unequal_series: ({expected, given}) => `此行有 ${given} 个数，应与时期数 ${expected} 相同。请补齐，缺的写 null。`,
    too_many_units: () => '计量单位超过两种。请分成几张图。',
    unknown_level: () => '方案中没有这一级。请写 levels 中已有的 key。',
    duplicate_level: () => '与前面某级相同。各级的 key 和 severity 互不相同，每级只写一次数量。',
    unknown_scale: () => '没有这种评级。请写 scales 中已有的 key。',
    unknown_grade: () => '此评级中没有这个等级。请核对，或补进 grades。',
    date_order: () => '日期先后不对：作出决定不晚于列入，列入不晚于公布截止，移出不早于列入。请核对。',
    home_address: () => '个人不公布住址。请删去 address。',
    wrong_credit_code: () => '统一社会信用代码校验不符。请对照营业执照核对。',
    withdrawn_without_reason: () => '撤销或移出没有写明理由或文号。请补上；条目已不再显示。',
    too_many_problems: ({limit}) => `问题超过 ${grouped(limit ?? '')} 处，其余未列出。`,
    unreadable: () => '无法读取。请对照说明检查结构。',
    invalid_union: () => '不是允许的任何一种写法。请对照说明修改。',
    other: () => '不符合要求。请对照说明修改。',
  } as Readonly<Record<'other', (values: Values) => string> & Partial<Record<string, (values: Values) => string>>>,
};

export type ProblemWords = typeof problems;

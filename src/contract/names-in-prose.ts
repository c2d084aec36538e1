import {compoundSurnames} from './surnames.js';

/**
 * Surnames that most people have, without those that begin everyday words more often than names (于 是 后 和 时 安 全 …):
 * these count only where somebody is spoken of.
 */
const SURNAME = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢骆岳齐沿梅莫庄辛管祝左涂谷祁耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許沈呂蘇盧蔣賈葉閻鍾陸鄒譚';

/** Whom prose speaks of before it names him: 农民工张三, 联系人：李四. */
const BEFORE = '(?:农民工|農民工|工人|劳动者|勞動者|职工|職工|员工|員工|投诉人|投訴人|举报人|舉報人|信访人|信訪人|申请人|申請人|当事人|當事人|受害人|联系人|聯繫人|负责人|負責人|代表人|经办人|經辦人|承办人|承辦人|包工头|包工頭|班组长|班組長|班长|班長|老板|老闆|经理|經理|同志|村民|居民|本人|患者|家属|家屬|司机|司機|其妻|其夫|姓名)(?:为|為|是|叫|系|係)?[：:“"（(\\s]?';

/** What comes behind a name: 张三等38人, 李四反映, 王五（男）. */
const AFTER = '(?=(?:、[\\u4e00-\\u9fff]{2,3})*(?:等\\s?[0-9０-９一二三四五六七八九十百余多]*\\s?(?:名|人|位|户)|反映|反應|投诉|投訴|举报|舉報|来电|來電|来信|來信|来访|來訪|称[，：,]|稱[，：,]|[（(](?:男|女|身份|汉族|漢族)|先生|女士|同志))';

/** The end of a name where no such word follows: a sign, or the end of the text. */
const END = '(?=[，。；、：！？,.;:()（）“”"’\\s]|等|的|于|在|被|与|和|及|向|所|因|死亡|受伤|$)';

const GIVEN = '[\\u4e00-\\u9fff]{1,2}?';

/** Words of offices, places, sums and trades that begin as a surname does. */
const WORDS = '(?!单位|公司|方面|方式|方案|方法|方可|方能|方便|程度|程序|成员|成本|成功|成立|成都|任务|任何|任职|金额|金等|金及|金融|金华|管理|管辖|管道|项目|向|关于|关注|关系|常务|常见|常委|常德|常州|文件|文明|文化|安全|安排|安置|安装|安徽|安居|高度|高于|高新|高校|高速|高等|高级|强化|解决|解释|包括|包含|包工|单独|单项|严重|严格|严肃|温州|温馨|武汉|石家|江苏|江西|江门|宁波|宁夏|夏季|白天|白条|路段|路面|车间|车辆|边远|华侨|梅州|阳光|余[人名户元万]|万[元余人名]|季度|申请|申诉|申报|左右|易地|顾问|段落|位于|位置|盛夏|龙头|龙岗|康复|黄金|黄牌|马上|田间|林业|何种|何时|何時|成員|關於|關注|關係|單位|項目|項|嚴重|嚴格|嚴肅|溫州|強化|解決|解釋|申請|申訴|申報|陽光|車間|萬|江蘇|管轄|安裝|安徽|水)';

/** What is masked names nobody: 张某, 王某某, 李**. */
const MASKED = '(?!某|[XxＸｘ×*＊○〇])';

const NAME = `${WORDS}(?:${compoundSurnames.join('|')}|[${SURNAME}])${MASKED}${GIVEN}`;

const compiled = (before: string, after: string) => new RegExp(`${before}${NAME}${after}`, 'u');
const patterns = [compiled(BEFORE, END), compiled('(?:^|[，。；、：！？,.;:（(“"\\s]|据|經|经|由|对|對|与|和|及|为|為)', AFTER)];

/**
 * Whether a text seems to name a person. No machine can tell: names look like words and words like names, so this is for
 * an author to look at, and what it is silent on may hold names all the same.
 */
export const seemsToName = (text: string): boolean => text.length > 3 && patterns.some((pattern) => pattern.test(text));

import type {Problem} from '../contract/problem.js';
import type {ProblemWords} from '../language/zh-hans/problems.js';
import type {Words} from '../language/zh-hans/words.js';
import {noticeStyles} from '../view/notice-styles.js';
import {notice} from '../view/notice.js';
import {wear} from './late-styles.js';

/** What is wrong with a document, in the sheet that comes with it. */
export function openNotice({shadowRoot}: HTMLElement, problems: readonly Problem[], classes: string, words: Words, say: ProblemWords): unknown {
  wear(shadowRoot!, noticeStyles);
  return notice(problems, classes, words, say);
}

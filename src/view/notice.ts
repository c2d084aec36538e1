import {html, nothing} from 'lit';
import type {Problem} from '../contract/problem.js';
import type {ProblemWords} from '../language/zh-hans/problems.js';
import type {Words} from '../language/zh-hans/words.js';

/** How many problems are told in place; the event carries all of them. */
const TOLD = 20;

/** Stands in for a widget whose data cannot be shown: what is wrong, where, and what to do. */
export const notice = (problems: readonly Problem[], classes: string, words: Words, say: ProblemWords) => html`
  <div class="${classes} notice" part="notice" role="alert">
    <p><strong>${words.cannotShow}</strong></p>
    <p>${say.heading(problems.length)}</p>
    <ul>
      ${problems.slice(0, TOLD).map((problem) => html`<li>${place(problem, say)}${words.colon}${say.wrong[problem.code]?.(problem.values ?? {}) ?? say.wrong.other(problem.values ?? {})}</li>`)}
    </ul>
    ${problems.length > TOLD ? html`<p>${words.moreProblems(problems.length - TOLD)}</p>` : nothing}
  </div>
`;

const place = ({path, values}: Problem, say: ProblemWords) =>
  values?.line === undefined ? (path === '' ? say.whole : html`<code>${say.place(path)}</code>`) : say.lineColumn(String(values.line), String(values.column));

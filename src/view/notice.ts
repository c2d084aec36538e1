import {css, html, nothing} from 'lit';
import type {Problem} from '../contract/problem.js';
import type {ProblemWords} from '../language/zh-hans/problems.js';
import type {Words} from '../language/zh-hans/words.js';

/** How many problems are told in place; the event carries all of them. */
const TOLD = 20;

/** Stands in for a widget whose data cannot be shown: what is wrong, where, and what to do. The words come a moment later than the need for them. */
export const notice = (problems: readonly Problem[], classes: string, words: Words, say: ProblemWords | undefined) => html`
  <div class="${classes} notice" part="notice" role="alert">
    <p><strong>${words.cannotShow}</strong></p>
    ${say === undefined
      ? nothing
      : html`
          <p>${say.heading(problems.length)}</p>
          <ul>
            ${problems.slice(0, TOLD).map((problem) => html`<li>${place(problem, say)}${words.colon}${say.wrong[problem.code]?.(problem.values ?? {}) ?? say.wrong.other(problem.values ?? {})}</li>`)}
          </ul>
          ${problems.length > TOLD ? html`<p>${words.moreProblems(problems.length - TOLD)}</p>` : nothing}
        `}
  </div>
`;

const place = ({path, values}: Problem, say: ProblemWords) =>
  values?.line === undefined ? (path === '' ? say.whole : html`<code>${say.place(path)}</code>`) : say.lineColumn(String(values.line), String(values.column));

export const noticeStyles = css`
  .notice {
    background: var(--_card);
    border: 1px solid var(--_warn);
    border-left-width: 4px;
    border-radius: var(--cb-radius, 10px);
    overflow-wrap: anywhere;
    padding: 1em 1.2em;
  }
  .notice ul {
    margin: 0.4em 0;
    padding-left: 1.3em;
  }
  .notice p {
    margin: 0;
  }
  .notice code {
    font: inherit;
    font-family: ui-monospace, Consolas, monospace;
  }
  .waiting {
    color: var(--_ink-3);
    padding: 0.5em 0;
  }
`;

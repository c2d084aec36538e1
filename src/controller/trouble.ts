import type {Language} from '../language/language.js';
import type {ProblemWords} from '../language/zh-hans/problems.js';
import type {openNotice} from './open-notice.js';

/** What a notice is made of. */
export interface Trouble {
  readonly locale: Language['locale'];
  readonly say: ProblemWords;
  readonly openNotice: typeof openNotice;
}

/** The notice and the words for what is wrong: only a refused document needs them, so only it loads them. `undefined` where they cannot be had. */
export const loadTrouble = (language: Language): Promise<Trouble | undefined> =>
  Promise.all([import('../language/zh-hans/problems.js'), import('./open-notice.js')]).then(
    ([{problems}, {openNotice}]) => ({locale: language.locale, say: language.say('problems', problems), openNotice}),
    () => undefined,
  );

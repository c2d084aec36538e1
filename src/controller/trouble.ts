import type {Language} from '../language/language.js';
import type {ProblemWords} from '../language/zh-hans/problems.js';
import type {notice} from '../view/notice.js';

/** What a notice is made of. */
export interface Trouble {
  readonly locale: Language['locale'];
  readonly say: ProblemWords;
  readonly notice: typeof notice;
}

/** The notice and the words for what is wrong: only a refused document needs them, so only it loads them. `undefined` where they cannot be had. */
export const loadTrouble = (language: Language): Promise<Trouble | undefined> =>
  Promise.all([import('../language/zh-hans/problems.js'), import('../view/notice.js')]).then(
    ([{problems}, {notice}]) => ({locale: language.locale, say: language.say('problems', problems), notice}),
    () => undefined,
  );

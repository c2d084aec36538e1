import type {Language} from '../language/language.js';
import type {ProblemWords} from '../language/zh-hans/problems.js';

/** The words for what is wrong: only a refused document needs them, so only it loads them. `undefined` where they cannot be had. */
export async function loadProblemWords(language: Language): Promise<ProblemWords | undefined> {
  const home = import('../language/zh-hans/problems.js').then(({problems}) => problems);
  return home.then((problems) => language.say('problems', problems), () => undefined);
}

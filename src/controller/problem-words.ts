import type {Language} from '../language/language.js';
import type {ProblemWords} from '../language/zh-hans/problems.js';

/** The words for what is wrong: only a refused document needs them, so only it loads them. */
export async function loadProblemWords(language: Language): Promise<ProblemWords> {
  const {problems} = await import('../language/zh-hans/problems.js');
  return language.say('problems', problems);
}

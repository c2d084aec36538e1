import type {PhaseTrackWords} from '../language/zh-hans/phase-track.js';
import type {Words} from '../language/zh-hans/words.js';

/** Both sets of phrases a plan of phases speaks with. */
export interface Voice {
  readonly words: Words;
  readonly say: PhaseTrackWords;
}

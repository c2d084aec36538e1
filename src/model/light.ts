import {grouped} from '../language/number.js';
import type {Words} from '../language/zh-hans/words.js';
import type {CaseLight} from './case-least.js';

/** A word set apart, with what it means: ✓ done, ◷ running, ▲ late, ‖ paused; `mark` and `flag` judge nothing. */
export interface Chip {
  readonly tone: 'good' | 'soon' | 'running' | 'bad' | 'idle' | 'mark' | 'flag';
  readonly text: string;
}

/** What each light means. */
export const tones: Readonly<Record<CaseLight, Chip['tone']>> = {
  done: 'good', done_late: 'bad', on_time: 'running', due_soon: 'soon', due_today: 'soon', overdue: 'bad', paused: 'idle', lasting: 'running', lasted: 'good', cut_short: 'bad',
};

/** Where a clock stands, in words. What rests on holidays that nobody knows yet is provisional (暂定). */
export const lightChip = <Light extends CaseLight>(
  {light, workdays, provisional}: {readonly light: Light; readonly workdays: number; readonly provisional: boolean},
  {say, words}: {readonly say: {readonly light: Readonly<Record<Light, (n: string) => string>>; readonly provisional: string}; readonly words: Words},
): Chip => ({
  tone: tones[light],
  text: say.light[light](workdays === 0 ? '' : grouped(workdays)) + (provisional && light !== 'done' ? words.middot + say.provisional : ''),
});

import type {WarningPanelDocument} from '../contract/warning-panel.js';
import {markOf, type LevelMark, type Voice} from './warning-level.js';

/** A rule of raising, lowering or lifting, with the marks of its levels. */
export interface MoveModel {
  readonly kind: string;
  readonly from: LevelMark | undefined;
  readonly to: LevelMark | undefined;
  /** 升级：黄牌→红牌 */
  readonly name: string;
  readonly when: string;
}

/** The rules of a scheme, each named for what it does and for its levels. */
export function movesOf({levels, transitions = []}: WarningPanelDocument['scheme'], voice: Voice): readonly MoveModel[] {
  const {words, say} = voice;
  const find = (key: string | undefined) => levels.find((level) => level.key === key);
  return transitions.map(({from, to, when}) => {
    const [before, after] = [find(from), find(to)];
    const kind = after === undefined ? say.lifted : before === undefined ? say.issued : before.severity < after.severity ? say.raised : say.lowered;
    const name = before && after ? say.move(before.label, after.label) : ((before ?? after)?.label ?? '');
    return {kind, from: before && markOf(before, voice), to: after && markOf(after, voice), name: name === '' ? kind : kind + words.colon + name, when};
  });
}

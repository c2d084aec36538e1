import type {Prose} from './prose.js';

export const board: Prose = {
  title: '看板 · Board',
  properties: {
    '': '一页看板，由若干分节组成，每节放若干组件。没有自己写明 contract、visibility、asOf、period、publisher、final、demo 的组件，在页面上沿用看板的。A page of sections, each with its widgets. A widget that does not say contract, visibility, asOf, period, publisher, final or demo itself takes the board’s when shown.',
    type: '固定为 board。Always board.',
    sections: '各分节，自上而下。The sections, from top to bottom.',
    'sections[].title': '分节标题。Heading of the section.',
    'sections[].text': '分节说明，纯文字。Words that introduce the section; plain text.',
    'sections[].widgets': '本节的组件，各是一份完整的文件。The widgets of this section, each a whole document.',
    'sections[].widgets[]': '一个组件的文件，由 type 决定种类。One widget’s document; its type says which.',
  },
  rules: {},
};

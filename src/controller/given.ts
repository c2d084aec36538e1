import type {PropertyDeclaration} from 'lit';

/** Options of a widget's `data`: an attribute that is taken away leaves nothing, while a `null` set by a script is data, if bad. */
export const given: PropertyDeclaration<unknown> = {converter: {fromAttribute: (text) => text ?? undefined}};

import type {PropertyDeclarations} from 'lit';

/**
 * What a page gives every widget. An attribute that is taken away leaves no `data`, while a `null` set by a script is
 * data, if bad. Plain declarations, since Lit's decorators would bring a phone their helpers.
 */
export const given: PropertyDeclarations = {data: {converter: {fromAttribute: (text) => text ?? undefined}}, src: {}, refresh: {}};

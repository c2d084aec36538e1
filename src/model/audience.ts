import type {Envelope} from '../contract/envelope.js';
import {visibilities, type Visibility} from '../contract/kinds.js';
import type {Problem} from '../contract/problem.js';

/** Who looks at the page; `public` unless the page says otherwise. */
export type Audience = Visibility;

/** Whether something meant for some may be shown to an audience; what does not say is internal. */
export const mayShow = (visibility: Audience | undefined, audience: Audience): boolean =>
  visibilities.indexOf(visibility ?? 'internal') <= visibilities.indexOf(audience);

/** Why a document is not shown here, in a form that says what to write. This is no access control: the file can be fetched. */
export function refusal({visibility}: Envelope, audience: Audience): Problem | undefined {
  if (mayShow(visibility, audience)) return undefined;
  return {code: visibility === 'leaders' ? 'leaders_document' : 'internal_document', path: '/visibility'};
}

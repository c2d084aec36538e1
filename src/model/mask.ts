import type {PersonRole} from '../contract/disclosure-kinds.js';
import {compoundSurnames} from '../contract/surnames.js';
import type {Audience} from './audience.js';

/** A person as a document has one. */
export interface Person {
  readonly name: string;
  readonly role: PersonRole;
  readonly post?: string | undefined;
  readonly source?: string | undefined;
}

/** By which rules a page masks persons. A page may set its own (`useMasking`); a document has no say in it. */
export interface Masking {
  /** Whether this audience is told the name. */
  readonly shows: (person: Person, audience: Audience) => boolean;
  /** What stands in the place of a name. */
  readonly mask: (name: string) => string;
}

const COMPOUND = new Set(compoundSurnames);

/** The beginning of a name and two stars, however long it is: 杨**, 欧阳**. What may be read as a compound surname by itself is taken for a name of two characters. */
export function maskName(name: string): string {
  const characters = Array.from(name.trim());
  const kept = characters.length > 2 && COMPOUND.has(characters.slice(0, 2).join('')) ? 2 : 1;
  return `${characters.slice(0, kept).join('')}**`;
}

/**
 * The rules of a page that sets none. The law has four parts published by name on a disclosure list (令第45号, 令第29号);
 * an official is named with a post and the published source of it (2018年政务公开工作要点); everyone else is for
 * internal readers alone.
 */
export const usualMasking: Masking = {
  shows: ({role, post, source}, audience) => audience !== 'public' || (role === 'official' ? post !== undefined && source !== undefined : role !== 'other'),
  mask: maskName,
};

/** A person's name as this audience may read it. */
export const nameFor = (person: Person, audience: Audience, {shows, mask}: Masking = usualMasking): string => (shows(person, audience) ? person.name : mask(person.name));

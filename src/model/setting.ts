import type {Calendar} from '../calendar/calendar.js';
import {dayAt} from '../calendar/day.js';
import type {Envelope} from '../contract/envelope.js';
import type {Language} from '../language/language.js';
import type {Audience} from './audience.js';
import type {Masking} from './mask.js';

/** Milliseconds since 1970, UTC. */
export type Instant = number;

/** All that a model may know besides its data. A model never asks the page or the clock. */
export interface Setting {
  readonly language: Language;
  readonly now: Instant;
  readonly calendar: Calendar;
  readonly audience: Audience;
  /** Whether the page says which moment it is, as demos and archives do. */
  readonly pinned?: boolean;
  /** The latest moment that any clock vouches for, the visitor's or the server's, whatever the page says. */
  readonly latest?: Instant;
  /** How this page masks persons; as the law has it, if it does not say. */
  readonly masking?: Masking;
}

/** The day it is in Shanghai, as `2026-01-31`. */
export const todayOf = ({now}: Pick<Setting, 'now'>): string => dayAt(now);

/** The last moment of a day in Shanghai, or a moment as given: 截至 a day means its end. */
export function instantOf(time: string): Instant {
  return Date.parse(time.includes('T') ? time : `${time}T23:59:59.999+08:00`);
}

/** A document of a closed period is judged at its own time, not at the reader's. */
export function settingFor({final, asOf}: Envelope, setting: Setting): Setting {
  return final === true && typeof asOf === 'string' ? {...setting, now: instantOf(asOf)} : setting;
}

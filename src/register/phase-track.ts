import {PhaseTrack} from '../element/phase-track.js';
import {define} from './define.js';

export {PhaseTrack};
define('cb-phase-track', PhaseTrack);

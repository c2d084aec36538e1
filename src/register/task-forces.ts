import {TaskForces} from '../element/task-forces.js';
import {define} from './define.js';

export {TaskForces};
define('cb-task-forces', TaskForces);

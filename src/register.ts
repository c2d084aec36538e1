/** Defines every tag: the library's only side effect. */
import './register/clearance-gauge.js';
import './register/stat-cards.js';

/** Defines every tag: the library's only side effect. */
import './register/stat-cards.js';

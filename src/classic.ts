import {upgradePlaces} from './board/upgrade.js';
import './register.js';

/** Upgrades the marked places below a node; done by itself when the page has loaded, for pages that add places later. */
export const upgrade = (root: ParentNode = document): void => upgradePlaces(root);

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => upgrade());
else upgrade();

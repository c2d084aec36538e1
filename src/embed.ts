import {upgradePlaces} from './board/upgrade.js';
import {discover} from './board/discover.js';

/** The script a page embeds: loads each widget's code when its tag is on the page, and upgrades marked places. */
discover(document, () => upgradePlaces(document));

/** Defines every tag: the library's only side effect. */
import './register/board.js';
import './register/case-ledger.js';
import './register/case-timeline.js';
import './register/clearance-gauge.js';
import './register/disclosure-list.js';
import './register/heat-map.js';
import './register/phase-track.js';
import './register/ranking-table.js';
import './register/scorecard.js';
import './register/stat-cards.js';
import './register/task-forces.js';
import './register/warning-panel.js';
import './register/trend-chart.js';

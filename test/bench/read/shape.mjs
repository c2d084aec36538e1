/** The fields of the text, for whoever checks them by a schema of his own. Text, number, whole, or a form. */
export const day = '^\\d{4}-\\d\\d-\\d\\d$';
export const row = {unit: 'text', code: 'text', rank: 'whole', number: 'text', region: 'text', total: 'number', paid: 'number', rate: 'number', workers: 'whole', status: 'text', date: 'day'};
export const head = {contract: 'text', type: 'text', visibility: 'text', demo: 'truth', title: 'text', population: 'text', period: 'text', asOf: 'day'};

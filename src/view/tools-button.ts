import {html, nothing} from 'lit';

/** The door to order, totals and zoom; it goes when they stand there. */
export const toolsButton = (label: string, open: boolean, onClick: () => void): unknown => (open ? nothing : html`<div class="more"><button type="button" @click=${onClick}>${label}</button></div>`);

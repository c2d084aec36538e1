import {html, nothing} from 'lit';
import type {Chip} from '../model/light.js';

/** What stands before a chip's word. */
export const SYMBOL: Readonly<Record<Chip['tone'], string>> = {good: '✓', soon: '◷', running: '◷', bad: '▲', idle: '‖', mark: '', flag: ''};

/** A state or a light: its symbol and its word. */
export const chip = ({tone, text}: Chip) => html`<span class="chip ${tone}" part="chip">${SYMBOL[tone] === '' ? nothing : html`<span aria-hidden="true">${SYMBOL[tone]} </span>`}${text}</span> `;

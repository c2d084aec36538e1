import './text.mjs';

globalThis.contender = {read: (text) => JSON.parse(text)};

// Compiled before it is shipped, since a page under our policy cannot compile; what it compiles to is in `compiled`.
import './text.mjs';
import validate from 'compiled:ajv';

globalThis.contender = {
  read(text) {
    const value = JSON.parse(text);
    if (!validate(value)) throw new Error(JSON.stringify(validate.errors));
    return value;
  },
};

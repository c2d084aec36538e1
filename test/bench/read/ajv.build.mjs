import Ajv from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import {day, head, row} from './shape.mjs';

const forms = {text: {type: 'string', maxLength: 500}, number: {type: 'number'}, whole: {type: 'integer'}, truth: {type: 'boolean'}, day: {type: 'string', pattern: day}};
const object = (fields, more = {}) => {
  const properties = {...Object.fromEntries(Object.entries(fields).map(([key, form]) => [key, forms[form]])), ...more};
  return {type: 'object', required: Object.keys(properties), properties};
};

/** Source of a check that needs nothing compiled on the page. */
export function compiledAjv() {
  const ajv = new Ajv({code: {source: true, esm: true}});
  return standalone(ajv, ajv.compile(object(head, {rows: {type: 'array', items: object(row)}})));
}

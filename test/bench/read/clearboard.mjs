import './text.mjs';
import {rankingTableSchema, read} from 'clearboard/contract';

globalThis.contender = {
  read(text) {
    const reading = read(rankingTableSchema, text);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
    return reading.value;
  },
};

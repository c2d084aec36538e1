import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CaseLedgerDocument} from '../contract/case-ledger.js';
import {caseLedgerModel, type CaseLedgerModel, type LimitSets} from '../model/case-ledger.js';
import type {Setting} from '../model/setting.js';
import {firstItems, ledgerCounts} from '../view/case-ledger.js';
import type {Place} from '../view/frame.js';
import type {LedgerBoard} from './ledger-board.js';
import {pageLimits} from './limit-sets.js';

/** Entries that stand on the page until the code that goes through all of them has come. */
const FIRST = 12;

/** The longest that browsers wait. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** The law's limits, once a ledger has named a set of them; and what goes through many entries. */
let atHand: LimitSets = {};
let Board: typeof LedgerBoard | undefined;

/** The model of a ledger under the limits that hold on this page. */
export const caseLedgerOf = (document: CaseLedgerDocument, setting: Setting): CaseLedgerModel => caseLedgerModel(document, setting, {...atHand, ...pageLimits()});

/** A ledger on the page: its numbers and its entries, and the moments at which a light turns. */
export class CaseLedgerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #forget: () => unknown;
  #model: CaseLedgerModel | undefined;
  #board: LedgerBoard | undefined;
  #asked = false;
  #lost = false;
  #wanted = false;
  #turns: number | undefined;
  #turn: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, forget: () => unknown) {
    this.#host = host;
    this.#forget = forget;
    host.addController(this);
  }

  /** The entries of a model as its reader wants them. */
  picture(model: CaseLedgerModel, place: Place): unknown {
    this.#model = model;
    const {order} = model.survey;
    if (order.length > 1 && !Board) this.#need();
    if (order.length > 1 && Board) this.#board ??= new Board(this.#host);
    return [ledgerCounts(model), this.#board && order.length > 1 ? this.#board.picture(model, place) : firstItems(model, Array.from(order.subarray(0, FIRST)), this.#lost, place.words)];
  }

  hostUpdated(): void {
    const model = this.#model;
    if (!model) return;
    this.#board?.drawn();
    if (model.wants && !this.#wanted) this.#loadLimits();
    this.#wait(model);
  }

  hostDisconnected(): void {
    this.#board?.destroy();
    this.#board = undefined;
    clearTimeout(this.#turn);
    this.#turns = undefined;
  }

  #need(): void {
    if (this.#asked) return;
    this.#asked = true;
    void import('./ledger-board.js').then(
      ({LedgerBoard}) => {
        Board = LedgerBoard;
        this.#host.requestUpdate();
      },
      () => {
        this.#lost = true;
        this.#host.requestUpdate();
      },
    );
  }

  /** Without them the entries stand without the deadlines that rest on them. */
  #loadLimits(): void {
    this.#wanted = true;
    void import('../model/case-limits.js').then(
      ({limitSetsAtHand}) => {
        atHand = limitSetsAtHand;
        this.#renew();
      },
      () => undefined,
    );
  }

  /** Draws the same document by what is known now. */
  #renew(): void {
    this.#forget();
    this.#host.requestUpdate();
  }

  /** A limit of hours ends at a moment: the light turns then, not with the day. Where the page says which day it is, time stands still. */
  #wait({survey: {until}, voice}: CaseLedgerModel): void {
    if (until === this.#turns) return;
    this.#turns = until;
    clearTimeout(this.#turn);
    const wait = until - Date.now();
    if (wait <= 0 || wait > LONGEST_WAIT || Math.abs(Date.now() - voice.now) > 60_000) return;
    this.#turn = setTimeout(() => {
      this.#turns = undefined;
      this.#renew();
    }, wait);
  }
}

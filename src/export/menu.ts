import {html, nothing, render} from 'lit';
import {grouped, plain} from '../language/number.js';
import type {Language} from '../language/language.js';
import {takeaway as home, type TakeawayWords} from '../language/zh-hans/export.js';
import type {Described, Note} from '../model/described.js';
import {tableClip, textClip} from './clip.js';
import {copy} from './clipboard.js';
import {ExportEvent, type ExportKind} from './event.js';
import {fileName, save} from './file.js';
import {menuStyles} from './menu-styles.js';
import type {Subject} from './picture.js';
import {titleOf, type Takeaway} from './takeaway.js';

/** What a menu is told about its widget, asked anew with every choice: the page may have changed. */
export interface Taken {
  readonly model: Described;
  readonly notes: readonly Note[];
  readonly language: Language;
  readonly host: HTMLElement;
  /** What the widget was given to read. */
  readonly input: unknown;
}

/** What came of a choice, and what to say of it. */
interface Answer {
  readonly worked: boolean;
  readonly text: string;
}

/** WeChat's own browser downloads nothing; there a picture is pressed until a menu of its own appears. */
const onlyPresses = () => /MicroMessenger/i.test(navigator.userAgent);

const menus = new WeakMap<HTMLDetailsElement, Menu>();

/** Fills a widget's door when it is opened; the first time with all that this needs. */
export function openMenu(door: HTMLDetailsElement, taken: () => Taken): void {
  if (!door.open && !menus.has(door)) return;
  const menu = menus.get(door) ?? new Menu(door, taken);
  menus.set(door, menu);
  menu.draw();
}

class Menu {
  readonly #taken: () => Taken;
  readonly #place: HTMLElement;
  #status = '';
  #busy = false;
  /** A picture to press, as an address, and what it says for who cannot see it. */
  #shown: {readonly src: string; readonly alt: string} | undefined;

  constructor(door: HTMLDetailsElement, taken: () => Taken) {
    this.#taken = taken;
    this.#place = door.appendChild(document.createElement('div'));
    const root = door.getRootNode() as ShadowRoot;
    const sheet = menuStyles.styleSheet;
    if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    door.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !door.open || this.#shown) return;
      event.preventDefault();
      event.stopPropagation();
      door.open = false;
      door.querySelector('summary')?.focus();
    });
  }

  draw(): void {
    const {language, model} = this.#taken();
    const say = language.say('export', home);
    const button = (kind: ExportKind, label: string) =>
      html`<button type="button" part="export-button" data-kind=${kind} aria-disabled=${this.#busy ? 'true' : nothing} @click=${() => void this.#take(kind)}>${label}</button>`;
    render(
      html`
        <div class="takeaway" role="group" aria-label=${say.menu}>
          ${button('table', say.copyTable)} ${button('text', say.copyText)} ${button('image', say.saveImage)}
          ${onlyPresses() ? nothing : html`${button('csv', say.saveCsv)} ${button('xlsx', say.saveXlsx)} ${model.json ? button('json', say.saveJson) : nothing}`}
          <p role="status">${this.#status === '' && onlyPresses() ? say.onlyImages : this.#status}</p>
        </div>
        ${this.#shown
          ? html`<dialog aria-label=${say.press} @close=${() => this.#close()} @keydown=${(event: KeyboardEvent) => this.#onKey(event)}>
              <p>${say.press} <button type="button" @click=${() => this.#close()}>${say.close}</button></p>
              <img src=${this.#shown.src} alt=${this.#shown.alt} />
            </dialog>`
          : nothing}
      `,
      this.#place,
    );
  }

  #tell(status: string, busy = false): void {
    this.#status = status;
    this.#busy = busy;
    this.draw();
  }

  /** One thing at a time. What it comes to is told, whether or not it worked. */
  async #take(kind: ExportKind): Promise<void> {
    if (this.#busy) return;
    const {model, notes, language, host, input} = this.#taken();
    const {words} = language;
    const say = language.say('export', home);
    this.#tell(say.working, true);
    const all = model.table().then((table) => ({model, table, notes: [...notes, ...model.notes], words, say}));
    const answer = await (this.#copy(kind, all, say) ?? all.then((one) => this.#make(kind, one, {host, input}))).catch(() => ({worked: false, text: say.cannotSave}));
    this.#tell(answer.text);
    /** @internal The manifest lists events from `@fires` alone. */
    if (answer.worked) host.dispatchEvent(new ExportEvent(kind));
  }

  /** Begun within the press itself, as browsers ask. */
  #copy(kind: ExportKind, all: Promise<Takeaway>, say: TakeawayWords): Promise<Answer> | undefined {
    const told = (worked: boolean, text: string): Answer => ({worked, text: worked ? text : say.cannotCopy});
    if (kind === 'table') return copy({clip: all.then(tableClip), table: true}, this.#place).then((worked) => told(worked, say.tableCopied));
    if (kind === 'text') return copy({clip: all.then((one) => ({text: textClip(one)})), table: false}, this.#place).then((worked) => told(worked, say.textCopied));
    return undefined;
  }

  async #make(kind: ExportKind, all: Takeaway, subject: Subject): Promise<Answer> {
    const {say} = all;
    if (kind === 'image') {
      const [{widgetPicture}, {paperPicture}] = await Promise.all([import('./picture.js'), import('./paper.js')]);
      const picture = (await widgetPicture(subject)) ?? (await paperPicture(all));
      if (!picture) return {worked: false, text: say.cannotSave};
      return onlyPresses() ? this.#show(picture, all) : this.#save(picture, 'png', all);
    }
    if (kind === 'csv') return this.#save(await (await import('./csv.js')).csvOf(all), 'csv', all);
    if (kind === 'json') return this.#save(new Blob([JSON.stringify(await all.model.json!(), null, 1)], {type: 'application/json'}), 'json', all);
    const {xlsxOf, MOST_ROWS} = await import('./xlsx.js');
    const workbook = await xlsxOf(all);
    return workbook ? this.#save(workbook, 'xlsx', all) : {worked: false, text: say.tooManyRows(grouped(MOST_ROWS))};
  }

  #save(blob: Blob, ending: string, all: Takeaway): Answer {
    const name = fileName(titleOf(all), ending);
    save(blob, name);
    return {worked: true, text: all.say.saved(name)};
  }

  async #show(picture: Blob, all: Takeaway): Promise<Answer> {
    this.#shown = {src: await addressOf(picture), alt: plain([titleOf(all), all.model.summary].join(all.words.colon))};
    this.draw();
    const dialog = this.#place.querySelector('dialog');
    if (dialog?.showModal) dialog.showModal();
    else dialog?.setAttribute('open', '');
    dialog?.querySelector('button')?.focus();
    return {worked: true, text: all.say.press};
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#close();
  }

  #close(): void {
    if (!this.#shown) return;
    this.#shown = undefined;
    this.#tell('');
    this.#place.querySelector<HTMLElement>('[data-kind=image]')?.focus();
  }
}

/** A picture as an address that the page's policy lets an image have. */
const addressOf = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error('unreadable'));
    reader.readAsDataURL(blob);
  });

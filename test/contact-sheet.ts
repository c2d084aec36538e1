import {html, nothing, render} from 'lit';

interface Annotations {
  readonly render?: unknown;
  readonly args?: unknown;
  readonly parameters?: {readonly page?: Page};
}

/** What the page around a story says to its widget. */
type Page = Readonly<Partial<Record<'lang' | 'audience' | 'size' | 'theme' | 'today', string>>>;

/** Draws every story of a module on the page, each under its name; the look of the sheet is a class of the page. */
export function drawSheet(noun: string, {default: meta, ...stories}: Readonly<Record<string, Annotations>>): void {
  const asked = new URLSearchParams(location.search);
  const look = asked.get('look') ?? '';
  document.body.className = look;
  const tile = ([name, story]: readonly [string, Annotations]) => {
    const page: Page = {theme: asked.get('theme') ?? 'light', ...meta?.parameters?.page, ...story.parameters?.page, ...(asked.has('size') && {size: asked.get('size') ?? ''})};
    const draw = (story.render ?? meta?.render) as (args: object) => unknown;
    return html`
      <section class="tile">
        <h2>${noun} · ${name} <small>${look}</small></h2>
        <div class="stage" lang=${page.lang ?? 'zh-CN'} audience=${page.audience ?? 'public'} size=${page.size ?? nothing} theme=${page.theme ?? nothing} today=${page.today ?? nothing}>
          ${draw({...(meta?.args as object | undefined), ...(story.args as object | undefined)})}
        </div>
      </section>
    `;
  };
  render(Object.entries(stories).map(tile), document.body);
}

/** A CSV by RFC 4180 read back: rows of fields. Throws where it is none. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    pattern.lastIndex = at;
    const [all, quoted, bare = '', end] = pattern.exec(text) ?? [];
    if (all === undefined) throw new Error(`not CSV at ${at}: ${text.slice(at, at + 40)}`);
    row.push(quoted === undefined ? bare : quoted.replace(/""/g, '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
    at += all.length;
  }
  return rows;
}

const policy = (window as unknown as {trustedTypes?: {createPolicy: (name: string, rules: object) => {createHTML: (text: string) => string}}}).trustedTypes?.createPolicy('test-reads', {createHTML: (text: string) => text});

/** Markup as a document of its own, as the program has it that it is for. */
export const parsed = (text: string, type: DOMParserSupportedType): Document => new DOMParser().parseFromString(policy?.createHTML(text) ?? text, type);

/** The files of a zip archive, unpacked. */
async function unzip(blob: Blob): Promise<ReadonlyMap<string, string>> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const files = new Map<string, string>();
  let at = bytes.length - 22;
  while (view.getUint32(at, true) !== 0x06054b50) at -= 1;
  let entry = view.getUint32(at + 16, true);
  for (let left = view.getUint16(at + 10, true); left > 0; left -= 1) {
    const [method, packed, name, extra, comment, start] = [view.getUint16(entry + 10, true), view.getUint32(entry + 20, true), view.getUint16(entry + 28, true), view.getUint16(entry + 30, true), view.getUint16(entry + 32, true), view.getUint32(entry + 42, true)];
    const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const body = new Blob([bytes.slice(from, from + packed)]);
    const plain = method === 0 ? body : new Response(body.stream().pipeThrough(new DecompressionStream('deflate-raw')));
    files.set(new TextDecoder().decode(bytes.subarray(entry + 46, entry + 46 + name)), await plain.text());
    entry += 46 + name + extra + comment;
  }
  return files;
}

/** A cell of a workbook as a program reads it. */
export interface Read {
  readonly value: string | number;
  readonly format: string;
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (Read | undefined)[])[];
  readonly xml: string;
}

/** A workbook opened again. */
export async function openXlsx(blob: Blob): Promise<readonly Sheet[]> {
  const files = await unzip(blob);
  const xml = (name: string) => parsed(files.get(name)!, 'application/xml');
  const texts = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map((si) => si.textContent);
  const styles = xml('xl/styles.xml');
  const formats = new Map([...styles.querySelectorAll('numFmt')].map((format) => [format.getAttribute('numFmtId'), format.getAttribute('formatCode') ?? '']));
  const cellFormats = [...styles.querySelectorAll('cellXfs > xf')].map((xf) => formats.get(xf.getAttribute('numFmtId')) ?? '');
  return [...xml('xl/workbook.xml').querySelectorAll('sheet')].map((sheet, index) => {
    const source = files.get(`xl/worksheets/sheet${index + 1}.xml`)!;
    const rows = [...parsed(source, 'application/xml').querySelectorAll('sheetData > row')].map((row) => {
      const cells: (Read | undefined)[] = [];
      for (const cell of row.querySelectorAll('c')) {
        const value = cell.querySelector('v')?.textContent;
        const letters = /^[A-Z]+/.exec(cell.getAttribute('r')!)![0];
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        if (value !== undefined && value !== '') cells[column] = {value: cell.getAttribute('t') === 's' ? texts[Number(value)]! : Number(value), format: cellFormats[Number(cell.getAttribute('s') ?? 0)] ?? ''};
      }
      return [...cells];
    });
    return {name: sheet.getAttribute('name') ?? '', rows, xml: source};
  });
}

/** A number as a spreadsheet shows it by its format. */
export function shown({value, format}: Read): string {
  if (typeof value === 'string') return value;
  const [, places = '', unit = ''] = /^#,##0(?:\.(0+))?(?:"([^"]*)")?$/.exec(format) ?? [];
  const digits = value.toLocaleString('en-US', {minimumFractionDigits: places.length, maximumFractionDigits: places.length});
  return digits.replace('-', '−') + unit;
}

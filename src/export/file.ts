/** What no system takes in a file's name, and what would show it another way round than it is. */
const FORBIDDEN = /[\\/:*?"<>|%#\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

const LONGEST = 80;

/** A file's name from a title. */
export function fileName(title: string, ending: string): string {
  const name = Array.from(title.normalize('NFC').replace(FORBIDDEN, ' ')).slice(0, LONGEST).join('').replace(/\s+/g, ' ').replace(/^[\s.~]+|[\s.]+$/g, '');
  return `${name === '' || DEVICE.test(name) ? `clearboard ${name}`.trim() : name}.${ending}`;
}

/** Long enough for a browser to begin with it. */
const KEPT = 60_000;

/** Gives a file to the reader. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.rel = 'noopener';
  // Nobody on the page hears of this click.
  link.addEventListener('click', (event) => event.stopPropagation());
  document.documentElement.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}

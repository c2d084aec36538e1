/** Pixels across, which chats on phones keep without making a picture smaller. */
export const LEGIBLE = 1080;

/** What every browser draws: pixels of a side, and of all. */
const SIDE = 16_000;
const AREA = 64_000_000;

/** A scale, or the greatest below it that can be drawn. */
export const shrunk = (width: number, height: number, scale: number): number => Math.min(scale, SIDE / width, SIDE / height, Math.sqrt(AREA / (width * height)));

/** A drawing in CSS pixels as a PNG on white; `undefined` where the browser gives no picture. */
export function toPng(width: number, height: number, scale: number, draw: (context: CanvasRenderingContext2D) => void): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(undefined);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  draw(context);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}

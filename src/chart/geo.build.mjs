/**
 * The files of `echarts` that our builds take with a change, each with what it must hold and what becomes of that. Its maps
 * come with outlines of islands for maps of one name, which we may not ship without an approval number; with a reader of
 * SVG files, which turns text into markup; and with one of program text.
 */
const mended = {
  'coord/geo/fix/nanhai.js': [/[^]*'china'[^]*/, 'export default function () {}'],
  'coord/geo/fix/textCoord.js': [/[^]*coordsOffsetMap[^]*/, 'export default function () {}'],
  'coord/geo/fix/diaoyuIsland.js': [/[^]*'china'[^]*/, 'export default function () {}'],
  'coord/geo/GeoSVGResource.js': [/[^]*parseSVG[^]*/, 'export class GeoSVGResource {}'],
  'coord/geo/GeoJSONResource.js': [/new Function\('return \(' \+ source \+ '\);'\)\(\)/, 'null'],
};

/** Their paths. */
export const mendedFiles = /\/echarts\/lib\/coord\/geo\/(?:fix\/(?:nanhai|textCoord|diaoyuIsland)|GeoSVGResource|GeoJSONResource)\.js$/;

/** Their text, mended. */
export function mend(path, code) {
  const [was, is] = mended[path.replaceAll('\\', '/').split('/echarts/lib/')[1]];
  if (!was.test(code)) throw new Error(`echarts has changed: look again at ${path}.`);
  return code.replace(was, () => is);
}

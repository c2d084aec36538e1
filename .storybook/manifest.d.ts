// Made by `npm run analyze`; this lets the rest compile before it is there.
declare module '*/custom-elements.json' {
  const manifest: unknown;
  export default manifest;
}

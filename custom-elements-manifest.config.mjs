// The manifest feeds Storybook's tables and editors; `npm run analyze` writes custom-elements.json.
import {existsSync, readdirSync} from 'node:fs';

/** A reader of the package has dist, not src: an element's module is the file that registers its tag. */
const published = (path) => {
  const noun = /^\/?src\/(?:element|board)\/([\w-]+)\.(?:ts|js)$/.exec(path)?.[1];
  return noun && existsSync(`src/register/${noun}.ts`) ? `dist/npm/register/${noun}.js` : path.replace(/^\/?src\/(.*)\.(?:ts|js)$/, 'dist/npm/$1.js');
};

/** Every public field of an element is an attribute, too: `keepView` is `keep-view`. */
function asAttribute(field) {
  field.attribute = field.name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const {attribute: name, type, default: fallback, description} = field;
  return {name, ...(type && {type}), ...(fallback && {default: fallback}), ...(description && {description}), fieldName: field.name};
}

export default {
  globs: ['src/element/*.ts', 'src/board/*.ts'].filter((glob) => existsSync(glob.slice(0, -5)) && readdirSync(glob.slice(0, -5)).length > 0),
  litelement: true,
  outdir: '.',
  // package.json already names the manifest.
  packagejson: false,
  plugins: [
    {
      name: 'public-elements',
      packageLinkPhase({customElementsManifest: manifest}) {
        for (const module of manifest.modules) {
          module.path = published(module.path);
          for (const declaration of module.declarations ?? []) {
            // Private and lit-internal members are nobody's interface.
            declaration.members = declaration.members?.filter(({privacy, name}) => (privacy ?? 'public') === 'public' && !name.startsWith('#'));
            if (declaration.customElement) declaration.attributes = declaration.members?.filter(({kind, static: shared}) => kind === 'field' && !shared).map(asAttribute);
            const noun = /register\/([\w-]+)\.js$/.exec(module.path)?.[1];
            if (noun && declaration.customElement) declaration.tagName ??= `cb-${noun}`;
          }
        }
        // A module without an element says nothing to a reader of the manifest.
        manifest.modules = manifest.modules.filter(({declarations}) => declarations?.some(({customElement}) => customElement));
        const references = (value) => {
          if (typeof value !== 'object' || value === null) return;
          if (typeof value.module === 'string') value.module = published(value.module);
          Object.values(value).forEach(references);
        };
        references(manifest.modules);
      },
    },
  ],
};

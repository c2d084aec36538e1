import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

const choice = <const Icon extends string>(title: string, icon: Icon, items: Readonly<Record<string, string>>) => ({
  description: title,
  toolbar: {title, icon, dynamicTitle: true, items: Object.entries(items).map(([value, title]) => ({value, title}))},
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: choice('Theme', 'contrast', {light: 'Light', dark: 'Dark', 'light dark': "The reader's"}),
    width: choice('Width', 'browser', {'100%': 'Full', '360px': '360', '768px': '768', '1440px': '1440', '3840px': '3840'}),
    size: choice('Type size', 'ruler', {normal: 'Normal', large: 'Large'}),
    audience: choice('Audience', 'user', {public: 'Public', internal: 'Internal', leaders: 'Leaders'}),
    lang: choice('Language', 'globe', {'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English'}),
  },
  initialGlobals: {theme: 'light', width: '100%', size: 'normal', audience: 'public', lang: 'zh-CN'},
  parameters: {
    layout: 'fullscreen',
    // The toolbar's theme and width do what these two would do, and a story's tests can do the same.
    backgrounds: {disable: true},
    viewport: {disable: true},
    a11y: {test: 'error'},
  },
  // Widgets inherit all of this from any ancestor; what a story says of its page (`parameters.page`) wins.
  decorators: [
    (story, {globals, parameters}) => {
      const page = {...globals, ...(parameters['page'] as object | undefined)} as Readonly<Record<string, string | undefined>>;
      const {theme = 'light', width = '100%', lang, audience, size, today} = page;
      document.documentElement.style.colorScheme = theme;
      // Storybook's own page has no policy, so its wrapper may carry a style attribute; stories may not.
      return html`<div
        lang=${lang ?? nothing}
        audience=${audience ?? nothing}
        size=${size ?? nothing}
        theme=${theme === 'light dark' ? nothing : theme}
        today=${today ?? nothing}
        style="inline-size: ${width}; padding: 16px; box-sizing: border-box"
      >
        ${story()}
      </div>`;
    },
  ],
};

export default preview;

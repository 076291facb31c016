import mdx from '@astrojs/mdx';
import {
  transformerMetaHighlight,
  transformerMetaWordHighlight,
  transformerNotationFocus,
} from '@shikijs/transformers';
import { defineConfig } from 'astro/config';
import { namesToFill } from './src/site/code-names.ts';
import { classesForColours, codeTheme } from './src/site/code-theme.ts';
import { indexPages } from './src/site/search/index-pages.ts';
import { strictXterm } from './src/site/terminal/strict-xterm.ts';

/*
 * Static pages only. No inline script or style ever: the server's Content-Security-Policy allows
 * the site's own files and nothing else.
 */
export default defineConfig({
  srcDir: './src/site',
  publicDir: './src/site/public',
  outDir: process.env['CLOSEDNET_SITE_DIR'] ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  i18n: {
    locales: ['en', 'ja'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [mdx(), indexPages()],
  markdown: {
    shikiConfig: {
      theme: codeTheme,
      transformers: [
        // ```sh {2,4-5} marks lines, /word/ words; a line that ends in `# [!code focus]` stands out.
        transformerMetaHighlight({ className: 'marked' }),
        transformerMetaWordHighlight({ className: 'marked-word' }),
        transformerNotationFocus({ classActiveLine: 'focused', classActivePre: 'has-focus' }),
        classesForColours,
        namesToFill,
      ],
      wrap: false,
    },
  },
  vite: {
    plugins: [strictXterm],
    define: {
      // The server builds with it; whoever builds for a static host does not.
      'import.meta.env.CLOSEDNET_SERVED': JSON.stringify(process.env['CLOSEDNET_SERVED'] ?? ''),
    },
    build: {
      assetsInlineLimit: 0,
      // Else the bundler drops a function that nobody calls and keeps the table that names it.
      rolldownOptions: { treeshake: { unknownGlobalSideEffects: false } },
    },
  },
});

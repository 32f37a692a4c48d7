import mdx from '@mdx-js/rollup';
import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';
import { denyImports } from 'vite-env-only';
import remixOptions from './remix.config.js';

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Lessons as components; with `?raw` a lesson's own text, which the plugin would take for a lesson too. */
function lessons(): Plugin {
  const { transform, ...rest } = mdx({ remarkPlugins: [remarkGfm], rehypePlugins: [rehypeSlug] });
  return { ...rest, transform: (text, id) => (id.endsWith('?raw') ? undefined : transform(text, id)) } as Plugin;
}

export default defineConfig({
  plugins: [
    // Remix guards `.server` modules only inside app/: without this a component that imports db/ ships it to the browser.
    denyImports({
      client: {
        files: ['db/**', 'reports/**', 'seeds/**', 'app/services/**', 'app/jobs/**'],
        specifiers: [
          /^node:/,
          /^drizzle-orm/,
          'better-sqlite3',
          'pg',
          'exceljs',
          'pdfkit',
          'highs',
          'nodemailer',
          'pino',
        ],
      },
    }),
    tailwindcss(),
    lessons(),
    remix(remixOptions),
  ],
  server: { hmr: { port: 24678 } },
  build: { target: 'es2022', sourcemap: false },
});

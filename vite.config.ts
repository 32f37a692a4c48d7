import mdx from '@mdx-js/rollup';
import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import { defineConfig } from 'vite';
import { denyImports } from 'vite-env-only';
import remixOptions from './remix.config.js';

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true;
  }
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
    mdx({ remarkPlugins: [remarkGfm], rehypePlugins: [rehypeSlug] }),
    remix(remixOptions),
  ],
  server: { hmr: { port: 24678 } },
  build: { target: 'es2022', sourcemap: false },
});

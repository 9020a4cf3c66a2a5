import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressBuild } from './vite-compress.ts';

const api = process.env['DEV_API_ORIGIN'] ?? 'http://127.0.0.1:3000';

/** What stands in for parts of markdown-it, so that they are loaded when needed or not at all. */
const reading = (file: string) => fileURLToPath(new URL(`src/reading/${file}`, import.meta.url));

/** In development the page comes from Vite and everything else from the API, as if both were one origin. */
export default defineConfig({
  plugins: [react(), compressBuild(fileURLToPath(new URL('dist', import.meta.url)))],
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/api': { target: api },
    },
  },
  resolve: {
    alias: [
      { find: /^entities$/, replacement: reading('entity-names.ts') },
      { find: /^linkify-it$/, replacement: reading('no-linkify.ts') },
    ],
  },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    target: 'es2023',
    // The content security policy forbids data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'data', test: /node_modules[\\/](urql|@urql|wonka|wouter|regexparam)[\\/]/ },
            // What the desk shares with its rooms, the preview and practice, in one piece: crumbs compress badly.
            {
              name: 'labelling-item',
              test: /features[\\/]labelling[\\/](actions|answer|aspects|flags|ideal|item|pair|ranking|reading)[\\/](?!edits-of)/,
              minShareCount: 2,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
});

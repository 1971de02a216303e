import { defaultClientConditions, defineConfig } from 'vite';
import { compileTexts } from './compile-texts.js';

/** Every file gets its content's hash in its name, except for the page that leads to them. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['keskil-source', ...defaultClientConditions] },
  plugins: [compileTexts()],
  build: {
    target: 'es2022',
    // A second round trip for a few hundred bytes costs a slow line more than the bytes do.
    assetsInlineLimit: 2048,
    manifest: true,
    rolldownOptions: {
      // One file instead of thirty: fewer round trips, and what repeats is packed once.
      output: { codeSplitting: { groups: [{ name: 'frame', tags: ['$initial'] }] } },
      // Mantine marks its files for servers that render; nothing renders on a server here.
      onLog: (level, log, forward) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') forward(level, log);
      },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:3000' } },
});

import { defineConfig } from 'vite';

// One file, so that nothing is left to load once the page is there: what is dropped on it meets no network at all.
export default defineConfig({
  base: './',
  build: {
    modulePreload: false,
    chunkSizeWarningLimit: 3000,
    rollupOptions: { output: { codeSplitting: false } },
  },
});

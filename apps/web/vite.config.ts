import { defineConfig } from 'vite';
import react from '@vitejs/plugin-react';

const api = process.env['GATEHOUSE_API'] ?? 'http://localhost:4000';

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', target: 'es2022', sourcemap: false },
  server: {
    proxy: Object.fromEntries(['/graphql', '/auth', '/files', '/session'].map((path) => [path, { target: api }])),
  },
});

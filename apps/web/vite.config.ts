import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import react from '@vitejs/plugin-react';

const api = process.env['GATEHOUSE_API'] ?? 'http://localhost:4000';

/** Writes each text of the build compressed beside it, once and well; the API serves whichever the browser takes. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      for (const file of Object.values(bundle)) {
        if (!/\.(js|css|html)$/.test(file.fileName)) continue;
        const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        await writeFile(join(dir, `${file.fileName}.gz`), gzipSync(content, { level: 9 }));
        await writeFile(join(dir, `${file.fileName}.br`), brotliCompressSync(content));
      }
    },
  };
}

export default defineConfig({
  plugins: [react(), compressed()],
  build: { outDir: 'dist', target: 'es2022', sourcemap: false },
  server: {
    proxy: Object.fromEntries(['/graphql', '/auth', '/files', '/session', '/search.csv'].map((path) => [path, { target: api }])),
  },
});

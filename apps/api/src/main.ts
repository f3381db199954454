import { readConfig, type ApiConfig } from './config.ts';
import { createServer } from './server.ts';

function configOrExit(): ApiConfig {
  try {
    return readConfig();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const config = configOrExit();
const app = await createServer(config);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void app.close().then(() => process.exit(0)));
}

await app.listen({ host: config.host, port: config.port });

import { createIssuer } from './issuer.ts';
import { readIssuerConfig } from './config.ts';

const config = readIssuerConfig();
const server = createIssuer(config).listen(config.port, '127.0.0.1');
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

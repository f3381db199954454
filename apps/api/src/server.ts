import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import Fastify, { LogController, type FastifyInstance, type FastifyRequest } from 'fastify';
import { Registry } from 'prom-client';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { rcmp } from '@gatehouse/policy';
import { createRecordPool, createCommit, createPreview, createResolveReader } from '@gatehouse/db/record';
import { createLocalFileStore } from '@gatehouse/db/files';
import { createWaker, listenForWakes } from '@gatehouse/db/follow';
import { createReadClient } from '@gatehouse/db/read';
import { createBearer } from './auth/bearer.ts';
import { bearerTokenOf } from './auth/csrf.ts';
import { createSessions } from './auth/sessions.ts';
import { createIssuer, sessionCookie, signInRoutes } from './auth/sign-in.ts';
import { createChangeFeed } from './change-feed.ts';
import type { ApiConfig } from './config.ts';
import type { Services, SignedIn } from './context.ts';
import { fileRoutes, maxFileBytes } from './files/routes.ts';
import { createGraphiQL } from './graphiql.ts';
import { graphqlRoutes } from './graphql.ts';
import { maxBodyBytes } from './graphql-limits.ts';
import { healthRoutes } from './health.ts';
import { countCommits, metricsRoute } from './metrics.ts';
import { searchRoutes } from './search/routes.ts';
import { webRoutes } from './web.ts';

/** Many times what any page takes. Whoever is signed in may ask for much, and all share twenty connections. */
const longestStatementMs = 20_000;

/** Composes the API. Nothing is kept in the process: sessions, drafts and files are outside it. */
export async function createServer(config: ApiConfig): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: config.logLevel, redact: ['req.headers.cookie', 'req.headers.authorization'] },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: maxBodyBytes,
    forceCloseConnections: true,
    trustProxy: false,
  });
  // Whoever reports a fault can name the request; every line that is logged for it does.
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  const warn = (error: unknown): void => app.log.warn({ error: error instanceof Error ? error.message : 'unknown' }, 'database');

  const pool = createRecordPool(config.databaseUrl, 20, longestStatementMs);
  pool.on('error', warn);
  const waker = createWaker(config.databaseUrl, warn);
  const changes = createChangeFeed();
  const listening = listenForWakes(config.databaseUrl, changes.publish, warn);
  const registry = new Registry();
  const record = { pool, profile: rcmp, clock: null };
  const services: Services = {
    pool,
    prisma: createReadClient(pool),
    commit: countCommits(createCommit({ ...record, wake: waker.wake }), registry),
    preview: createPreview(record),
    resolveReader: createResolveReader(record),
    profile: rcmp,
    changes,
    demo: config.demo,
  };

  const sessions = createSessions(pool, config.sessionIdleMinutes);
  const issuer = createIssuer(config.oidc);
  const byToken = async (token: string): Promise<SignedIn | null> => {
    const jwksUri = (await issuer()).serverMetadata().jwks_uri;
    if (!jwksUri) return null;
    bearer ??= createBearer({ pool, issuer: config.oidc.issuer, audience: config.oidc.audience, jwksUri });
    return bearer(token);
  };
  let bearer: ReturnType<typeof createBearer> | null = null;
  const signedInBy = async (request: FastifyRequest): Promise<SignedIn | null> => {
    const token = bearerTokenOf(request);
    if (token !== null) return byToken(token);
    const secret = request.cookies[sessionCookie];
    return secret ? sessions.find(secret) : null;
  };

  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: config.publicUrl.startsWith('https:') ? [] : null,
      },
    },
    strictTransportSecurity: config.publicUrl.startsWith('https:'),
  });
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  // One byte more than is kept, so that a file of just that size is known from a longer one.
  await app.register(multipart, { limits: { fileSize: maxFileBytes + 1, files: 1, fields: 5 } });

  metricsRoute(app, pool, registry);
  healthRoutes(app, pool);
  signInRoutes(app, { config, pool, commit: services.commit, sessions, issuer });
  fileRoutes(app, {
    pool,
    store: createLocalFileStore(join(config.dataDir, 'files')),
    resolveReader: services.resolveReader,
    signedInBy,
  });
  searchRoutes(app, { pool, profile: rcmp, resolveReader: services.resolveReader, signedInBy });
  graphqlRoutes(app, {
    services,
    signedInBy,
    introspection: config.introspection,
    graphiql: config.production ? null : await createGraphiQL(),
  });
  if (config.webDir) await webRoutes(app, config.webDir);

  app.addHook('onClose', async () => {
    await listening.close();
    await waker.close();
    await services.prisma.$disconnect();
    await pool.end();
  });
  return app;
}

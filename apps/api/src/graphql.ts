import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createYoga } from 'graphql-yoga';
import pg from 'pg';
import { isMeant } from './auth/csrf.ts';
import { createContext, type Context, type Services, type SignedIn } from './context.ts';
import type { GraphiQL } from './graphiql.ts';
import { inputChecks } from './graphql-input.ts';
import { limits, withoutIntrospection } from './graphql-limits.ts';
import { schema } from './schema/index.ts';

interface ServerContext {
  readonly request: Request;
  readonly req: FastifyRequest;
  readonly reply: FastifyReply;
}

interface Dependencies {
  readonly services: Services;
  readonly signedInBy: (request: FastifyRequest) => Promise<SignedIn | null>;
  readonly introspection: boolean;
  readonly graphiql: GraphiQL | null;
}

/** GraphQL over HTTP and server-sent events, at `/graphql`. */
export function graphqlRoutes(app: FastifyInstance, { services, signedInBy, introspection, graphiql }: Dependencies): void {
  const yoga = createYoga<ServerContext, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: false,
    batching: false,
    // No page but our own asks from a browser; files have their own door.
    cors: false,
    multipart: false,
    logging: {
      debug: () => undefined,
      info: () => undefined,
      warn: (warning: unknown) => app.log.warn(loggable(warning)),
      error: (error: unknown) => app.log.error(loggable(error)),
    },
    maskedErrors: { isDev: false },
    plugins: [...limits(), inputChecks(), ...(introspection ? [] : [withoutIntrospection()])],
    context: ({ req }) => createContext(services, () => signedInBy(req)),
  });

  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    // Yoga reads the body itself, so Fastify only bounds it.
    handler: async (request, reply) => {
      if (graphiql?.isAskedBy(request)) return graphiql.send(reply);
      if (request.method === 'POST' && !isMeant(request)) {
        return reply.code(403).send({ errors: [{ message: 'Send the header x-gatehouse-csrf', extensions: { code: 'CSRF' } }] });
      }
      return yoga.handleNodeRequestAndResponse(request, reply, { req: request, reply } as never);
    },
  });
}

/**
 * What happened, behind the GraphQL error that says where. PostgreSQL quotes what people wrote in messages and details:
 * of its errors only the code and the place are logged.
 */
function loggable(error: unknown): object {
  const original = error instanceof Error && 'originalError' in error && error.originalError ? error.originalError : error;
  if (!(original instanceof Error)) return { error: 'unknown' };
  const frames = original.stack?.slice(original.stack.indexOf('\n    at ') + 1) ?? '';
  return original instanceof pg.DatabaseError
    ? { error: `PostgreSQL ${original.code ?? 'error'}`, frames }
    : { error: `${original.name}: ${original.message}`, frames };
}

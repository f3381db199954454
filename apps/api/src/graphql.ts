import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createYoga } from 'graphql-yoga';
import { createContext, type Context, type Services, type SignedIn } from './context.ts';
import { examples } from './graphiql-examples.ts';
import { limits } from './graphql-limits.ts';
import { schema } from './schema/index.ts';

interface ServerContext {
  readonly request: Request;
  readonly req: FastifyRequest;
  readonly reply: FastifyReply;
}

interface Dependencies {
  readonly services: Services;
  readonly signedInBy: (request: FastifyRequest) => Promise<SignedIn | null>;
  readonly development: boolean;
}

/** GraphQL over HTTP and server-sent events, at `/graphql`. */
export function graphqlRoutes(app: FastifyInstance, { services, signedInBy, development }: Dependencies): void {
  const yoga = createYoga<ServerContext, Context>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    graphiql: development && { title: 'Gatehouse', defaultQuery: examples, additionalHeaders: { 'x-gatehouse-csrf': '1' } },
    batching: false,
    logging: {
      debug: () => undefined,
      info: () => undefined,
      warn: (warning: unknown) => app.log.warn({ err: warning }),
      error: (error: unknown) => app.log.error({ err: originalOf(error) }),
    },
    maskedErrors: { isDev: false },
    plugins: limits(),
    context: async ({ req }) => createContext(services, await signedInBy(req)),
  });

  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    // Yoga reads the body itself, so Fastify only bounds it.
    handler: async (request, reply) => {
      // A cookie is sent by any page that can make the browser post; this header is not.
      const byCookie = request.headers.authorization === undefined;
      if (request.method === 'POST' && byCookie && request.headers['x-gatehouse-csrf'] === undefined) {
        return reply.code(403).send({ errors: [{ message: 'Send the header x-gatehouse-csrf', extensions: { code: 'CSRF' } }] });
      }
      return yoga.handleNodeRequestAndResponse(request, reply, { req: request, reply } as never);
    },
  });
}

/** What happened, behind the GraphQL error that says where. */
function originalOf(error: unknown): unknown {
  return error instanceof Error && 'originalError' in error && error.originalError ? error.originalError : error;
}

import type { FastifyReply, FastifyRequest } from 'fastify';
import { examples } from './graphiql-examples.ts';

/** The page holds its own scripts, and its editors run in workers made of them. Nothing comes from another host. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

export interface GraphiQL {
  /** Somebody opens the address in a browser; programs never ask for a page. */
  isAskedBy(request: FastifyRequest): boolean;
  send(reply: FastifyReply): FastifyReply;
}

/** GraphiQL with ready examples, for development; it works without a network. Loaded on demand: it weighs nine megabytes. */
export async function createGraphiQL(): Promise<GraphiQL> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({
    title: 'Gatehouse',
    endpoint: '/graphql',
    defaultQuery: examples,
    additionalHeaders: { 'x-gatehouse-csrf': '1' },
  });
  return {
    isAskedBy: ({ method, headers, query }) =>
      method === 'GET' && (headers.accept ?? '').includes('text/html') && !('query' in (query as object)),
    send: (reply) => reply.header('content-security-policy', pagePolicy).type('text/html; charset=utf-8').send(page),
  };
}

import type { FastifyRequest } from 'fastify';

/** The token of a developer's program; null where a browser asks with its cookie. */
export function bearerTokenOf({ headers }: FastifyRequest): string | null {
  return /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;
}

/** A cookie is sent by any page that can make the browser post. A token, and this header, only by who means to. */
export function isMeant(request: FastifyRequest): boolean {
  return request.headers['x-gatehouse-csrf'] !== undefined || bearerTokenOf(request) !== null;
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { GrantKey } from '@gatehouse/policy';
import { DamagedFile, type FileStore } from '@gatehouse/db/files';
import type { ResolveReader } from '@gatehouse/db/record';
import { isMeant } from '../auth/csrf.ts';
import type { SignedIn } from '../context.ts';
import { acceptedExtensions, mediaTypeOf } from './media-types.ts';

export const maxFileBytes = 25 * 1024 * 1024;
const tooLarge = 'FST_REQ_FILE_TOO_LARGE';

interface Dependencies {
  readonly pool: Pool;
  readonly store: FileStore;
  readonly resolveReader: ResolveReader;
  readonly signedInBy: (request: FastifyRequest) => Promise<SignedIn | null>;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Upload first, then attach by a command; read by attachment, never by hash. What one may not see is answered exactly
 * as what does not exist.
 */
export function fileRoutes(app: FastifyInstance, { pool, store, resolveReader, signedInBy }: Dependencies): void {
  app.post('/files', { config: { rateLimit: { max: 120, timeWindow: '1 minute' } } }, async (request, reply) => {
    if (!isMeant(request)) return reply.code(403).send({ code: 'CSRF' });
    const signedIn = await signedInBy(request);
    if (!signedIn) return reply.code(401).send({ code: 'UNAUTHENTICATED' });
    // A form that breaks off or is none says nothing that could be kept.
    const part = request.isMultipart() ? await request.file().catch(() => undefined) : undefined;
    if (!part) return reply.code(400).send({ code: 'fileMissing' });
    const bytes = await part.toBuffer().catch((error: { readonly code?: string }) => (error.code === tooLarge ? tooLarge : null));
    if (bytes === null) return reply.code(400).send({ code: 'fileMissing' });
    if (bytes === tooLarge || bytes.length > maxFileBytes) return reply.code(413).send({ code: 'fileTooLarge', maxBytes: maxFileBytes });
    if (bytes.length === 0) return reply.code(400).send({ code: 'fileEmpty' });
    const mediaType = mediaTypeOf(part.filename, bytes);
    if (!mediaType) return reply.code(415).send({ code: 'fileTypeNotAccepted', accepted: acceptedExtensions });
    const { sha256 } = await store.put(bytes);
    await pool.query(
      `INSERT INTO stored_file (sha256, bytes, media_type, uploaded_by, uploaded_at) VALUES ($1, $2, $3, $4, now())
       ON CONFLICT (sha256, uploaded_by) DO UPDATE SET uploaded_at = excluded.uploaded_at, media_type = excluded.media_type`,
      [sha256, bytes.length, mediaType, signedIn.personId],
    );
    return reply.code(201).send({ sha256, bytes: bytes.length, mediaType });
  });

  app.get('/files/:id', async (request, reply) => {
    const { id } = request.params as { id: string };
    return send(request, reply, uuid.test(id) ? id : null, (keys) => ({
      text: `SELECT f.sha256, f.name, f.media_type FROM case_file f
              WHERE f.id = $1 AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = f.case_id AND v.key = ANY($2))`,
      values: [id, keys],
    }));
  });

  app.get('/files/brief/:caseId', async (request, reply) => {
    const { caseId } = request.params as { caseId: string };
    return send(request, reply, uuid.test(caseId) ? caseId : null, (keys) => ({
      text: `SELECT c.brief_sha256 AS sha256, c.number || '.pdf' AS name, 'application/pdf' AS media_type FROM "case" c
              WHERE c.id = $1 AND c.brief_sha256 IS NOT NULL
                AND EXISTS (SELECT FROM visibility v WHERE v.stream_id = c.id AND v.key = ANY($2))`,
      values: [caseId, keys],
    }));
  });

  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    id: string | null,
    query: (keys: readonly GrantKey[]) => { text: string; values: unknown[] },
  ): Promise<FastifyReply> {
    const signedIn = await signedInBy(request);
    if (!signedIn) return reply.code(401).send({ code: 'UNAUTHENTICATED' });
    const { keys } = await resolveReader(signedIn.personId);
    const { rows } = id
      ? await pool.query<{ sha256: string; name: string | null; media_type: string }>(query(keys))
      : { rows: [] };
    const file = rows[0];
    if (!file) return reply.code(404).send({ code: 'notFound' });
    try {
      const bytes = await store.get(file.sha256);
      if (!bytes) throw new DamagedFile(file.sha256);
      const name = encodeURIComponent(file.name ?? file.sha256);
      return await reply
        .header('content-type', file.media_type)
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .header('content-security-policy', "sandbox; default-src 'none'")
        .header('cache-control', 'private, no-store')
        .send(bytes);
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      request.log.error({ sha256: file.sha256 }, 'a stored file is missing or altered');
      return reply.code(500).send({ code: 'fileDamaged' });
    }
  }
}

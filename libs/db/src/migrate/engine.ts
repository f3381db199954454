import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import pg from 'pg';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type * as Engine from '@prisma/schema-engine-wasm';

type Bindings = typeof Engine & { __wbg_set_wasm(exports: unknown): void };

let loading: Promise<Bindings> | undefined;

/**
 * Prisma's own schema engine, compiled to WebAssembly: the same migrations as `prisma migrate`, without a native binary
 * to download. Its JavaScript interface is not documented, so nothing outside this file knows it.
 */
async function loadBindings(): Promise<Bindings> {
  loading ??= (async () => {
    const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const bindings = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as Bindings;
    const bytes = await readFile(script.replace(/\.js$/, '.wasm'));
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings as never });
    bindings.__wbg_set_wasm(instance.exports);
    (instance.exports['__wbindgen_start'] as () => void)();
    return bindings;
  })();
  return loading;
}

export type SchemaEngine = Engine.SchemaEngine;

/** Prisma's adapter cuts a script at every semicolon, also in a comment or a function; PostgreSQL takes it whole. */
function adapterOf(pool: pg.Pool, onFault: (fault: unknown) => void): PrismaPg {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = async (script) => {
      try {
        await pool.query(script);
      } catch (fault) {
        onFault(fault);
        throw fault;
      }
    };
    return adapter;
  };
  return factory;
}

/**
 * Works with an engine on a database, in one transaction: a process killed or refused half-way leaves nothing behind.
 * `datamodels` are pairs of path and text. The engine does not close what it opens, so the connection is ours; there is
 * only one, so that everything happens in the transaction.
 */
export async function withEngine<T>(
  connectionString: string,
  datamodels: readonly (readonly [path: string, text: string])[],
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine } = await loadBindings();
  const pool = new pg.Pool({ connectionString, max: 1, idleTimeoutMillis: 0 });
  let fault: unknown = null;
  try {
    await pool.query('BEGIN');
    const adapter = bindMigrationAwareSqlAdapterFactory(adapterOf(pool, (one) => (fault ??= one)));
    const engine = await SchemaEngine.new({ datamodels: datamodels.map(([path, text]) => [path, text]) }, () => undefined, adapter);
    try {
      const result = await work(engine);
      await pool.query('COMMIT');
      return result;
    } finally {
      engine.free();
    }
  } catch (error) {
    // After a failed statement the engine says only that its own next one failed too.
    throw fault ?? error;
  } finally {
    await pool.end();
  }
}

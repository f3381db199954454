import { Client, Connection, type ConnectionOptions } from '@temporalio/client';
import { NativeConnection, type NativeConnectionOptions } from '@temporalio/worker';
import { dataConverterWith } from './data-converter.ts';
import type { EncryptionKeys } from './encryption-codec.ts';

/** Where Temporal is, and how its payloads are sealed. */
export interface TemporalSettings {
  /** `host:port`. */
  readonly address: string;
  readonly namespace: string;
  readonly keys: EncryptionKeys;
  /** Mutual TLS or an API key, as a cluster or Temporal Cloud asks. */
  readonly tls?: ConnectionOptions['tls'] & NativeConnectionOptions['tls'];
  readonly apiKey?: string;
}

function endpoint({ address, tls, apiKey }: TemporalSettings) {
  return { address, ...(tls === undefined ? {} : { tls }), ...(apiKey === undefined ? {} : { apiKey }) };
}

/** gRPC would wait two minutes between attempts at a server that was away for long. */
const channelArgs = { 'grpc.initial_reconnect_backoff_ms': 250, 'grpc.max_reconnect_backoff_ms': 4000 };

/** Connects at once or throws; the caller decides whether to try again. */
export async function connectClient(settings: TemporalSettings): Promise<Client> {
  const connection = await Connection.connect({ ...endpoint(settings), connectTimeout: '5s', channelArgs });
  return new Client({ connection, namespace: settings.namespace, dataConverter: dataConverterWith(settings.keys) });
}

/** The connection that a worker polls over. */
export async function connectWorker(settings: TemporalSettings): Promise<NativeConnection> {
  return NativeConnection.connect(endpoint(settings));
}

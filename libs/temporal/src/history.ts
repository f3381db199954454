import proto from '@temporalio/proto';

const { History } = proto.temporal.api.history.v1;

export type RunHistory = proto.temporal.api.history.v1.IHistory;

/** A run's history as bytes, to be kept and replayed later; payloads stay sealed. */
export function encodeHistory(history: RunHistory): Buffer {
  return Buffer.from(History.encode(history).finish());
}

export function decodeHistory(bytes: Uint8Array): RunHistory {
  return History.decode(bytes);
}

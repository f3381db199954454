export { ensureNamespaceReady, searchAttributesRegistered } from './bootstrap.ts';
export { connectClient, connectWorker, type TemporalSettings } from './connection.ts';
export { dataConverterWith, failureConverterPath } from './data-converter.ts';
export { decodeHistory, encodeHistory, type RunHistory } from './history.ts';
export { EncryptionCodec, parseEncryptionKeys, type EncryptionKeys } from './encryption-codec.ts';

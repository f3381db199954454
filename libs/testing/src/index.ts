export { findTemporalServer, findTimeSkippingServer } from './temporal-server.ts';

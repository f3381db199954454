export { foundOrganization, oneOfEachRole, type Member } from './organization.ts';
export { answers, play, type Frozen, type Players } from './play.ts';
export { registration } from './registration.ts';
export { findTemporalServer, findTimeSkippingServer } from './temporal-server.ts';

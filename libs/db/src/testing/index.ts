export { copyDatabase, createTestDatabase, prepareTemplate, type TestDatabase } from './database.ts';
export { startTestServer, type TestServer } from './server.ts';

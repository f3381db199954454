export { bootstrapLogins, loginUrl, type Logins } from './bootstrap.ts';
export { migrate } from './migrate.ts';

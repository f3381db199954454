import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

const least = {
  DATABASE_URL_WORKER: 'postgres://worker@localhost/gatehouse',
  TEMPORAL_ADDRESS: 'localhost:7233',
  TEMPORAL_ENCRYPTION_KEYS: `2026:${randomBytes(32).toString('base64')}`,
};

describe('settings', () => {
  it('need only where the record and Temporal are, and a key', () => {
    expect(readConfig(least)).toMatchObject({ production: true, smtpUrl: null, metricsPort: null, workflowBundle: null });
  });

  it('are all reported at once when they are wrong, without their values', () => {
    const wrong = { TEMPORAL_ENCRYPTION_KEYS: 'a:secret', SMTP_URL: 'http://mail', GATEHOUSE_WORKER_METRICS_PORT: '70000' };
    const message = (() => {
      try {
        readConfig(wrong);
      } catch (error) {
        return String(error);
      }
      return '';
    })();
    for (const name of ['DATABASE_URL_WORKER', 'TEMPORAL_ADDRESS', 'SMTP_URL', 'GATEHOUSE_WORKER_METRICS_PORT', 'TEMPORAL_ENCRYPTION_KEYS']) {
      expect(message).toContain(name);
    }
    expect(message).not.toContain('secret');
  });
});

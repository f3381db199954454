import type { JWK } from 'jose';

export interface IssuerConfig {
  readonly issuer: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly key: JWK;
  /** Where mail is laid instead of being sent; null: it goes to a server. */
  readonly mailDir: string | null;
}

/** Handed over by the start, which refuses the demo issuer in production; so does this. */
export function readIssuerConfig(): IssuerConfig {
  if (process.env['NODE_ENV'] === 'production') throw new Error('The demo issuer signs in anybody as anybody: never in production');
  return JSON.parse(process.env['DEMO_ISSUER'] ?? '') as IssuerConfig;
}

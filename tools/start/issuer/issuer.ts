import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Provider, type Configuration } from 'oidc-provider';
import { demoPeople } from '../../demo/people.ts';
import type { IssuerConfig } from './config.ts';
import { mailboxPage } from './mailbox-page.ts';
import { readMailFolder } from './mailbox.ts';
import { signInPage } from './sign-in-page.ts';

/** A real OpenID Connect issuer whose people are the demo organization's; signing in is one click. */
export function createIssuer({ issuer, publicUrl, clientId, clientSecret, key, mailDir }: IssuerConfig): Server {
  const configuration: Configuration = {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [new URL('/auth/callback', publicUrl).href],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [key as never] },
    claims: { openid: ['sub'], profile: ['name', 'locale', 'unit'], email: ['email'] },
    // So that our API learns name and unit from the ID token, in one round trip.
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    cookies: { keys: [clientSecret] },
    ttl: { Session: 12 * 3600, Grant: 12 * 3600, Interaction: 3600, IdToken: 3600, AccessToken: 3600 },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_context, subject) => {
      const person = demoPeople.find((one) => one.subject === subject);
      if (!person) return undefined;
      const claims = { sub: subject, name: person.name, email: person.email, locale: person.language, unit: person.unitId };
      return { accountId: subject, claims: () => claims };
    },
    // Nobody is asked for consent: the client is the institution's own.
    loadExistingGrant: async (context) => {
      const { client, session, provider } = context.oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(issuer, configuration);
  const callback = provider.callback();

  return createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      console.error(error);
      // A sign-in that was already finished or has expired begins again.
      response.writeHead(303, { location: publicUrl }).end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
    if (pathname === '/mailbox') {
      const language = searchParams.get('lang') === 'fr' ? 'fr' : 'en';
      const found = mailDir === null ? null : await readMailFolder(mailDir, Number(searchParams.get('page') ?? 1));
      send(response, mailboxPage(found, demoPeople, language, publicUrl));
      return;
    }
    if (!pathname.startsWith('/interaction/')) {
      await callback(request, response);
      return;
    }
    const { params } = await provider.interactionDetails(request, response);
    if (request.method === 'POST') {
      const form = new URLSearchParams(await bodyOf(request));
      const person = demoPeople.find(({ subject }) => subject === form.get('subject'));
      if (person) {
        await provider.interactionFinished(request, response, { login: { accountId: person.subject } });
        return;
      }
    }
    const language = String(params['ui_locales'] ?? 'en').startsWith('fr') ? 'fr' : 'en';
    send(response, signInPage(demoPeople, language));
  }
}

function send(response: ServerResponse, html: string): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  });
  response.end(html);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > 10_000) throw new Error('Too long');
  }
  return body;
}

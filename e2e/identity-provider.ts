import { createServer, type Server } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';

/** What the provider tells of an account. */
export interface Account {
  name: string;
  email: string;
  email_verified: boolean;
  roles: string[];
}

const client = { id: 'lading', secret: 'a secret between the provider and Lading' };

/** A real OpenID provider on this machine: whoever names an account is let in, with any password. */
export class IdentityProvider {
  readonly accounts = new Map<string, Account>();
  readonly issuer: string;
  private readonly answer: ReturnType<Provider['callback']>;
  private server: Server | undefined;

  constructor(
    private readonly port: number,
    appUrl: string,
  ) {
    this.issuer = `http://127.0.0.1:${port}`;
    const configuration: Configuration = {
      clients: [
        {
          ...{ client_id: client.id, client_secret: client.secret },
          redirect_uris: [`${appUrl}/api/auth/callback/oidc`],
        },
      ],
      findAccount: (_context, accountId) => ({
        accountId,
        claims: () => Promise.resolve({ sub: accountId, ...this.accounts.get(accountId) }),
      }),
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'roles'] },
      pkce: { required: () => true },
      cookies: { keys: ['only for tests'] },
    };
    this.answer = new Provider(this.issuer, configuration).callback();
  }

  /** The settings with which Lading signs people in here. */
  settings(): Record<string, string> {
    return {
      ...{ OIDC_ISSUER: this.issuer, OIDC_CLIENT_ID: client.id, OIDC_CLIENT_SECRET: client.secret },
      ...{ OIDC_LABEL: 'Harbour Login', OIDC_ROLES: 'drivers=dispatcher;heads=admin' },
    };
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.server = server;
  }

  /** Ends its connections too: it is down. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}

import type { Guide } from '@/lib/guides/guides';

/**
 * The list of what there is to read about this installation, for programs that read on somebody's behalf (llmstxt.org).
 * @param origin of the installation, such as https://lading.example
 */
export function listForModels(origin: string, guides: readonly Pick<Guide, 'name' | 'title'>[]): string {
  return `# Lading

> Imports delivery orders in bulk: files of orders become deliveries, batches of stops from ERP and warehouse systems become targets. A bad row never stops a good one.

A program gets a token with OAuth 2.0 client credentials (\`POST ${origin}/api/oauth/token\`) and sends it as a Bearer token. The delivery API speaks snake_case, the inbound API camelCase. Every error has a stable code.

## API

- [OpenAPI 3.1](${origin}/api/openapi.json): every call with its fields, scopes, error codes and examples

## Guides

${guides.map(({ name, title }) => `- [${title}](${origin}/docs/${name}.md)`).join('\n')}
`;
}

import { endpointOf } from '../../../actions/dependency-audit/advisories/endpoint.ts';
import { onlineAdvisories } from '../../../actions/dependency-audit/advisories/online.ts';
import type { Advised, Pinned } from '../../../actions/dependency-audit/advisories/source.ts';
import { guardedHttp } from '../../../shared/network/http.ts';
import { withRetries } from '../../../shared/network/retry.ts';
import type { OsvServer } from './osv-server.ts';

export interface AskSettings {
  /** For all requests together. */
  readonly milliseconds?: number;
  /** Part of the addresses that are waited for only some milliseconds. */
  readonly slow?: string;
}

/** As a run asks, through the guarded client; nobody waits between two tries. */
export function askOsv(
  server: Pick<OsvServer, 'url'>,
  asked: readonly Pinned[],
  { milliseconds = 60_000, slow = '' }: AskSettings = {},
): Promise<Advised> {
  const endpoint = endpointOf(server.url);
  if (typeof endpoint === 'string') throw new Error(endpoint);
  const guarded = guardedHttp(endpoint.hosts);
  const http = withRetries(
    {
      request: (request) =>
        guarded.request({
          ...request,
          timeoutMs: slow !== '' && request.url.includes(slow) ? 25 : 60_000,
        }),
    },
    { sleep: () => Promise.resolve() },
  );
  const now = () => performance.now();
  return onlineAdvisories(http, { endpoint, today: '2026-11-20', now, milliseconds }).advisoriesFor(asked);
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { verdictOf } from '../../../actions/dependency-audit/advisories/affected.ts';
import { readRecord } from '../../../actions/dependency-audit/advisories/read-record.ts';
import { packageKey } from '../../../actions/dependency-audit/advisories/package-names.ts';
import type { Pinned } from '../../../actions/dependency-audit/advisories/source.ts';
import { serveHttp, type Loopback } from '../../shared/network/servers.ts';

/** One request, as a fault sees it. */
export interface Asked {
  readonly kind: 'batch' | 'record';
  /** Counts from 1, for each kind. */
  readonly nth: number;
  readonly response: ServerResponse;
  /** The honest answer. */
  readonly body: unknown;
  /** Ids asked for, or names. */
  readonly subject: string;
}

/** True where it has answered, or never will. */
export type Fault = (asked: Asked) => boolean;

export interface OsvServer extends Loopback {
  readonly url: string;
  /** Requests so far. */
  readonly batches: () => number;
  readonly records: () => number;
}

interface Query {
  readonly package?: { readonly ecosystem?: string; readonly name?: string };
  readonly version?: string;
  readonly page_token?: string;
}

/** Speaks the API of OSV over `records`, below `/mirror`; `pageSize` is in ids. */
export async function serveOsv(
  records: readonly unknown[],
  { fault = () => false, pageSize = 1_000 }: { readonly fault?: Fault; readonly pageSize?: number } = {},
): Promise<OsvServer> {
  const filed = new Map<string, { id: string; modified: string | undefined; record: unknown }[]>();
  const byId = new Map<string, unknown>();
  for (const record of records) {
    const { advisory } = readRecord(record);
    if (advisory === undefined) continue;
    byId.set(advisory.id, record);
    for (const key of new Set(advisory.affected.map(({ ecosystem, name }) => packageKey(ecosystem, name))))
      filed.set(key, [...(filed.get(key) ?? []), { id: advisory.id, modified: advisory.modified, record }]);
  }
  const answer = ({ package: named, version, page_token: token }: Query) => {
    const { ecosystem = '', name = '' } = named ?? {};
    const pinned = { ecosystem, name, version: version ?? '' } as Pinned;
    const vulns = (filed.get(packageKey(ecosystem, name)) ?? []).flatMap(({ id, modified, record }) => {
      const { advisory } = readRecord(record);
      return advisory && verdictOf(advisory, pinned) !== 'unaffected' ? [{ id, modified }] : [];
    });
    const start = Number(token ?? 0);
    const end = start + pageSize;
    if (vulns.length === 0) return {};
    return { vulns: vulns.slice(start, end), ...(end < vulns.length && { next_page_token: String(end) }) };
  };
  const counts = { batch: 0, record: 0 };
  const reply = (response: ServerResponse, kind: Asked['kind'], subject: string, body: unknown) => {
    counts[kind] += 1;
    if (fault({ kind, nth: counts[kind], response, body, subject })) return;
    send(response, body === undefined ? 404 : 200, body ?? { code: 5, message: 'no such thing' });
  };
  const loopback = await serveHttp((request, response) => {
    void (async () => {
      const { method, url = '' } = request;
      const id = /^\/mirror\/v1\/vulns\/([^/]+)$/.exec(url)?.[1];
      if (method === 'POST' && url === '/mirror/v1/querybatch') {
        const { queries } = JSON.parse(await textOf(request)) as { queries: readonly Query[] };
        const names = queries.map((query) => query.package?.name ?? '').join(' ');
        reply(response, 'batch', names, { results: queries.map(answer) });
      } else if (method === 'GET' && id !== undefined) {
        reply(response, 'record', decodeURIComponent(id), byId.get(decodeURIComponent(id)));
      } else send(response, 404, {});
    })();
  });
  return Object.assign(loopback, {
    url: `http://${loopback.place}/mirror`,
    batches: () => counts.batch,
    records: () => counts.record,
  });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

export function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
  return true;
}

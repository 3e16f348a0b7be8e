import { send, type Asked, type Fault } from './osv-server.ts';

/** `same`: all verdicts are as without the fault; `unchecked`: what is missing is told. */
export interface FaultRow {
  readonly name: string;
  readonly then: 'same' | 'unchecked';
  readonly fault: Fault;
}

const first =
  (fault: Fault): Fault =>
  (asked) =>
    asked.nth === 1 && fault(asked);
const of =
  (kind: Asked['kind'], fault: Fault): Fault =>
  (asked) =>
    asked.kind === kind && fault(asked);
const status =
  (code: number, headers: Record<string, string> = {}): Fault =>
  ({ response }) =>
    send(response, code, { code }, headers);
const says =
  (change: (body: never) => unknown): Fault =>
  ({ response, body }) =>
    send(response, 200, change(body as never));
const cut: Fault = ({ response, body }) => {
  const text = JSON.stringify(body);
  response.writeHead(200, { 'content-length': String(Buffer.byteLength(text)) });
  response.write(text.slice(0, text.length >> 1), () => response.destroy());
  return true;
};
const endsEarly: Fault = ({ response, body }) => send(response, 200, JSON.stringify(body).slice(0, -1));
const drops: Fault = ({ response }) => {
  response.destroy();
  return true;
};

interface Batch {
  readonly results: readonly {
    readonly vulns?: readonly { readonly id: string; readonly modified?: string }[];
  }[];
}
const results = (change: (results: Batch['results']) => unknown) =>
  says((body: Batch) => ({ results: change(body.results) }));
const ids = (change: (id: string) => unknown) =>
  results((all) => all.map(({ vulns = [] }) => ({ vulns: vulns.map(({ id }) => change(id)) })));

/** What servers, mirrors and proxies do. */
export const faultRows: readonly FaultRow[] = [
  { name: '429 once, Retry-After', then: 'same', fault: first(status(429, { 'retry-after': '1' })) },
  {
    name: '503 once, Retry-After as a date',
    then: 'same',
    fault: first(status(503, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' })),
  },
  { name: '429 for ever', then: 'unchecked', fault: of('batch', status(429)) },
  { name: '429 for ever on records', then: 'unchecked', fault: of('record', status(429)) },
  {
    name: '429 that wants an hour',
    then: 'unchecked',
    fault: of('batch', status(429, { 'retry-after': '3600' })),
  },
  { name: '500 once', then: 'same', fault: first(status(500)) },
  { name: '502 once', then: 'same', fault: first(status(502)) },
  { name: '500 for ever', then: 'unchecked', fault: status(500) },
  {
    name: '500 on some records',
    then: 'unchecked',
    fault: (asked) => asked.kind === 'record' && asked.subject.endsWith('1') && status(500)(asked),
  },
  { name: '403, as a proxy says', then: 'unchecked', fault: status(403) },
  { name: '404 for the batch: another server', then: 'unchecked', fault: of('batch', status(404)) },
  { name: '301 elsewhere', then: 'unchecked', fault: status(301, { location: 'http://other.example/' }) },
  { name: '204 and nothing', then: 'unchecked', fault: of('batch', status(204)) },
  { name: 'broken off once', then: 'same', fault: first(cut) },
  { name: 'broken off always', then: 'unchecked', fault: cut },
  { name: 'broken off on records', then: 'unchecked', fault: of('record', cut) },
  { name: 'connection dropped once', then: 'same', fault: first(drops) },
  { name: 'connection dropped always', then: 'unchecked', fault: drops },
  { name: 'JSON that ends early, with the right length', then: 'unchecked', fault: of('batch', endsEarly) },
  { name: 'a login page', then: 'unchecked', fault: says(() => '<html>Sign in</html>') },
  {
    name: 'JSON of another API',
    then: 'unchecked',
    fault: of(
      'batch',
      says(() => ({ ok: true })),
    ),
  },
  {
    name: 'a list in place of an object',
    then: 'unchecked',
    fault: of(
      'batch',
      says(() => []),
    ),
  },
  {
    name: 'fewer results than questions',
    then: 'unchecked',
    fault: of(
      'batch',
      results((all) => all.slice(1)),
    ),
  },
  {
    name: 'more results than questions',
    then: 'unchecked',
    fault: of(
      'batch',
      results((all) => [...all, {}]),
    ),
  },
  {
    name: 'results that are no objects',
    then: 'unchecked',
    fault: of(
      'batch',
      results((all) => all.map(() => 'none')),
    ),
  },
  {
    name: 'results that are errors of their own',
    then: 'unchecked',
    fault: of(
      'batch',
      results((all) => all.map(() => ({ error: { code: 13 } }))),
    ),
  },
  {
    name: 'page tokens that are numbers',
    then: 'unchecked',
    fault: of(
      'batch',
      results((all) => all.map(() => ({ next_page_token: 7 }))),
    ),
  },
  {
    name: 'vulns that are no list',
    then: 'unchecked',
    fault: of(
      'batch',
      results((all) => all.map(() => ({ vulns: {} }))),
    ),
  },
  {
    name: 'ids that are numbers',
    then: 'unchecked',
    fault: of(
      'batch',
      ids(() => ({ id: 7 })),
    ),
  },
  {
    name: 'ids that climb',
    then: 'unchecked',
    fault: of(
      'batch',
      ids(() => ({ id: '../../v1/query' })),
    ),
  },
  {
    name: 'ids that no record has',
    then: 'unchecked',
    fault: of(
      'batch',
      ids((id) => ({ id: `${id}-gone` })),
    ),
  },
  {
    name: 'each id twice',
    then: 'same',
    fault: of(
      'batch',
      results((all) => all.map(({ vulns = [] }) => ({ vulns: [...vulns, ...vulns] }))),
    ),
  },
  {
    name: 'the record of another id',
    then: 'unchecked',
    fault: of(
      'record',
      says((body: object) => ({ ...body, id: 'GHSA-else' })),
    ),
  },
  {
    name: 'a record without id',
    then: 'unchecked',
    fault: of(
      'record',
      says(() => ({})),
    ),
  },
  {
    name: 'a record from before it was named',
    then: 'unchecked',
    fault: of(
      'record',
      says((body: object) => ({ ...body, modified: '0000-01-01T00:00:00Z', affected: [] })),
    ),
  },
  {
    name: 'a record that lost what it is about alone',
    then: 'unchecked',
    fault: of(
      'record',
      says((body: object) => ({ ...body, affected: null })),
    ),
  },
  {
    name: 'a record that lost its date and what it is about',
    then: 'unchecked',
    fault: of(
      'record',
      says(() => ({ id: 'GHSA-aaaa-0001' })),
    ),
  },
  {
    name: 'pages without end',
    then: 'unchecked',
    fault: of(
      'batch',
      results((all) => all.map((one) => ({ ...one, next_page_token: 'again' }))),
    ),
  },
  {
    name: 'new pages without end',
    then: 'unchecked',
    fault: (asked) =>
      of(
        'batch',
        results((all) => all.map((one) => ({ ...one, next_page_token: String(asked.nth) }))),
      )(asked),
  },
  {
    name: 'compressed unasked',
    then: 'unchecked',
    fault: ({ response, body }) => send(response, 200, JSON.stringify(body), { 'content-encoding': 'gzip' }),
  },
  {
    name: 'more bytes than an answer may have',
    then: 'unchecked',
    fault: of('record', ({ response }) => send(response, 200, '{}', { 'content-length': String(2 ** 30) })),
  },
];

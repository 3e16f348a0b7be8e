import { expect, test } from 'vitest';
import { NetworkError, type Http, type HttpRequest, type NetworkFault } from '../../../shared/core/http.ts';
import { withRetries } from '../../../shared/network/retry.ts';

type Step = number | { status: number; headers: Readonly<Record<string, string>> } | NetworkError;

const failed = (fault: NetworkFault, code: string) =>
  new NetworkError(fault, 'host.example', 'failed', 'hint', { code });
const after = (value: string, date?: string): Step => ({
  status: 429,
  headers: { 'retry-after': value, ...(date !== undefined && { date }) },
});

const reset = failed('not-reached', 'ECONNRESET');
const noon = 'Sun, 01 Mar 2026 12:00:00 GMT';
const now = () => Date.parse(noon);

/** Answers in order; the last one for ever. */
function server(steps: readonly Step[]) {
  let asked = 0;
  const http: Http = {
    async request({ url }) {
      const step = steps[Math.min(asked, steps.length - 1)] ?? 200;
      asked += 1;
      if (step instanceof NetworkError) throw step;
      const { status, headers } = typeof step === 'number' ? { status: step, headers: {} } : step;
      return await Promise.resolve({ status, headers, body: new Uint8Array(), url });
    },
  };
  return { http, asked: () => asked };
}

test.for<{
  name: string;
  steps: readonly Step[];
  method?: HttpRequest['method'];
  slept: readonly number[];
  end: number | NetworkFault;
}>([
  { name: 'nothing wrong', steps: [200], slept: [], end: 200 },
  { name: 'no business of ours', steps: [500], slept: [], end: 500 },
  { name: '429, then fine', steps: [429, 200], slept: [100], end: 200 },
  { name: 'waits double', steps: [503, 429, 503, 200], slept: [100, 200, 400], end: 200 },
  { name: 'the last answer is handed back', steps: [503], slept: [100, 200, 400], end: 503 },
  { name: 'Retry-After in seconds', steps: [after('7'), 200], slept: [7_000], end: 200 },
  { name: 'Retry-After 0', steps: [after('0'), 200], slept: [0], end: 200 },
  { name: 'Retry-After at the cap', steps: [after('30'), 200], slept: [30_000], end: 200 },
  { name: 'Retry-After beyond the cap', steps: [after('31'), 200], slept: [], end: 429 },
  { name: 'a huge Retry-After', steps: [after('99999999999999'), 200], slept: [100], end: 200 },
  { name: 'a date', steps: [after('Sun, 01 Mar 2026 12:00:09 GMT'), 200], slept: [9_000], end: 200 },
  { name: 'a date that is over', steps: [after('Sun, 01 Mar 2026 11:00:00 GMT'), 200], slept: [0], end: 200 },
  { name: 'a date far off', steps: [after('Sun, 01 Mar 2099 11:00:00 GMT'), 200], slept: [], end: 429 },
  {
    name: 'a date by the clock of the server',
    steps: [after('Sun, 01 Mar 2026 18:00:03 GMT', 'Sun, 01 Mar 2026 18:00:00 GMT'), 200],
    slept: [3_000],
    end: 200,
  },
  { name: 'rubbish in Retry-After', steps: [after('soon'), 200], slept: [100], end: 200 },
  { name: '502 and 504', steps: [502, 504, 200], slept: [100, 200], end: 200 },
  { name: '502 after a POST', steps: [502, 200], method: 'POST', slept: [], end: 502 },
  { name: '429 after a POST', steps: [429, 200], method: 'POST', slept: [100], end: 200 },
  { name: 'a reset', steps: [reset, reset, 200], slept: [100, 200], end: 200 },
  { name: 'a reset without end', steps: [reset], slept: [100, 200, 400], end: 'not-reached' },
  { name: 'a reset of a POST', steps: [reset, 200], method: 'POST', slept: [], end: 'not-reached' },
  { name: 'a HEAD', steps: [reset, 504, 200], method: 'HEAD', slept: [100, 200], end: 200 },
  { name: 'no such host', steps: [failed('not-reached', 'ENOTFOUND'), 200], slept: [], end: 'not-reached' },
  {
    name: 'a refused host',
    steps: [failed('host-not-allowed', ''), 200],
    slept: [],
    end: 'host-not-allowed',
  },
  { name: 'bad TLS', steps: [failed('tls', 'CERT_HAS_EXPIRED'), 200], slept: [], end: 'tls' },
])('$name', async ({ steps, method = 'GET', slept, end }) => {
  const pauses: number[] = [];
  const { http, asked } = server(steps);
  const sleep = (milliseconds: number) => Promise.resolve(void pauses.push(milliseconds));
  const outcome = await withRetries(http, { tries: 4, wait: 100, sleep, now })
    .request({ url: 'https://host.example/', method })
    .then(
      ({ status }) => status,
      (error: unknown) => (error as NetworkError).code,
    );
  expect({ outcome, pauses, asked: asked() }).toEqual({
    outcome: end,
    pauses: slept,
    asked: slept.length + 1,
  });
});

test('what is no NetworkError passes through', async () => {
  const http: Http = { request: () => Promise.reject(new TypeError('a bug')) };
  await expect(withRetries(http).request({ url: 'https://host.example/' })).rejects.toThrow(TypeError);
});

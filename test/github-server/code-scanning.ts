import { gunzipSync } from 'node:zlib';
import { notFound, ok, type Ask, type Reply, type Route } from './reply.ts';
import type { State, Upload } from './state.ts';

const uploads = '/repos/{owner}/{repo}/code-scanning/sarifs';

const refused = (status: number, message: string): Reply => ({ status, body: { message } });
const off = refused(403, 'Code scanning is not enabled for this repository.');
const mebibyte = 1024 * 1024;

interface Log {
  readonly runs?: readonly {
    readonly results?: readonly { readonly partialFingerprints?: object }[];
    readonly tool: { readonly driver: { readonly rules?: readonly unknown[] } };
    readonly automationDetails?: { readonly id?: string };
  }[];
}

/** https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
function faultsOf(sarif: Log): readonly string[] {
  const runs = sarif.runs ?? [];
  const categories = runs.map(({ automationDetails }) => automationDetails?.id ?? '');
  return [
    ...(runs.length > 20 ? ['more than 20 runs'] : []),
    ...(new Set(categories).size < categories.length ? ['two runs of one category'] : []),
    ...(runs.some(({ results = [] }) => results.length > 25_000) ? ['more than 25000 results in a run'] : []),
    ...(runs.some(({ tool }) => (tool.driver.rules ?? []).length > 25_000) ? ['more than 25000 rules'] : []),
  ];
}

function readSarif(text: string): { readonly bytes: number; readonly log: Log } | undefined {
  try {
    const zipped = Buffer.from(text, 'base64');
    return { bytes: zipped.length, log: JSON.parse(gunzipSync(zipped).toString()) as Log };
  } catch {
    return undefined;
  }
}

const stateOf = ({ pending, sarif }: Upload): object => {
  if (pending > 0) return { processing_status: 'pending', analyses_url: null, errors: null };
  const errors = faultsOf(sarif as Log);
  return {
    processing_status: errors.length > 0 ? 'failed' : 'complete',
    analyses_url: 'https://github.example/',
    errors: errors.length > 0 ? errors : null,
  };
};

const whenOn = (state: State, answer: () => Reply): Reply => (state.codeScanning ? answer() : off);

export const codeScanningRoutes: readonly Route[] = [
  {
    method: 'POST',
    template: uploads,
    needs: 'security-events',
    answer: ({ state, body, url }: Ask) =>
      whenOn(state, () => {
        const read = readSarif(String(body.sarif));
        if (read === undefined) return refused(400, 'The SARIF file is not gzipped JSON in base64.');
        if (read.bytes > 10 * mebibyte) return refused(413, 'The SARIF file is too large.');
        const id = `sarif-${state.next()}`;
        const upload = { id, commit: String(body.commit_sha), ref: String(body.ref), sarif: read.log };
        state.uploads.set(id, { ...upload, gzippedBytes: read.bytes, pending: 1 });
        return { status: 202, body: { id, url: `${url}/${id}` } };
      }),
  },
  {
    method: 'GET',
    template: `${uploads}/{sarif_id}`,
    answer: ({ state, params }) =>
      whenOn(state, () => {
        const upload = state.uploads.get(params.sarif_id ?? '');
        if (upload === undefined) return notFound;
        const answer = ok(stateOf(upload));
        upload.pending -= 1;
        return answer;
      }),
  },
];

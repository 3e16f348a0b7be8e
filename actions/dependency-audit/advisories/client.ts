import { NetworkError, type Http, type HttpResponse } from '../../../shared/core/http.ts';
import type { Endpoint } from './endpoint.ts';
import { isObject, parseObject, textAt } from '../../../shared/core/json.ts';
import { listAt } from './members.ts';
import { isAskedByName } from '../asked.ts';
import { packageKeys } from './package-names.ts';
import { readRecord } from './read-record.ts';
import type { Advisory } from './record.ts';
import type { Pinned } from './source.ts';

/** The server's own limit. */
export const batchSize = 1_000;

export interface Question {
  readonly pinned: Pinned;
  /** From the answer before, where that had only a part. */
  readonly pageToken?: string;
}

/** An id, and when its record was last changed. */
export interface Named {
  readonly id: string;
  readonly modified: string | undefined;
}

export interface Answer {
  readonly named: readonly Named[];
  readonly nextPage: string | undefined;
}

export interface OsvClient {
  /** Answers in the order of the questions, of which there are at most `batchSize`. Rejects with OsvFault. */
  batch(questions: readonly Question[]): Promise<readonly Answer[]>;
  /** Rejects with OsvFault. */
  record(id: string): Promise<Advisory>;
}

/**
 * `refused`: something about the question is wrong, or it asks for too much at once; `missing`: the server has no such
 * record; `bad-answer`: it says what cannot be; `unavailable`: it says nothing. Message: a phrase, mostly with the host.
 */
export class OsvFault extends Error {
  override readonly name = 'OsvFault';
  readonly code: 'refused' | 'missing' | 'bad-answer' | 'unavailable';
  readonly hint: string;
  /** The same request may well have an answer at once. */
  readonly isPassing: boolean;

  constructor(code: OsvFault['code'], message: string, hint: string, isPassing = false) {
    super(message);
    this.code = code;
    this.hint = hint;
    this.isPassing = isPassing;
  }
}

const [largestBatch, largestRecord] = [32 * 1_048_576, 32 * 1_048_576];

/** No path of its own, whatever a server calls a record. */
const idShape = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

export function osvClient(http: Http, { url, host }: Endpoint): OsvClient {
  const fault = (code: OsvFault['code'], what: string, hint: string, isPassing = false) =>
    new OsvFault(code, `${host} ${what}`, hint, isPassing);
  const badAnswer = (what: string) => fault('bad-answer', what, isIt, true);

  async function answered(request: () => Promise<HttpResponse>): Promise<Uint8Array> {
    const { status, body } = await request().catch((error: unknown) => {
      if (!(error instanceof NetworkError)) throw error;
      const { code, hint, message } = error;
      const isPassing = code === 'not-reached' || code === 'bad-answer';
      const kind = code === 'too-large' ? 'refused' : 'unavailable';
      throw new OsvFault(kind, message.replace(/\.$/, ''), hint, isPassing);
    });
    if (status === 200) return body;
    if (status === 429) throw fault('unavailable', 'wants to be asked less often (status 429)', tryLater);
    if (status >= 500)
      throw fault('unavailable', `has no answer (status ${status})`, tryLater, status !== 503);
    if (status === 401 || status === 403 || status === 407)
      throw fault('unavailable', `does not let us ask (status ${status})`, letUs);
    if (status === 400 || status === 413 || status === 422)
      throw fault('refused', `does not take the question (status ${status})`, nameIt);
    if (status === 404) throw fault('missing', 'does not know what was asked for (status 404)', isIt);
    throw fault('bad-answer', `answers with the status ${status}`, isIt);
  }

  /** A POST is sent again by nobody else, and a broken answer may be whole the second time. */
  async function twice<Read>(read: () => Promise<Read>): Promise<Read> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof OsvFault && error.isPassing)) throw error;
      return read();
    }
  }

  return {
    batch: (questions) =>
      twice(async () => {
        const body = await answered(() =>
          http.request({
            url: `${url}/v1/querybatch`,
            method: 'POST',
            headers: { 'content-type': 'application/json', accept: 'application/json' },
            body: JSON.stringify({ queries: questions.map(queryOf) }),
            maxBytes: largestBatch,
            timeoutMs: 60_000,
          }),
        );
        const read = parseObject(body);
        if (read === undefined) throw badAnswer('answers with what is no JSON object');
        const results = listAt(read, 'results');
        if (results.length !== questions.length)
          throw badAnswer(`answers ${results.length} of ${questions.length} questions`);
        return results.map((result) => {
          const answer = answerOf(result);
          if (answer === undefined) throw badAnswer('names advisories in a form that is not known here');
          return answer;
        });
      }),
    record(id) {
      if (!idShape.test(id)) return Promise.reject(badAnswer('names an advisory by what is no id'));
      return twice(async () => {
        const body = await answered(() =>
          http.request({
            url: `${url}/v1/vulns/${encodeURIComponent(id)}`,
            headers: { accept: 'application/json' },
            maxBytes: largestRecord,
          }),
        );
        const { advisory } = readRecord(parseObject(body));
        if (advisory === undefined) throw badAnswer('answers with what is no advisory');
        if (advisory.id !== id) throw badAnswer('answers with another advisory than the one asked for');
        return advisory;
      });
    },
  };
}

function queryOf({ pinned, pageToken }: Question) {
  const { ecosystem, name, version } = pinned;
  // An advisory names the repository of an action, a workflow may name a folder in it.
  const repository = packageKeys(ecosystem, name).length > 1 ? name.split('/', 2).join('/') : name;
  return {
    package: { ecosystem, name: repository },
    ...(!isAskedByName(pinned) && { version }),
    ...(pageToken !== undefined && { page_token: pageToken }),
  };
}

/** `{}` where there is nothing; undefined for what has another form. */
function answerOf(result: unknown): Answer | undefined {
  if (result === null) return { named: [], nextPage: undefined };
  if (!isObject(result)) return undefined;
  // A proxy that could not ask for one of them may say so in its place.
  if (Object.keys(result).some((key) => key !== 'vulns' && key !== 'next_page_token')) return undefined;
  const vulns = Object.hasOwn(result, 'vulns') ? (result.vulns ?? []) : [];
  if (!Array.isArray(vulns)) return undefined;
  const named = (vulns as readonly unknown[]).flatMap((one): Named[] => {
    const id = isObject(one) ? textAt(one, 'id') : undefined;
    return !isObject(one) || id === undefined ? [] : [{ id, modified: textAt(one, 'modified') }];
  });
  if (named.length < vulns.length) return undefined;
  const nextPage = Object.hasOwn(result, 'next_page_token') ? (result.next_page_token ?? '') : '';
  if (typeof nextPage !== 'string') return undefined;
  return { named, nextPage: nextPage === '' ? undefined : nextPage };
}

const tryLater = 'Run again later, name a mirror, or give advisories as a file.';
const letUs = 'See what the mirror or proxy wants from who asks.';
const nameIt = 'See whether the name and version in the file are right.';
const isIt =
  'See whether it is a server that speaks the API of OSV, and whether something on the way changes its answers.';

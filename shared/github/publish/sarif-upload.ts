import { clip } from '../../core/clip.ts';
import { GitHubError } from '../../core/github.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { RunnerContext } from '../event.ts';
import type { Log } from '../log.ts';
import { type Fields, fieldsOf, text } from '../payload.ts';
import type { Writer } from '../writer.ts';
import { analysisOf } from './analysis.ts';
import type { Surface } from './publish.ts';
import { refusal } from './refusal.ts';
import { sarifPayloads } from './sarif-payload.ts';

export interface SarifUploadSettings {
  readonly writer: Writer;
  readonly runner: Pick<RunnerContext, 'sha' | 'ref' | 'pullRequest'>;
  /** The folder that was checked, as a `file:` URL. */
  readonly checkoutUri: string | undefined;
  readonly log: Log;
  readonly clock?: Clock;
}

/** How long GitHub is waited for, each time twice as long; in milliseconds, two minutes together. */
const pauses = [2_000, 4_000, 8_000, 16_000, 30_000, 60_000];

const path = '/code-scanning/sarifs';
const what = 'SARIF upload';
const permission = 'security-events: write';

/** Of GitHub's words about a file that it could not process. */
const [mostFaults, longestFault] = [5, 300];

/** Where it is off GitHub says the same as to a token that may not. */
const explained = (error: unknown, repository: string): unknown =>
  error instanceof GitHubError && error.code === 'forbidden'
    ? new GitHubError(
        'forbidden',
        `Code scanning of ${repository} takes nothing from this job: it is off, or the token may not write to it.`,
        `${error.hint} Code scanning is turned on in the repository's settings.`,
        error,
      )
    : error;

/** SARIF for code scanning, through the API alone. */
export const sarifUploadSurface = ({
  writer,
  runner,
  checkoutUri,
  log,
  clock = systemClock,
}: SarifUploadSettings): Surface => {
  const about = { repository: writer.repository, what, permission };
  const upload = async (body: object): Promise<string> => {
    try {
      const answer = await writer.send('POST', path, body);
      const id = text(fieldsOf(answer.data), 'id') ?? '';
      if (answer.status >= 300 || !/^[\w-]{1,200}$/.test(id)) throw refusal(answer, about);
      return id;
    } catch (error) {
      throw explained(error, writer.repository);
    }
  };

  /** What GitHub says once it has looked; undefined while it has not. It does not know an id at once. */
  const verdictOn = async (id: string): Promise<Fields | undefined> => {
    const answer = await writer.get(`${path}/${id}`);
    const data = fieldsOf(answer.data);
    const status = answer.status === 200 ? text(data, 'processing_status') : null;
    return status === 'complete' || status === 'failed' ? data : undefined;
  };

  const settle = async (ids: readonly string[]): Promise<void> => {
    let open = ids;
    for (const pause of pauses) {
      await clock.sleep(pause);
      const waiting: string[] = [];
      for (const id of open) {
        const verdict = await verdictOn(id);
        if (verdict === undefined) waiting.push(id);
        else if (text(verdict, 'processing_status') === 'failed') throw unprocessed(verdict);
      }
      if (waiting.length === 0) return;
      open = waiting;
    }
    log.print(
      'GitHub is still at work on the SARIF upload; what it may find wrong with it is not told here.',
    );
  };

  return {
    name: what,
    async show(run, context) {
      const analysis = analysisOf(runner, run.result.head);
      if (analysis === undefined) {
        log.print('SARIF was not uploaded: what was checked is not the commit that this job runs for.');
        return;
      }
      const { payloads, sent, all } = sarifPayloads(run, context);
      if (sent < all)
        log.print(`${sent} of ${all} results fit into code scanning; the rest is in ${context.rest}.`);
      const ids: string[] = [];
      for (const sarif of payloads)
        ids.push(
          await upload({
            commit_sha: analysis.commit,
            ref: analysis.ref,
            sarif,
            tool_name: run.result.tool.name,
            ...(checkoutUri !== undefined && { checkout_uri: checkoutUri }),
          }),
        );
      await settle(ids);
    },
  };
};

const unprocessed = (verdict: Fields): GitHubError => {
  const errors: unknown[] = Array.isArray(verdict.errors) ? verdict.errors : [];
  const words = errors.filter((one) => typeof one === 'string').slice(0, mostFaults);
  return new GitHubError(
    'bad-answer',
    `GitHub could not process it. ${words.map((one) => clip(one, longestFault)).join(' ')}`.trim(),
    'The report file holds the same findings.',
  );
};

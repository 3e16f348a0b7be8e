import { type GitHubFault, GitHubError } from '../core/github.ts';
import { NetworkError } from '../core/http.ts';
import { type Fields, field, fieldsOf, number, text } from './payload.ts';

/** What was asked, for a sentence about it. */
export interface Asked {
  readonly host: string;
  /** `owner/name` */
  readonly repository: string;
  readonly hasToken: boolean;
  /** What a workflow has to allow for it, `checks: write`; undefined for what is only read. */
  readonly permission?: string | undefined;
}

/** A failed request of octokit: of its own error class only the shape is known without loading it. */
export interface Failure {
  readonly status: number | null;
  readonly headers: Fields;
  readonly data: unknown;
  /** Undefined where there was an answer. */
  readonly network: NetworkError | undefined;
  readonly answered: boolean;
}

const networkCause = (error: unknown, depth = 4): NetworkError | undefined => {
  if (error instanceof NetworkError) return error;
  return error instanceof Error && depth > 0 ? networkCause(error.cause, depth - 1) : undefined;
};

export const failureOf = (error: unknown): Failure => {
  const fields = fieldsOf(error);
  const response = field(fields, 'response');
  return {
    status: number(response, 'status'),
    headers: field(response, 'headers'),
    data: response.data,
    network: networkCause(error),
    answered: fields.response !== undefined,
  };
};

/** GitHub's own sentence in an error: to be told apart by, never to be shown. */
export const messageOf = (data: unknown): string => text(fieldsOf(data), 'message') ?? '';

/** Worth asking again: a hiccup of the server or of the line. */
export const isTransient = ({ answered, status, network }: Failure): boolean =>
  answered ? status !== null && status >= 500 : network === undefined || network.code === 'not-reached';

/** `https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit` */
const isLimit = ({ status, headers, data }: Failure): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers['x-ratelimit-remaining'] === '0' ||
      headers['retry-after'] !== undefined ||
      /\brate limit|\babuse detection/i.test(messageOf(data))));

/**
 * What a limit's answer asks to wait for, where the throttling plugin does not take it for a limit: it looks for the
 * words `secondary rate` and for a limit that is used up.
 */
export const secondsAsked = (failure: Failure): number | undefined => {
  const { headers, data } = failure;
  const after = text(headers, 'retry-after') ?? '';
  const isSeen = headers['x-ratelimit-remaining'] === '0' || /\bsecondary rate\b/i.test(messageOf(data));
  return isLimit(failure) && !isSeen && /^\d{1,9}$/.test(after) ? Number(after) : undefined;
};

const giveToken = 'Give a token: the input github-token, or GITHUB_TOKEN on the command line.';

/** `contents=read`, as GitHub names what was missing. */
const permissions = /^[a-z_]{1,40}=[a-z]{1,10}(?:[,;] ?[a-z_]{1,40}=[a-z]{1,10}){0,5}$/;

/** `Upgrade to GitHub Pro or make this repository public to enable this feature.` */
const isUpgrade = /^upgrade to github\b/i;

/** As a workflow writes them; of a list with commas all are needed, with semicolons one. */
const asWritten = (accepted: string): string =>
  accepted.replaceAll('_', '-').replaceAll('=', ': ').replace(/, ?/g, ' and ').replace(/; ?/g, ' or ');

/**
 * What is missing, ours first: about reactions GitHub names `issues: write` alone, and takes `pull-requests: write`.
 * `https://github.com/github/docs/issues/43843`
 */
const grant = (permission: string, accepted: string): string => {
  const theirs =
    accepted === '' || asWritten(accepted) === permission ? '' : ` GitHub names ${asWritten(accepted)}.`;
  return `Give the job the permission ${permission}.${theirs}`;
};

const forbidden = (
  { status, headers, data }: Failure,
  { hasToken, permission }: Asked,
): [why: string, hint: string] => {
  if (status === 451 || /\baccess blocked\b/i.test(messageOf(data)))
    return ['is blocked by GitHub', 'Nobody can use it; look for another repository.'];
  if (/\bissue is locked\b/i.test(messageOf(data)))
    return ['has locked this conversation', 'Unlock it, or write `comment: never`.'];
  if (headers['x-github-sso'] !== undefined)
    return [
      'belongs to an organisation that wants single sign-on',
      'Authorize the token for single sign-on in its settings.',
    ];
  if (!hasToken) return ['may not be read without a token', giveToken];
  const named = text(headers, 'x-accepted-github-permissions') ?? '';
  const accepted = permissions.test(named) ? named : '';
  if (permission !== undefined) return ['may not be written to with this token', grant(permission, accepted)];
  const needed = accepted || 'contents=read';
  return ['may not be read with this token', `Give the token the permission ${needed} for that repository.`];
};

const resetOf = (headers: Fields): string => {
  const reset = Number(text(headers, 'x-ratelimit-reset') ?? NaN) * 1000;
  return reset > 0 && reset < 8.64e15 ? ` until ${new Date(reset).toISOString().slice(11, 16)} UTC` : '';
};

const unreached = (network: NetworkError | undefined, host: string): GitHubError => {
  if (network?.code === 'too-large' || network?.code === 'bad-answer')
    return new GitHubError('bad-answer', network.message, network.hint, network);
  return new GitHubError(
    'not-reached',
    network?.message ?? `The GitHub API at ${host} could not be reached.`,
    network?.hint ?? 'Check GITHUB_API_URL, the proxy and the firewall of this machine.',
    network,
  );
};

/** The fault of a failed request, without a word of the answer's body. */
export const faultOf = (failure: Failure, asked: Asked): GitHubError => {
  const { host, repository, hasToken, permission } = asked;
  if (!failure.answered) return unreached(failure.network, host);
  const { status, headers } = failure;
  const fault = (code: GitHubFault, message: string, hint: string) => new GitHubError(code, message, hint);
  if (isLimit(failure))
    return fault(
      'rate-limited',
      `${host} takes no more requests${resetOf(headers)}: the limit is reached.`,
      hasToken
        ? `Run it again later${permission === undefined ? ', or check fewer files at a time' : ''}.`
        : `Without a token there are few requests an hour. ${giveToken}`,
    );
  if (status === 401)
    return hasToken
      ? fault(
          'unauthorized',
          `${host} does not accept the token.`,
          'It has expired, was revoked, or belongs to another server: give a new one.',
        )
      : fault('no-token', `${host} answers nobody without a token.`, giveToken);
  if (status === 403 && isUpgrade.test(messageOf(failure.data)))
    return fault(
      'not-offered',
      `${host} does not offer this for ${repository}.`,
      "It takes another plan of the repository's owner, or a public repository.",
    );
  if (status === 403 || status === 451) {
    const [why, hint] = forbidden(failure, asked);
    return fault('forbidden', `${repository} ${why}.`, hint);
  }
  if (status !== null && status >= 500)
    return fault(
      'unavailable',
      `${host} failed with status ${status} when asked about ${repository}.`,
      'See githubstatus.com, or ask who runs the server; run it again later.',
    );
  return badAnswer(host, repository);
};

/** An answer that is none of what the API is documented to say. */
export const badAnswer = (host: string, repository: string): GitHubError =>
  new GitHubError(
    'bad-answer',
    `${host} gave no usable answer about ${repository}.`,
    'Check that GITHUB_API_URL is the address of a GitHub API, and not of a proxy or a login page.',
  );

/** A redirect that is not followed. */
export const elsewhere = (host: string, repository: string): GitHubError =>
  new GitHubError(
    'bad-answer',
    `${host} sends a question about ${repository} elsewhere, to where it is not followed.`,
    'If the repository has moved, write its new name.',
  );

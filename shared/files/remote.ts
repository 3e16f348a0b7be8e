import type { Remote } from '../core/base.ts';
import type { Git } from '../exec/git.ts';

/** How to fetch from a Remote: what goes on git's command line, and what may only go through its environment. */
export interface Access {
  readonly url: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The credentials are the checkout's own (actions/checkout writes `http.<server>.extraheader`, since v6 into a file that
 * the repository includes), else the token. Undefined for a server that is not http(s) or a name that is no `owner/name`.
 */
export async function accessTo(remote: Remote, checkout: Git): Promise<Access | undefined> {
  const url = urlOf(remote);
  if (url === undefined) return undefined;
  const { code, stdout } = await checkout.ask(['config', '--get-urlmatch', 'http.extraheader', url.href]);
  const header = code === 0 ? stdout.toString('utf8').replace(/\n$/, '') : tokenHeader(remote.token);
  return {
    url: url.href,
    environment: {
      GIT_ALLOW_PROTOCOL: url.protocol.slice(0, -1),
      // Bound to the address, and never in `args`, which every process of the machine can read.
      ...(header !== undefined && {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${url.href}.extraheader`,
        GIT_CONFIG_VALUE_0: header,
      }),
    },
  };
}

function urlOf({ serverUrl, repository }: Remote): URL | undefined {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !URL.canParse(serverUrl)) return undefined;
  const server = new URL(serverUrl);
  if (server.protocol !== 'https:' && server.protocol !== 'http:') return undefined;
  return new URL(`${server.origin}${server.pathname.replace(/\/$/, '')}/${repository}`);
}

const tokenHeader = (token: string | undefined): string | undefined =>
  token === undefined || token === ''
    ? undefined
    : `Authorization: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;

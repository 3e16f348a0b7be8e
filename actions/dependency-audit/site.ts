import type { Origin } from './package.ts';

/** What the file leaves out comes from where the ecosystem's packages usually come from. */
export const usualSite = 'the usual registry';

const usualPorts: Readonly<Record<string, string>> = { http: '80', https: '443' };

/**
 * Who answers when it is fetched: the host, with its port where that is not the usual one, and with `http://` where anyone
 * on the way may answer. For what no host delivers, the kind.
 */
export function siteOf({ kind, url = '', host }: Pick<Origin, 'kind' | 'url' | 'host'>): string {
  if (host === undefined) return kind === 'registry' ? usualSite : kind;
  const [, scheme = '', authority = ''] = /^(?:git\+)?([a-z]+):\/\/([^/?#]{0,1024})/i.exec(url) ?? [];
  const port = /:(\d{1,5})$/.exec(authority)?.[1];
  const isUsual = port === undefined || usualPorts[scheme.toLowerCase()] === port;
  return `${scheme.toLowerCase() === 'http' ? 'http://' : ''}${host}${isUsual ? '' : `:${port}`}`;
}

/** What came unencrypted may come encrypted. */
export const isAmong = (sites: ReadonlySet<string>, site: string): boolean =>
  sites.has(site) || sites.has(`http://${site}`);

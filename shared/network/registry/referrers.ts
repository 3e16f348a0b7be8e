import type { HttpResponse } from '../../core/http.ts';
import type { Descriptor, Manifest } from '../../core/registry.ts';
import type { Connection } from './connection.ts';
import { parseDescriptors } from './descriptor.ts';
import { badAnswer, refusal } from './faults.ts';
import { parseObject } from '../../core/json.ts';
import { nextPage } from './link.ts';
import { mediaTypeOf } from './manifest.ts';

const indexType = 'application/vnd.oci.image.index.v1+json';
/** Writers that know no artifactType leave it out, or leave the type of the empty config in its place. */
const emptyType = 'application/vnd.oci.empty.v1+json';
const mostPages = 50;
const mostReferrers = 10_000;
const largestPage = 4 * 1024 * 1024;

/**
 * Asks the referrers API (distribution-spec 1.1, Listing Referrers). Undefined where the registry has none: 404 by the
 * specification, 400 (Quay), 406, 405, a page for people, or a redirect that loses the digest (GHCR).
 */
export async function askReferrers(
  connection: Connection,
  path: string,
  digest: string,
  artifactType: string | undefined,
): Promise<readonly Descriptor[] | undefined> {
  const { host } = connection;
  const what = `The list of what refers to ${host.domain}/${path}@${digest}`;
  const start = `referrers/${digest}`;
  let next: string | undefined =
    artifactType === undefined ? start : `${start}?artifactType=${encodeURIComponent(artifactType)}`;
  const seen = new Set<string>();
  const found: Descriptor[] = [];
  while (next !== undefined) {
    if (seen.has(next) || seen.size >= mostPages || found.length > mostReferrers) {
      throw badAnswer(what, 'goes on without an end');
    }
    seen.add(next);
    const answer: HttpResponse = await connection.ask(path, {
      path: next,
      accept: indexType,
      maxBytes: largestPage,
      mayMove: (to) => to.pathname.endsWith(`/${start}`),
    });
    if (seen.size === 1 && isMissing(answer)) return undefined;
    if (answer.status !== 200) {
      throw refusal(host, what, answer, await connection.login.credential(path));
    }
    const page = parseDescriptors(parseObject(answer.body)?.manifests);
    if (page === undefined) throw badAnswer(what, 'is not an index of descriptors');
    found.push(...page);
    next = nextPage(answer.headers.link, `${host.origin}/v2/${path}/`, start);
    if (next === '') throw badAnswer(what, 'goes on at another place');
  }
  return found;
}

function isMissing({ status, headers }: HttpResponse): boolean {
  if (status === 200) return mediaTypeOf(headers['content-type']) !== indexType;
  return [400, 404, 405, 406].includes(status) || (status >= 300 && status < 400);
}

/** The tag that holds the list where there is no API (distribution-spec 1.1, Referrers Tag Schema). */
export function fallbackTag(digest: string): string {
  const [algorithm = '', hex = ''] = digest.split(':');
  return `${algorithm.slice(0, 32)}-${hex.slice(0, 64)}`;
}

/** `list`: what the fallback tag names. Some registries (GitLab) take it for the digest, and answer with the subject. */
export function fallbackReferrers(
  what: string,
  subject: string,
  list: Manifest | undefined,
): readonly Descriptor[] {
  if (list === undefined || list.digest === subject) return [];
  if (list.kind !== 'index') throw badAnswer(what, 'is an image where a list should be');
  return list.manifests;
}

/** What may have this type: those that do not say stay, since only their manifest tells. */
export function ofType(
  descriptors: readonly Descriptor[],
  artifactType: string | undefined,
): readonly Descriptor[] {
  if (artifactType === undefined) return descriptors;
  return descriptors.filter((descriptor) =>
    ['', emptyType, artifactType].includes(descriptor.artifactType ?? ''),
  );
}

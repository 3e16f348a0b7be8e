import type { HttpResponse } from '../../core/http.ts';
import type { Manifest, Resolved } from '../../core/registry.ts';
import type { Connection } from './connection.ts';
import { algorithmOf, digestOf, hasDigest, isDigest } from './digest.ts';
import { badAnswer, refusal } from './faults.ts';
import { acceptedManifests, kindOf, mediaTypeOf, parseManifest } from './manifest.ts';

/** The size that every registry must take (distribution-spec 1.1, Pushing Manifests). */
const largestManifest = 4 * 1024 * 1024;

/**
 * Asks by HEAD alone. Undefined where that settles nothing, and GET must: the digest is optional in the answer, and
 * some registries refuse HEAD, or say 404 to it.
 */
export async function askResolved(
  connection: Connection,
  path: string,
  reference: string,
): Promise<Resolved | undefined> {
  const answer = await connection.ask(path, { ...question(reference), method: 'HEAD' });
  const what = describe(connection, path, reference);
  if (answer.status === 429) {
    throw refusal(connection.host, what, answer, await connection.login.credential(path));
  }
  const mediaType = mediaTypeOf(answer.headers['content-type']);
  const kind = kindOf(mediaType);
  const digest = statedDigest(what, answer);
  if (answer.status !== 200 || kind === undefined || digest === undefined) return undefined;
  if (isDigest(reference) && digest !== reference) {
    if (algorithmOf(digest) === algorithmOf(reference)) throw badAnswer(what, otherDigest);
    return undefined;
  }
  return { digest, mediaType, kind };
}

/** Undefined when the registry says 404. */
export async function askManifest(
  connection: Connection,
  path: string,
  reference: string,
): Promise<Manifest | undefined> {
  const answer = await connection.ask(path, question(reference));
  const what = describe(connection, path, reference);
  if (answer.status === 404 && isRegistry(answer)) return undefined;
  if (answer.status !== 200) {
    throw refusal(connection.host, what, answer, await connection.login.credential(path));
  }
  const { body, headers } = answer;
  const stated = statedDigest(what, answer);
  if (isDigest(reference) && !hasDigest(body, reference)) throw badAnswer(what, otherDigest);
  if (stated !== undefined && !hasDigest(body, stated)) {
    throw badAnswer(what, 'has other bytes than its Docker-Content-Digest says');
  }
  const digest = isDigest(reference) ? reference : (stated ?? digestOf(body));
  return parseManifest(what, body, digest, headers['content-type']);
}

const otherDigest = 'is answered with something of another digest';

function question(reference: string): { path: string; accept: string; maxBytes: number } {
  return { path: `manifests/${reference}`, accept: acceptedManifests, maxBytes: largestManifest };
}

function describe({ host }: Connection, path: string, reference: string): string {
  return `${host.domain}/${path}${isDigest(reference) ? '@' : ':'}${reference}`;
}

function statedDigest(what: string, { status, headers }: HttpResponse): string | undefined {
  const stated = headers['docker-content-digest'];
  if (status !== 200 || stated === undefined || stated === '') return undefined;
  if (!isDigest(stated)) throw badAnswer(what, 'has a Docker-Content-Digest that is no digest');
  return stated;
}

/** A web server without a registry has a page for people; registries have JSON or nothing. */
export function isRegistry({ headers }: HttpResponse): boolean {
  return mediaTypeOf(headers['content-type']) !== 'text/html';
}

import { GitHubError, type GitHub, type StoredAttestation } from '../../../shared/core/github.ts';
import type { Http, HttpResponse } from '../../../shared/core/http.ts';
import { workOff } from '../../../shared/core/work-off.ts';
import { attempt, merge, nothing, proof, unusable, type Found } from './found.ts';
import { largestProof, type Room } from './room.ts';
import { unsnappy } from './snappy.ts';

/** Whose attestations on GitHub count. */
export interface Owned {
  readonly owner: string;
  readonly name: string;
}

export interface AttestationApi {
  readonly reader: GitHub;
  /** Where GitHub keeps what is too large for its answer: any public host, without a login. */
  readonly storage: Http;
}

/** Under way at a time. */
const atOnce = 8;

/** For people: where `attestationsOnGitHub` looks. */
export function attestationList({ owner, name }: Owned): string {
  return `attestations of ${owner}/${name} on GitHub`;
}

/** What GitHub's attestation API has about a digest. It knows SHA-256 alone. */
export function attestationsOnGitHub(
  api: AttestationApi,
  owned: Owned,
  digest: string,
  room: Room,
): Promise<Found> {
  const where = attestationList(owned);
  return attempt('github', where, async () => {
    const listed = await api.reader.attestations(owned.owner, owned.name, digest);
    const found: Found[] = listed.map(() => nothing);
    await workOff([...listed.entries()], atOnce, async ([at, one]) => {
      const place = `${where}, number ${at + 1}`;
      found[at] = await attempt('github', place, () => attestation(api.storage, one, place, room));
    });
    return merge(found);
  });
}

async function attestation(
  storage: Http,
  { bundle, bundleUrl }: StoredAttestation,
  where: string,
  room: Room,
): Promise<Found> {
  const bytes =
    bundle === undefined ? await stored(storage, bundleUrl, where) : new TextEncoder().encode(bundle);
  if (!(bytes instanceof Uint8Array)) return bytes;
  room.take([bytes.length]);
  return proof({ layout: 'github', where, material: { kind: 'bundle', bytes } });
}

/** The address holds its own permission, so it is never shown. */
async function stored(storage: Http, url: string | undefined, where: string): Promise<Uint8Array | Found> {
  const place = { layout: 'github', where } as const;
  if (url === undefined) {
    return unusable({ ...place, code: 'malformed', message: 'GitHub has neither a bundle nor its address' });
  }
  const answer = await storage.request({ url, maxBytes: largestProof });
  if (answer.status === 404 || answer.status === 410) {
    return unusable({
      ...place,
      code: 'missing',
      message: 'GitHub lists it, and its storage does not have it',
    });
  }
  if (answer.status !== 200) {
    throw new GitHubError(
      'unavailable',
      `The storage of GitHub's attestations answers with status ${answer.status}.`,
      'Try it again later.',
    );
  }
  return (
    unpacked(answer) ??
    unusable({
      ...place,
      code: 'malformed',
      message: 'It is not compressed as GitHub compresses, or too large',
    })
  );
}

function unpacked({ body, headers }: HttpResponse): Uint8Array | undefined {
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  return type === 'application/json' ? body : unsnappy(body, largestProof);
}

import { RegistryError, type Descriptor } from '../../core/registry.ts';
import type { Connection } from './connection.ts';
import { hasDigest } from './digest.ts';
import { badAnswer, refusal } from './faults.ts';
import { isRegistry } from './resolve.ts';

/** What checks read are configurations, signatures and attestations; layers of images are not among them. */
const largestBlob = 64 * 1024 * 1024;

/** Undefined when the registry says 404. The bytes have the digest and size that were asked for. */
export async function askBlob(
  connection: Connection,
  path: string,
  { digest, size }: Pick<Descriptor, 'digest' | 'size'>,
): Promise<Uint8Array | undefined> {
  const { host } = connection;
  const what = `The blob ${host.domain}/${path}@${digest}`;
  if (!Number.isSafeInteger(size) || size < 0) throw badAnswer(what, 'has a size that is none');
  if (size > largestBlob) {
    throw new RegistryError(
      'too-large',
      `${what} has more than ${largestBlob / 1024 / 1024} MiB`,
      'Only smaller ones are read.',
    );
  }
  const answer = await connection.ask(path, {
    path: `blobs/${digest}`,
    accept: '*/*',
    maxBytes: size + maxErrorBytes,
  });
  if (answer.status === 404 && isRegistry(answer)) return undefined;
  if (answer.status !== 200) {
    throw refusal(host, what, answer, await connection.login.credential(path));
  }
  if (answer.body.length !== size) {
    throw badAnswer(what, `has ${answer.body.length} bytes instead of ${size}`);
  }
  if (!hasDigest(answer.body, digest)) throw badAnswer(what, 'has other bytes than its digest says');
  return answer.body;
}

/** A refusal may be longer than a small blob. */
const maxErrorBytes = 16 * 1024;

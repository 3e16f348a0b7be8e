import type { ImageRepository, Registry } from '../../../shared/core/registry.ts';
import type { Room } from './room.ts';

/** Whose proofs are looked for, and where. */
export interface Target {
  readonly registry: Registry;
  readonly repository: ImageRepository;
  /** Of a manifest or an index. */
  readonly digest: string;
  readonly room: Room;
}

/** `ghcr.io/acme/app:tag` or `ghcr.io/acme/app@sha256:…` */
export function nameIn({ domain, path }: ImageRepository, reference: string): string {
  return `${domain}/${path}${reference.includes(':') ? '@' : ':'}${reference}`;
}

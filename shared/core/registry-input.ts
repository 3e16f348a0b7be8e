import type { Input } from './input.ts';

/** One list for all checks that read names of images. */
export const allowedRegistries: Input = {
  name: 'allowed-registries',
  kind: 'list',
  summary:
    'Registry hosts, or hosts with a namespace (`ghcr.io/acme`), that images may come from; `online` asks no others.',
  otherwise: "the policy's, else every registry is allowed, and `online` asks the large public ones",
  where: 'anywhere',
};

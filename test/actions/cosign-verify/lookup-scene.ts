import { expect, it } from 'vitest';
import { proofsOf, type LookupOptions } from '../../../actions/cosign-verify/lookup/proofs-of.ts';
import type { FakeReply } from '../../shared/network/registry/fake-network.ts';
import { failure } from '../../shared/network/registry/fake-registry.ts';
import {
  content,
  describe as descriptor,
  image,
  indexBody,
  ociIndex,
  type Content,
} from '../../shared/network/registry/images.ts';
import { app, useScene, type Scene } from '../../shared/network/registry/scene.ts';
import { bundleType, tagOf, told, type Artifact } from './lookup-stock.ts';

export interface Outcome {
  /** `layout kind text`, and `#number` of its annotation. */
  readonly proofs: readonly string[];
  /** `layout code` */
  readonly unusable: readonly string[];
  readonly unanswered: readonly string[];
  /** Signing in is not counted. */
  readonly requests: number;
}

export type Row = readonly [name: string, arrange: () => unknown, expected: Outcome];

export interface LookupScene {
  readonly scene: Scene;
  readonly put: (artifact: Artifact, ...tags: readonly string[]) => Content;
  /** Pushes it, and gives what a list of referrers says of it. */
  readonly listed: (artifact: Artifact, more?: object) => object;
  /** The list at the fallback tag. */
  readonly putFallback: (...entries: readonly object[]) => Content;
  /** Answers in place of the registry, about what has this in its path. */
  readonly answer: (part: string, reply: FakeReply) => string;
  readonly withoutApi: (status?: number) => string;
  readonly look: (options?: LookupOptions, digest?: string) => Promise<Outcome>;
  /** `GET /path` of all requests but those of signing in. */
  readonly requests: () => readonly string[];
  readonly check: (rows: readonly Row[]) => void;
}

/** A registry with the image of the tests, before each test of a file. */
export function useLookup(): LookupScene {
  const scene = useScene();
  const put: LookupScene['put'] = ({ manifest, blobs }, ...tags) => {
    scene.registry.push(app.path, manifest, ...tags);
    for (const blob of blobs) scene.registry.pushBlob(app.path, blob);
    return manifest;
  };
  const answer: LookupScene['answer'] = (part, reply) => {
    const before = scene.registry.intercept;
    scene.registry.intercept = (request) => (request.url.pathname.includes(part) ? reply : before(request));
    return part;
  };
  const requests = () =>
    scene.network.log
      .filter(({ url }) => url.pathname !== '/v2/' && url.pathname !== '/token')
      .map(({ method, url }) => `${method} ${url.pathname}`);
  const look: LookupScene['look'] = async (options = {}, digest = image.digest) => {
    const found = await proofsOf(app, digest, { registry: scene.client() }, options);
    return {
      proofs: found.proofs.map(told),
      unusable: found.unusable.map(({ layout, code }) => `${layout} ${code}`),
      unanswered: found.unanswered.map(({ layout, error }) => `${layout} ${error.code}`),
      requests: requests().length,
    };
  };
  return {
    scene,
    put,
    listed: (artifact, more = { artifactType: bundleType }) => descriptor(put(artifact), more),
    putFallback: (...entries) =>
      put({ manifest: content(indexBody({ manifests: entries }), ociIndex), blobs: [] }, tagOf(image)),
    answer,
    withoutApi: (status = 404) => answer('/referrers/', failure(status, 'NOT_FOUND')),
    look,
    requests,
    check: (rows) =>
      it.each(rows)('%s', async (_, arrange, expected) => {
        arrange();
        expect(await look()).toEqual(expected);
      }),
  };
}

import { provenanceVersion } from '../../../shared/core/predicate-types.ts';
import type { Statement } from '../verdict.ts';
import { textAt } from './predicate-path.ts';

/** What SLSA provenance says about a build; undefined where it does not say it. */
export interface Provenance {
  readonly builder: string | undefined;
  /** Without `git+`, ref and `.git`: `https://github.com/acme/app`. */
  readonly source: string | undefined;
  /** `refs/tags/v1.2.3`. */
  readonly ref: string | undefined;
}

/**
 * Reads provenance 0.2 and 1; undefined for other types. The source is what the build was started from, never just any of
 * its materials: those are what an attacker's build may have fetched as well. (Facts: slsa.dev/spec/v0.2/provenance and
 * v1.0/provenance; GitHub's build type actions.github.io/buildtypes/workflow/v1; BuildKit's slsa-definitions.md.)
 */
export function provenanceOf({ predicateType, predicate }: Statement): Provenance | undefined {
  switch (provenanceVersion(predicateType)) {
    case '0.2':
      return {
        builder: textAt(predicate, 'builder', 'id'),
        ...sourceOf(textAt(predicate, 'invocation', 'configSource', 'uri')),
      };
    case '1':
      return { builder: textAt(predicate, 'runDetails', 'builder', 'id'), ...sourceOfBuild(predicate) };
    default:
      return undefined;
  }
}

function sourceOfBuild(predicate: unknown): Pick<Provenance, 'source' | 'ref'> {
  const given = (...keys: readonly string[]) =>
    textAt(predicate, 'buildDefinition', 'externalParameters', ...keys);
  const repository = given('workflow', 'repository');
  if (repository !== undefined) {
    const { source, ref } = sourceOf(repository);
    return { source, ref: given('workflow', 'ref') ?? ref };
  }
  const stated = given('source') ?? given('source', 'uri') ?? given('configSource', 'uri');
  const buildType = textAt(predicate, 'buildDefinition', 'buildType') ?? '';
  // With these the build's own source stands first; with others it is whatever a build happened to fetch.
  const first = buildType.startsWith(slsaGenerators)
    ? textAt(predicate, 'buildDefinition', 'resolvedDependencies', 0, 'uri')
    : undefined;
  return sourceOf(stated ?? first);
}

const slsaGenerators = 'https://github.com/slsa-framework/slsa-github-generator/';

/** `git+https://host/owner/name@ref`, and BuildKit's `https://host/owner/name.git#ref`. */
function sourceOf(uri: string | undefined): Pick<Provenance, 'source' | 'ref'> {
  const found = /^(?:git\+)?([a-z][a-z0-9+.-]*:\/\/(?:[^/@#?]*@)?[^@#?]+)(?:[@#](.*))?$/i.exec(uri ?? '');
  if (found === null) return { source: undefined, ref: undefined };
  const [, repository = '', ref] = found;
  return { source: repository.replace(/\.git$/, ''), ref: ref === '' ? undefined : ref };
}

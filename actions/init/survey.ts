import type { Check, Claim } from '../../shared/core/check.ts';
import { compareText } from '../../shared/core/observation.ts';
import type { Side } from '../../shared/core/run.ts';
import { claimReferences } from '../../shared/parse/references/claims.ts';
import { readReferences } from '../../shared/parse/references/read.ts';
import { knownImages } from '../../shared/parse/references/reference.ts';

/** What a repository holds that checks look at. */
export interface Survey {
  /** In the order of the checks. */
  readonly checks: readonly { readonly id: string; readonly files: number }[];
  /** Where its images come from: a host, or a host with a namespace; most references first. */
  readonly registries: readonly { readonly name: string; readonly references: number }[];
}

/** Asks the checks which files are theirs, and reads what they are not sure of. What cannot be read is left to a run. */
export async function survey(checks: readonly Check[], { source, listing }: Side): Promise<Survey> {
  const counts = new Map(checks.filter(({ bytes }) => bytes === undefined).map((check) => [check, 0]));
  const add = (check: Check): Map<Check, number> => counts.set(check, (counts.get(check) ?? 0) + 1);
  const unsure = new Map<string, readonly { readonly check: Check; readonly claim: Claim }[]>();
  const kept = listing.entries.filter(({ leftOut }) => leftOut === undefined);
  for (const { path } of kept) {
    const claims = [...counts.keys()].flatMap((check) => {
      const claim = check.claims(path);
      return claim === undefined ? [] : [{ check, claim }];
    });
    for (const { check, claim } of claims) if (claim.certain) add(check);
    const rest = claims.filter(({ claim }) => !claim.certain);
    if (rest.length > 0 || claimReferences(path) !== undefined) unsure.set(path, rest);
  }
  const references = new Map<string, number>();
  for await (const read of source.read(listing.entries.filter(({ path }) => unsure.has(path)))) {
    if (!('file' in read)) continue;
    const { file } = read;
    for (const { check, claim } of unsure.get(file.path) ?? [])
      if (check.parse(file, claim).doc !== undefined) add(check);
    const doc = claimReferences(file.path) && readReferences(file).doc;
    for (const { image } of doc === undefined ? [] : knownImages(doc)) {
      const name = registryOf(image.repository);
      if (name !== undefined) references.set(name, (references.get(name) ?? 0) + 1);
    }
  }
  const registries = [...references].map(([name, number]) => ({ name, references: number }));
  return {
    // One without a count of its own reads every file.
    checks: checks.map((check) => ({ id: check.id, files: counts.get(check) ?? kept.length })),
    registries: registries.sort((a, b) => b.references - a.references || compareText(a.name, b.name)),
  };
}

/** `ghcr.io/acme/app/api` comes from `ghcr.io/acme`, `registry.k8s.io/pause` from `registry.k8s.io`. */
function registryOf(repository: string): string | undefined {
  const [host = '', ...parts] = repository.split('/');
  const name = parts.length > 1 ? `${host}/${parts[0]}` : host;
  // Others are no entry of `allowedRegistries`, or no name that a person reads.
  return /^[a-z0-9.-]+(?::\d+)?(?:\/[a-z0-9._-]+)?$/u.test(name) && name.length < 200 ? name : undefined;
}

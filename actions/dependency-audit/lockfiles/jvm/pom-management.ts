import type { PomDependency } from './pom-model.ts';
import type { Resolve } from './pom-values.ts';

/** Entries of one artifact whose group, type or classifier is an expression; more than a few are no build. */
const mostExpressed = 16;

/** What one `dependencyManagement` holds, found by what an entry is for. */
export class PomManagement {
  /** Of two entries for the same the last one holds. */
  readonly #plain = new Map<string, PomDependency>();
  /** By the artifact as written, or '' where that is an expression too. */
  readonly #expressed = new Map<string, PomDependency[]>();

  constructor(managed: readonly PomDependency[]) {
    for (const entry of managed) {
      const key = keyOf(entry);
      if (!key.includes('${')) this.#plain.set(key, entry);
      else {
        const artifact = entry.artifactId.includes('${') ? '' : entry.artifactId;
        const others = this.#expressed.get(artifact) ?? [];
        this.#expressed.set(artifact, others);
        if (others.length < mostExpressed) others.push(entry);
      }
    }
  }

  /** `resolve`: of the project that asks, which may have other values than the one that holds the entry. */
  find(wanted: PomDependency, resolve: Resolve): PomDependency | undefined {
    const key = keyOf(wanted);
    const plain = this.#plain.get(key);
    if (plain !== undefined || this.#expressed.size === 0) return plain;
    const expressed = [wanted.artifactId, ''].flatMap((artifact) => this.#expressed.get(artifact) ?? []);
    return expressed.findLast((entry) => keyOf(filled(entry, resolve)) === key);
  }
}

/** https://maven.apache.org/pom.html#Dependency_Management: a version holds for one type and classifier. */
const keyOf = ({ groupId, artifactId, type, classifier }: PomDependency): string =>
  `${groupId}:${artifactId}:${type}:${classifier}`;

/** With what names it filled in, as far as that is known. */
export function filled(entry: PomDependency, resolve: Resolve): PomDependency {
  const fill = (text: string) => resolve(text) ?? text;
  return {
    ...entry,
    groupId: fill(entry.groupId),
    artifactId: fill(entry.artifactId),
    type: fill(entry.type),
    classifier: fill(entry.classifier),
  };
}

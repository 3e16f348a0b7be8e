import type { Check, Claim, Parsed } from '../../shared/core/check.ts';
import { allowedRegistries } from '../../shared/core/registry-input.ts';
import type { SourceFile } from '../../shared/core/document.ts';
import type { Dockerfile } from '../../shared/parse/dockerfile.ts';
import { readDockerfile } from '../../shared/parse/dockerfile-file.ts';
import { claimDockerfile } from '../../shared/parse/dockerfile-path.ts';
import { rules } from './rules.ts';
import { claimDockerignore, readDockerignore } from './dockerignore.ts';
import type { ShellFacts } from './shellcheck/findings.ts';
import { gatherer } from './shellcheck/gatherer.ts';
import { upstream } from './upstream.ts';

export const dockerfileLint: Check<Dockerfile, ShellFacts> = {
  id: 'dockerfile-lint',
  title: 'Dockerfile lint',
  summary: 'Finds insecure Dockerfiles: root, secrets, unverified downloads, images from unknown registries.',
  inputs: [allowedRegistries],
  examplePath: 'Dockerfile',
  upstream,
  claims: (path) => claimDockerfile(path) ?? claimDockerignore(path),
  parse,
  gatherer,
  rules,
};

function parse(file: SourceFile, { kind }: Claim): Parsed<Dockerfile> {
  if (kind === 'dockerignore') return readDockerignore(file);
  const reading = readDockerfile(file);
  if (reading === undefined) return {};
  const { doc, problems, excluded } = reading;
  if (excluded !== undefined) return { excluded };
  return problems.length === 0 ? { doc } : { doc, problems };
}

import { readFileSync } from 'node:fs';
import { repositoryOf, withPlaceholders } from '../shared/dev/release-references.ts';

const repository = repositoryOf(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/**
 * Text of this repository as it stands before any release: each `acme/portcullis/path@<40 hex> # v1.2.3` is
 * `OWNER/portcullis/path@SHA` again. Tests that read it hold before and after a release.
 */
export const beforeRelease = (text: string): string => withPlaceholders(text, repository);

import { createHash } from 'node:crypto';
import { loadSettingsFiles } from '../../../actions/settings/files.ts';
import type { SettingsRequest } from '../../../actions/settings/request.ts';
import { Catalogue } from '../../../shared/core/catalogue.ts';
import type { GitHub } from '../../../shared/core/github.ts';
import { sample, side } from '../../shared/core/sample-check.ts';

export const sha = '1a2b3c4d'.repeat(5);
const blobOf = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
const unasked = () => Promise.reject(new Error('nobody asks for that'));

/** acme/.github with these files at one commit of its default branch. */
export const acme = (files: Readonly<Record<string, string>>, change: Partial<GitHub> = {}): GitHub => ({
  ...{ tags: unasked, tagNames: unasked, commit: unasked, day: unasked, release: unasked },
  ...{ attestations: unasked, setting: unasked },
  repository: (owner, name) =>
    Promise.resolve(
      `${owner}/${name}` === 'acme/.github'
        ? { fullName: 'acme/.github', id: 1, ownerId: 1, archived: false, defaultBranch: 'main' }
        : undefined,
    ),
  ancestry: (_owner, _name, _ref, commit) => Promise.resolve(commit === sha ? 'contained' : 'absent'),
  file: (_owner, _name, path) => Promise.resolve(files[path]),
  blob: (_owner, _name, path) => Promise.resolve(files[path] === undefined ? undefined : blobOf(files[path])),
  ...change,
});

export type Files = Readonly<Record<string, string>>;
/** Settings as the base has them, and head proposes others; null stands for a file that cannot be read. */
export const load = (
  base: Readonly<Record<string, string | null>>,
  more: Partial<SettingsRequest> & { readonly on?: GitHub } = {},
  head = base,
) => {
  const { on, ...rest } = more;
  const trusted = side(base, 'base');
  return loadSettingsFiles({
    policy: undefined,
    baseline: undefined,
    writeBaseline: undefined,
    root: '/nowhere',
    cwd: '/nowhere',
    trusted,
    head: head === base ? trusted : side(head, 'head'),
    catalogue: new Catalogue([sample]),
    ...(on && { github: () => Promise.resolve(on) }),
    ...rest,
  });
};
export const own = (text: string, more: Files = {}): Files => ({ '.github/portcullis.yml': text, ...more });
export const remote = `acme/.github/p.yml@${sha}`;
export const locking = 'failOn: low\nlocked: [X1]\n';

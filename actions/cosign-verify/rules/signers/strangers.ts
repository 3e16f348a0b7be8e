import { identityPattern } from '../../../../shared/parse/identity-pattern.ts';
import { branchesOf, prefixOf } from './pattern-text.ts';

const workflow = '.github/workflows/stranger.yml@refs/heads/stranger';

/** Identities that nobody means: of every kind that Fulcio certifies. */
const strangers: readonly string[] = [
  `https://github.com/stranger-x7/stranger/${workflow}`,
  'https://gitlab.com/stranger-x7/stranger//.gitlab-ci.yml@refs/heads/stranger',
  'stranger-x7@mail.example',
  'stranger-x7@gmail.com',
  'stranger-x7@outlook.com',
  'https://kubernetes.io/namespaces/stranger/serviceaccounts/stranger',
];

/** Who else a pattern fits: an example, and who that would be. */
export interface Stranger {
  readonly who: 'anybody' | 'owner' | 'repository';
  readonly example: string;
}

/** Somebody whom the author of a pattern cannot have meant; undefined where none was found. */
export function strangerOf(source: string): Stranger | undefined {
  const pattern = identityPattern(source);
  if (pattern === undefined) return undefined;
  const anybody = strangers.find((one) => pattern.fits(one));
  if (anybody !== undefined) return { who: 'anybody', example: anybody };
  for (const prefix of branchesOf(source).map(prefixOf)) {
    const found = lookAlikes(prefix).find(({ example }) => pattern.fits(example));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Names that only begin like the one that is meant. */
function lookAlikes(prefix: string): readonly Stranger[] {
  if (/^https:\/\/[^/]+\/[^/]+$/.test(prefix))
    return [{ who: 'owner', example: `${prefix}-stranger/stranger/${workflow}` }];
  if (/^https:\/\/[^/]+\/[^/]+\/[^/@]+$/.test(prefix))
    return [{ who: 'repository', example: `${prefix}-stranger/${workflow}` }];
  return [];
}

const anyBranch = 'refs/heads/stranger';
const anyFile = [`/${workflow}`, `//.gitlab-ci.yml@${anyBranch}`];

/** An identity that anybody gets who may push a branch, or a workflow; undefined where the pattern fits none such. */
export function pushedIdentity(source: string): string | undefined {
  const pattern = identityPattern(source);
  if (pattern === undefined) return undefined;
  return branchesOf(source)
    .map(prefixOf)
    .flatMap(pushedWith)
    .find((example) => pattern.fits(example));
}

function pushedWith(prefix: string): readonly string[] {
  const at = prefix.lastIndexOf('@');
  if (prefix.startsWith('https://') && at !== -1) return continued(prefix, prefix.slice(at + 1), anyBranch);
  const [, rest] = /^https:\/\/[^/]+\/[^/]+\/[^/]+(\/.*)$/.exec(prefix) ?? [];
  if (rest !== undefined) return anyFile.flatMap((file) => continued(prefix, rest, file));
  return /^https:\/\/[^/]+\/[^/]+\/$/.test(prefix) ? anyFile.map((file) => `${prefix}stranger${file}`) : [];
}

const continued = (prefix: string, begun: string, whole: string): readonly string[] =>
  whole.startsWith(begun) ? [prefix + whole.slice(begun.length)] : [];

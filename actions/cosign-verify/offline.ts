import type { GatherContext, Gathered } from '../../shared/core/check.ts';
import type { Document } from '../../shared/core/document.ts';
import type { Problem } from '../../shared/core/problem.ts';
import { whyUnasked } from '../../shared/core/unasked.ts';
import { code } from '../../shared/parse/references/reference.ts';
import type { SignatureFacts } from './image-verdict.ts';
import type { Questions } from './images.ts';
import type { VerifyOptions } from './options.ts';

/** Of a run: the rest is counted. */
const mostNames = 5;

/** What inputs ask for and nobody can do offline. */
export const undoable = ({ images, artifacts, tuf }: VerifyOptions): readonly Problem[] => [
  ...(images.length > 0
    ? [impossible('images', 'registries are not asked', 'Drop one of the two: `images`, or `offline`.')]
    : []),
  ...(artifacts.length > 0 && tuf.mirror !== ''
    ? [
        impossible(
          'tuf-mirror',
          'no mirror is asked',
          'Name a trusted_root.json of the repository as `trust-root`.',
        ),
      ]
    : []),
];

const impossible = (input: string, why: string, hint: string): Problem => ({
  code: 'bad-input',
  message: `${input}: ${why} offline, so what it names cannot be done`,
  hint,
});

/** All that needs no network: keys and trust roots are read, and what stays unverified is said. */
export async function gatherOffline(
  { questions, unlisted, undecided, errors }: Questions,
  context: Pick<GatherContext<Document>, 'files' | 'isMisread'>,
): Promise<Gathered<SignatureFacts>> {
  const used = [...new Set(questions.map(({ entry }) => entry))];
  const { trustOf } = await import('./trust.ts');
  const trust = await trustOf(used, context.files.base ?? context.files.head, undefined);
  // What only base names is none of this run's.
  const names = questions.flatMap(({ image, mentions }) => (mentions.length > 0 ? [image.toString()] : []));
  return {
    facts: { images: new Map(), unlisted, undecided, named: new Map() },
    unchecked: [],
    errors: [...errors, ...trust.errors],
    tally: { lookedAt: 0, unverified: names.length },
    notes: names.length === 0 ? [] : [unverifiedNote(names, whyUnasked(context))],
  };
}

function unverifiedNote(names: readonly string[], why: string): string {
  const isOne = names.length === 1;
  const shown = [...names].sort().slice(0, mostNames).map(code).join(', ');
  const rest = names.length > mostNames ? ` and ${String(names.length - mostNames)} more` : '';
  const what = isOne ? '1 image has' : `${String(names.length)} images have`;
  return `${what} an entry in \`trustedSigners\` and ${isOne ? 'was' : 'were'} not verified (${why}): ${shown}${rest}.`;
}

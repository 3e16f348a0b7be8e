import type { GatherContext, Gathered, Gatherer, OptionValues, Unchecked } from '../../shared/core/check.ts';
import { deadline, late } from '../../shared/core/deadline.ts';
import { GitHubError } from '../../shared/core/github.ts';
import { NetworkError } from '../../shared/core/http.ts';
import type { Problem } from '../../shared/core/problem.ts';
import { registrySettings } from '../../shared/core/registry-input.ts';
import { RegistryError } from '../../shared/core/registry.ts';
import type { TrustedSigners } from '../../shared/core/signers.ts';
import { workOff } from '../../shared/core/work-off.ts';
import { unanswered } from '../../shared/parse/references/mentions.ts';
import { code, type ReferenceDocument } from '../../shared/parse/references/reference.ts';
import type { ImageVerdict, SignatureFacts } from './image-verdict.ts';
import { questionsOf, type Question, type Questions } from './images.ts';
import { nobodyTrusted, signersOfInputs } from './judge/inputs.ts';
import { namedRegistries } from './named-registries.ts';
import { gatherOffline, undoable } from './offline.ts';
import { verifyOptions } from './options.ts';
import { signersOf } from './policy-document.ts';
import { broadInputs, mildlyBroadInputs } from './rules/signers/broad-inputs.ts';
import { told } from './told.ts';
import { verifyFiles } from './verify-file.ts';

/** Images under way at a time; how many requests that are is the registry client's decision. */
const atOnce = 8;
/** More distinct images than the largest repositories have; a stranger's list ends here. */
const mostImages = 5000;

const refused = (errors: readonly Problem[]): Gathered<SignatureFacts> => ({
  facts: noFacts,
  unchecked: [],
  errors,
});

const noFacts: SignatureFacts = {
  images: new Map(),
  unlisted: new Set(),
  undecided: new Set(),
  named: new Map(),
};

export function gatherer(values: OptionValues): Gatherer<ReferenceDocument, SignatureFacts> {
  const options = verifyOptions(values);
  const { images, artifacts } = options;
  const isNamed = images.length + artifacts.length > 0;
  /** Files and their bundles are all at hand. */
  const isLocal = artifacts.length > 0 && images.length === 0;
  return {
    asks: isLocal && options.tuf.mirror === '' ? 'machine' : 'either',
    always: isNamed,
    async gather(docs, context) {
      const { entry: given, problems } = signersOfInputs(
        values,
        images.length === 0 && artifacts.length > 0 ? [anyName] : images,
      );
      const errors = [
        ...(context.offline && !context.isMisread ? undoable(options) : []),
        ...problems,
        ...broadInputs(given),
        ...(artifacts.length > 0 && !given ? artifacts.map(nobodyTrusted) : []),
      ];
      if (errors.length > 0) return refused(errors);
      const entries = [...(given ? [given] : []), ...context.signers];
      // Files that are named stand in place of all images, as images that are named do.
      const isSearched = images.length > 0 || artifacts.length === 0;
      const asked = questionsOf(isSearched ? docs : [], isSearched ? context.before : [], entries, images);
      const { questions, named, unlisted, undecided } = asked;
      if (questions.length + artifacts.length === 0)
        return {
          facts: { ...noFacts, unlisted, undecided },
          unchecked: [],
          errors: asked.errors,
          notes: entries.length === 0 && !isNamed ? trustedLater(docs, context) : [],
        };
      if (context.offline) return gatherOffline(asked, context);
      const used = [...new Set([...questions.map(({ entry }) => entry), ...(given ? [given] : [])])];
      const [io, { waysFor }, { engineFor }] = await Promise.all([
        context.io(),
        import('./way.ts'),
        import('./engine.ts'),
      ]);
      const registry = registrySettings(values, namedRegistries(entries, images));
      const ways = await waysFor(used, { ...context, io }, { ...options, registry });
      if (!('wayOf' in ways)) return refused(ways);
      const engine = engineFor(used, ways, options, io);
      if (!('verify' in engine)) return refused(engine);
      const looked = await look(questions, named, context, ({ image, entry }) => engine.verify(image, entry));
      const files = given ? await verifyFiles(artifacts, context.files.head, ways.wayOf(given)) : noFiles;
      const { verdicts, unchecked } = looked;
      const report = told([...verdicts.values(), ...files.verdicts.values()], ways.roots);
      return {
        ...factsOf(asked, verdicts, files.verdicts),
        unchecked,
        errors: [...asked.errors, ...looked.errors, ...files.errors],
        ...report,
        notes: [...notesOn(given, isNamed && context.signers.length > 0), ...report.notes, ...engine.notes],
      };
    },
  };
}

/** Inputs stand in no file that a rule could point at. */
const notesOn = (given: TrustedSigners | undefined, isInPlace: boolean): readonly string[] => [
  ...mildlyBroadInputs(given).map((sentence) => `Who signs by inputs: ${sentence}`),
  ...(isInPlace ? [inPlace] : []),
];

const inPlace = 'Inputs name what is verified: the images that files name were not looked at.';

/** What inputs name is not known to base: this run was told to look at it, whatever was there before. */
function factsOf(
  { questions, named, unlisted, undecided }: Questions,
  verdicts: ReadonlyMap<string, ImageVerdict>,
  files: ReadonlyMap<string, ImageVerdict>,
): Pick<Gathered<SignatureFacts>, 'facts' | 'factsOfBase'> {
  const aside = questions.flatMap(({ image, mentions }): [string, ImageVerdict][] => {
    const name = mentions.length === 0 ? named.get(image.toString()) : undefined;
    const verdict = verdicts.get(image.toString());
    return name === undefined || verdict === undefined ? [] : [[name, verdict]];
  });
  const found = [...verdicts].filter(([name]) => !named.has(name));
  return {
    facts: { images: verdicts, unlisted, undecided, named: new Map([...aside, ...files]) },
    factsOfBase: { images: new Map(found), unlisted, undecided, named: new Map() },
  };
}

/** Inputs name signers for images; of files alone, no name has to fit. */
const anyName = 'artifacts';

const noFiles = { verdicts: new Map<string, ImageVerdict>(), errors: [] as readonly Problem[] };

/** Who is trusted only later. Where settings could not be read, that was told, and who would be trusted is not known. */
function trustedLater(
  docs: readonly ReferenceDocument[],
  { isSettled }: Pick<GatherContext<ReferenceDocument>, 'isSettled'>,
): readonly string[] {
  if (!isSettled) return [];
  return docs.some((doc) => signersOf(doc).length > 0) ? [notYet] : [];
}

const notYet =
  'No signature was looked at: `trustedSigners` of the policy in this change hold once they are merged, and where no other policy is named.';

interface Looked {
  readonly verdicts: ReadonlyMap<string, ImageVerdict>;
  readonly unchecked: readonly Unchecked[];
  readonly errors: readonly Problem[];
}

/** Each distinct image once; what could not be learnt is told at each place that names it. */
async function look(
  questions: readonly Question[],
  named: ReadonlyMap<string, string>,
  { now }: Pick<GatherContext<ReferenceDocument>, 'now'>,
  verify: (question: Question) => Promise<ImageVerdict>,
): Promise<Looked> {
  const verdicts = new Map<string, ImageVerdict>();
  const unchecked: Unchecked[] = [];
  const errors: Problem[] = [];
  const isOver = deadline(now);
  const untold = (question: Question, error: Fault) => {
    const hint = hintFor(error);
    unchecked.push(...unanswered(question, error, otherwise).map((one) => ({ ...one, ...hint })));
    const name = named.get(question.image.toString());
    // Of what base alone names nothing is told.
    if (name !== undefined && question.mentions.length === 0)
      errors.push({ ...noAnswer(name, error), ...hint });
  };
  await workOff(questions.slice(0, mostImages), atOnce, async (question) => {
    try {
      if (isOver()) throw new RegistryError('timeout', late.message, late.hint);
      verdicts.set(question.image.toString(), await verify(question));
    } catch (error) {
      if (!isFault(error)) throw error;
      untold(question, error);
    }
  });
  for (const question of questions.slice(mostImages)) untold(question, tooMany);
  return { verdicts, unchecked, errors };
}

const noAnswer = (name: string, { message, hint }: Fault): Problem => ({
  code: 'no-answer',
  message: `${code(name)} could not be looked up: ${message.replace(/\.$/, '')}`,
  hint,
});

/** No list of registries opens a private address: that input does. */
const hintFor = ({ cause }: Fault): { readonly hint?: string } =>
  cause instanceof NetworkError && cause.code === 'address-not-allowed'
    ? {
        hint: `${code(cause.host)} is at a private or loopback address: name it in the input \`local-registries\`.`,
      }
    : {};

const otherwise = 'name the image in no entry of `trustedSigners`';

type Fault = RegistryError | GitHubError | NetworkError;

const isFault = (error: unknown): error is Fault =>
  error instanceof RegistryError || error instanceof GitHubError || error instanceof NetworkError;

const tooMany = new RegistryError(
  'too-large',
  `a run looks at ${String(mostImages)} images`,
  'Exclude paths in the policy, or check parts of the repository in runs of their own.',
);

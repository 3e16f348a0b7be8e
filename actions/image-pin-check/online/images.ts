import type { Unchecked } from '../../../shared/core/check.ts';
import { RegistryError, type Registry } from '../../../shared/core/registry.ts';
import type { ImageReference } from '../../../shared/parse/image-reference.ts';
import { isIdle } from '../../../shared/parse/test-data.ts';
import type { ImageFacts } from '../image-facts.ts';
import { isLocal } from '../image.ts';
import { imageLevel, parsePinPolicy, type PinRule } from '../pin-policy.ts';
import { code, knownImages, type PinDocument } from '../reference.ts';
import { late } from './deadline.ts';
import { askImage } from './image-answer.ts';

export interface ImageOptions {
  readonly imagePins: readonly string[];
  /** Days; 0 for none. */
  readonly cooldownDays: number;
  readonly platforms: readonly string[];
}

/** A place that names an image. */
interface Mention {
  readonly path: string;
  readonly line: number;
}

/** One reference, asked about once wherever it is written. */
interface Question {
  readonly image: ImageReference;
  readonly mentions: readonly Mention[];
}

/** More distinct references than the largest repositories have; a stranger's list ends here. */
const mostReferences = 5000;
/** How many stand in line at a time; how many are under way is the client's decision. */
const atOnce = 32;

/**
 * Asks the registries about every image that is pulled: not about stages, names of local builds, what the policy leaves
 * alone (`any`), and material of tests. What could not be learnt is unchecked wherever it is written.
 */
export async function askImages(
  docs: readonly PinDocument[],
  context: {
    readonly registry: Registry;
    readonly today: string;
    readonly options: ImageOptions;
    /** Documents of base: asked about too, and trouble with them is not told. */
    readonly before?: readonly PinDocument[];
    /** From then on nothing is asked any more. */
    readonly isOver?: () => boolean;
  },
): Promise<{ readonly facts: ReadonlyMap<string, ImageFacts>; readonly unchecked: readonly Unchecked[] }> {
  const { registry, today, options, before = [], isOver = () => false } = context;
  const wanted = { registry, today, age: options.cooldownDays > 0, platforms: options.platforms.length > 0 };
  const questions = questionsOf(docs, before, parsePinPolicy(options.imagePins).rules);
  const facts = new Map<string, ImageFacts>();
  const unchecked = questions.slice(mostReferences).flatMap(tooMany);
  const waiting = questions.slice(0, mostReferences).values();
  const inTurn = async () => {
    for (const question of waiting) {
      try {
        if (isOver()) throw new RegistryError('timeout', late.message, late.hint);
        facts.set(question.image.toString(), await askImage(question.image, wanted));
      } catch (error) {
        if (!(error instanceof RegistryError)) throw error;
        unchecked.push(...notLearnt(question, error));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, inTurn));
  return { facts, unchecked };
}

function questionsOf(
  docs: readonly PinDocument[],
  before: readonly PinDocument[],
  rules: readonly PinRule[],
): readonly Question[] {
  const questions = new Map<string, { image: ImageReference; mentions: Map<string, Mention> }>();
  const untold = new Set(before);
  for (const doc of [...docs, ...before]) {
    if (isIdle(doc.path)) continue;
    for (const { pin, image } of knownImages(doc)) {
      if (isLocal(pin, image) || imageLevel(rules, image) === 'any') continue;
      const name = image.toString();
      const question = questions.get(name) ?? { image, mentions: new Map<string, Mention>() };
      questions.set(name, question);
      if (untold.has(doc)) continue;
      const { path, startLine: line } = pin.region;
      question.mentions.set(`${path}:${String(line)}`, { path, line });
    }
  }
  return [...questions.values()].map(({ image, mentions }) => ({ image, mentions: [...mentions.values()] }));
}

function notLearnt({ image, mentions }: Question, error: RegistryError): Unchecked[] {
  const { domain, repository, familiar } = image;
  if (error.code !== 'host-not-allowed')
    return mentions.map((place) => ({
      ...place,
      code: 'no-answer',
      message: `${code(familiar)} could not be looked up: ${error.message.replace(/\.$/, '')}.`,
      hint: error.hint,
    }));
  // A registry of whichever machine the file is used on; it is not this one.
  if (isLoopback(domain)) return [];
  return mentions.map((place) => ({
    ...place,
    code: 'not-asked',
    message: `${code(familiar)} was not looked up: ${code(domain)} is no registry that may be asked.`,
    hint:
      `Add ${code(domain)} to \`allowedRegistries\` in the policy, or leave the image alone with ` +
      `${code(`${repository}=any`)} in \`imagePins\`.`,
  }));
}

const isLoopback = (domain: string): boolean =>
  /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(domain);

const tooMany = ({ image, mentions }: Question): Unchecked[] =>
  mentions.map((place) => ({
    ...place,
    code: 'limit',
    message: `${code(image.familiar)} was not looked up: a run asks about ${String(mostReferences)} images.`,
    hint: 'Exclude paths in the policy, or check parts of the repository in runs of their own.',
  }));

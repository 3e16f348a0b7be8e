import type { Unchecked } from '../../../shared/core/check.ts';
import { RegistryError, type Registry } from '../../../shared/core/registry.ts';
import type { ImageFacts } from '../image-facts.ts';
import {
  mentionedImages,
  unanswered,
  type MentionedImage,
} from '../../../shared/parse/references/mentions.ts';
import { imageLevel, parsePinPolicy } from '../pin-policy.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';
import { late } from '../../../shared/core/deadline.ts';
import { workOff } from '../../../shared/core/work-off.ts';
import { askImage } from './image-answer.ts';

export interface ImageOptions {
  readonly imagePins: readonly string[];
  /** Days; 0 for none. */
  readonly cooldownDays: number;
  readonly platforms: readonly string[];
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
  const { rules } = parsePinPolicy(options.imagePins);
  const questions = mentionedImages(docs, before, (image) => imageLevel(rules, image) !== 'any');
  const facts = new Map<string, ImageFacts>();
  const unchecked = questions.slice(mostReferences).flatMap(tooMany);
  await workOff(questions.slice(0, mostReferences), atOnce, async (question) => {
    try {
      if (isOver()) throw new RegistryError('timeout', late.message, late.hint);
      facts.set(question.image.toString(), await askImage(question.image, wanted));
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      unchecked.push(...notLearnt(question, error));
    }
  });
  return { facts, unchecked };
}

function notLearnt(question: MentionedImage, error: RegistryError): readonly Unchecked[] {
  // A registry of whichever machine the file is used on; it is not this one.
  if (error.code === 'host-not-allowed' && isLoopback(question.image.domain)) return [];
  const rule = code(`${question.image.repository}=any`);
  return unanswered(question, error, `leave the image alone with ${rule} in \`imagePins\``);
}

const isLoopback = (domain: string): boolean =>
  /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(domain);

const tooMany = ({ image, mentions }: MentionedImage): Unchecked[] =>
  mentions.map((place) => ({
    ...place,
    code: 'limit',
    message: `${code(image.familiar)} was not looked up: a run asks about ${String(mostReferences)} images.`,
    hint: 'Exclude paths in the policy, or check parts of the repository in runs of their own.',
  }));

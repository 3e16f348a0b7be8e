import type { Unchecked } from '../../../shared/core/check.ts';
import type { Region } from '../../../shared/core/finding.ts';
import { type GitHub, GitHubError, type GitHubFault } from '../../../shared/core/github.ts';
import { isIdle } from '../../../shared/parse/test-data.ts';
import { actionKey, isCommit, refOf, repositoryKey, type ActionFacts } from '../action-facts.ts';
import type { ActionReference } from '../../../shared/parse/references/action.ts';
import { lockedCommits } from '../lock/locked-commits.ts';
import { actionLevel, parsePinPolicy, type PinLevel, type PinRule } from '../pin-policy.ts';
import { code, knownActions } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';
import { usesLines } from '../uses-line.ts';
import { readVersion } from '../../../shared/parse/references/version.ts';
import { versionComment } from '../version-comment.ts';
import { askAction } from './action-answer.ts';
import type { ActionQuestion, AskContext, RepositoryAnswer } from './action-question.ts';
import { Allowance, unasked } from './allowance.ts';
import { late } from '../../../shared/core/deadline.ts';
import { workOff } from '../../../shared/core/work-off.ts';

export interface ActionOptions {
  readonly actionPins: readonly string[];
  /** Days; 0 for none. */
  readonly cooldownDays: number;
}

interface Mention {
  readonly path: string;
  readonly line: number;
}

/** A question while it is put together from all the places that ask it. */
interface Question extends ActionQuestion {
  level: PinLevel;
  readonly paths: Set<string>;
  readonly followed: Set<string>;
  readonly claims: Set<string>;
  readonly mentions: Map<string, Mention>;
}

interface Answers {
  readonly facts: ReadonlyMap<string, ActionFacts>;
  readonly unchecked: readonly Unchecked[];
  /** `notFollowed`: questions that the calls of a ref were too few for. */
  readonly tally: { readonly notFollowed: number };
}

/** More distinct refs than the largest repositories have; a stranger's list ends here. */
const mostRefs = 2000;
/** Repositories under way at a time; what GitHub bears is the client's decision. */
const atOnce = 8;

/** After these every other question would end alike. */
const lasting: ReadonlySet<GitHubFault> = new Set([
  'no-token',
  'unauthorized',
  'rate-limited',
  'not-reached',
]);

/**
 * Asks GitHub about every action and reusable workflow of other repositories: not about what the policy leaves alone
 * (`any`), and material of tests. Facts are keyed as `actionKey` does. What could not be learnt is unchecked.
 */
export async function askActions(
  docs: readonly PinDocument[],
  context: {
    readonly github: GitHub;
    readonly today: string;
    readonly options: ActionOptions;
    /** Documents of base: asked about too, and trouble with them is not told. */
    readonly before?: readonly PinDocument[];
    /** From then on nothing is asked any more. */
    readonly isOver?: () => boolean;
  },
): Promise<Answers> {
  const { github, today, options, before = [], isOver = () => false } = context;
  const questions = questionsOf(docs, before, parsePinPolicy(options.actionPins).rules);
  const asking = new Asking({ github, today, cooldownDays: options.cooldownDays }, isOver);
  asking.leaveOut(questions.slice(mostRefs));
  await workOff(byRepository(questions.slice(0, mostRefs)), atOnce, (some) => asking.repository(some));
  const { facts, unchecked, notFollowed } = asking;
  return { facts, unchecked, tally: { notFollowed } };
}

function questionsOf(
  docs: readonly PinDocument[],
  before: readonly PinDocument[],
  rules: readonly PinRule[],
): Question[] {
  const questions = new Map<string, Question>();
  const untold = new Set(before);
  for (const doc of [...docs, ...before]) {
    if (isIdle(doc.path)) continue;
    for (const { action, region, follow, claim } of asked(doc)) {
      const level = actionLevel(rules, action);
      if (level === 'any') continue;
      const { owner, repository, pin, path } = action;
      const ref = refOf(action);
      const key = `${repositoryKey(action)}@${ref}`;
      const question: Question = questions.get(key) ?? {
        ...{ owner, repository, ref, pin, level },
        ...{ paths: new Set(), followed: new Set(), claims: new Set(), mentions: new Map() },
      };
      questions.set(key, question);
      question.paths.add(path);
      if (follow) question.followed.add(path);
      if (level === 'immutable') question.level = level;
      if (claim !== undefined) question.claims.add(claim);
      if (untold.has(doc)) continue;
      const { path: file, startLine: line } = region;
      question.mentions.set(`${file}:${String(line)}`, { path: file, line });
    }
  }
  return [...questions.values()];
}

/** What a document says of actions of other repositories: its own `uses`, and the commits of a lockfile. */
function* asked(doc: PinDocument): Generator<Asked> {
  const lines = usesLines(doc);
  for (const { written: pin, action } of knownActions(doc)) {
    const claim = versionComment(lines(pin), action)?.name;
    yield { action, region: pin.region, follow: true, claim };
  }
  for (const { action, resolved } of lockedCommits(doc)) {
    const { value: ref } = resolved.ref;
    const claim = readVersion(ref) === undefined ? undefined : ref;
    yield { action, region: resolved.commit.region, follow: false, claim };
  }
}

interface Asked {
  readonly action: Omit<ActionReference, 'reusableWorkflow'>;
  readonly region: Region;
  /** What the action runs in turn is asked for too. */
  readonly follow: boolean;
  /** The version that the commit is said to be. */
  readonly claim: string | undefined;
}

function byRepository(questions: readonly Question[]): (readonly [Question, ...Question[]])[] {
  const groups = new Map<string, [Question, ...Question[]]>();
  for (const question of questions) {
    const group = groups.get(repositoryKey(question));
    if (group === undefined) groups.set(repositoryKey(question), [question]);
    else group.push(question);
  }
  return [...groups.values()];
}

/** One run of questions, and what came of it. */
class Asking {
  readonly facts = new Map<string, ActionFacts>();
  readonly unchecked: Unchecked[] = [];
  notFollowed = 0;
  readonly #context: AskContext;
  readonly #isOver: () => boolean;
  /** Why nothing more is asked. */
  #end: GitHubError | undefined;

  constructor(context: AskContext, isOver: () => boolean) {
    this.#context = context;
    this.#isOver = isOver;
  }

  async repository(questions: readonly [Question, ...Question[]]): Promise<void> {
    const [first] = questions;
    const paid = new Allowance();
    let known: RepositoryAnswer | null | undefined;
    for (const question of questions) {
      const allowance = question === first ? paid : new Allowance();
      try {
        if (this.#isOver()) this.#end ??= new GitHubError('not-reached', late.message, late.hint);
        if (this.#end !== undefined) throw this.#end;
        if (known === undefined) known = await this.#repository(question, allowance);
        const answers =
          known === null ? absent(question) : await askAction(question, known, allowance, this.#context);
        for (const [path, facts] of answers) this.facts.set(actionKey({ ...question, path }), facts);
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error;
        if (lasting.has(error.code)) this.#end = error;
        this.#notLearnt(question, error);
      }
      this.notFollowed += allowance.denied;
    }
  }

  leaveOut(questions: readonly Question[]): void {
    for (const question of questions)
      this.#tell(question, 'limit', {
        message: `was not looked up: a run asks about ${String(mostRefs)} actions`,
        hint: 'Exclude paths in the policy, or check parts of the repository in runs of their own.',
      });
  }

  async #repository({ owner, repository }: Question, allowance: Allowance): Promise<RepositoryAnswer | null> {
    const { github } = this.#context;
    const found = await allowance.ask(() => github.repository(owner, repository));
    if (found === undefined || found === unasked) return null;
    const list = await allowance.ask(() => github.tags(owner, repository));
    if (list === undefined || list === unasked) return { repository: found, tags: [], tagsComplete: true };
    const tags = list.tags.filter(({ commit }) => isCommit(commit));
    return { repository: found, tags, tagsComplete: list.complete && tags.length === list.tags.length };
  }

  #notLearnt(question: Question, { message, hint }: GitHubError): void {
    this.#tell(question, 'no-answer', {
      message: `could not be looked up: ${message.replace(/\.$/, '')}`,
      hint,
    });
  }

  #tell(
    { owner, repository, ref, mentions }: Question,
    kind: Unchecked['code'],
    { message, hint }: { readonly message: string; readonly hint: string },
  ): void {
    for (const place of mentions.values())
      this.unchecked.push({
        ...place,
        code: kind,
        message: `${code(`${owner}/${repository}@${ref}`)} ${message}.`,
        hint,
      });
  }
}

const absent = ({ paths }: Question): ReadonlyMap<string, ActionFacts> =>
  new Map(
    [...paths].map((path) => [
      path,
      { repository: null, tags: [], tagsComplete: false, named: new Map(), nested: [] },
    ]),
  );

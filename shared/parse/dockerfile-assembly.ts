import type { Comment, SourceFile } from '../core/document.ts';
import type { DockerfileProblem, Heredoc, Instruction, ParsedDockerfile, Stage } from './dockerfile-tree.ts';
import { OpenStage, ReadInstruction } from './dockerfile-parts.ts';
import { bodyComments } from './dockerfile-body-comments.ts';
import type { Draft } from './dockerfile-instruction.ts';
import { readInstruction } from './dockerfile-instruction.ts';
import type { LogicalLine } from './dockerfile-lexer.ts';
import { Lexer } from './dockerfile-lexer.ts';
import { Scope } from './dockerfile-scope.ts';
import type { Body, Shell } from './dockerfile-shell.ts';
import {
  bodiesRead,
  defaultShell,
  readScript,
  renamed,
  sh,
  shellNamedBy,
  shellOf,
} from './dockerfile-shell.ts';
import { textOf } from './dockerfile-words.ts';
import { heredocsOf, MalformedHeredoc } from './heredoc.ts';
import { readImage } from './image-parts.ts';
import { Lines } from './lines.ts';

/** Far above any real file; beyond it a problem, so that no file can keep the run busy. */
const maxLength = 8 * 1024 * 1024;
const maxInstructions = 100_000;
const maxHeredocs = 1000;

const heredocKeywords = new Set(['RUN', 'COPY', 'ADD']);

/** Lines to instructions, instructions to stages. */
export function assemble(file: SourceFile): ParsedDockerfile {
  return new Assembly(file).run();
}

class Assembly {
  readonly #file: SourceFile;
  readonly #text: string;
  readonly #lines: Lines;
  readonly #lexer: Lexer;
  readonly #scope: () => Scope;
  readonly #problems: DockerfileProblem[] = [];
  readonly #instructions: Instruction[] = [];
  readonly #stages: OpenStage[] = [];
  /** The last stage of each name. */
  readonly #named = new Map<string, Stage>();
  readonly #shells = new Map<Stage | undefined, Shell>();
  /** Named by a comment before the first FROM, for every stage. */
  #ownShell: Shell | undefined;
  #commentsSeen = 0;
  readonly #bodyComments: Comment[] = [];
  /** First and last line of each instruction. */
  readonly #spans: { readonly startLine: number; readonly endLine: number }[] = [];

  constructor(file: SourceFile) {
    this.#file = file;
    this.#text = file.text.slice(0, maxLength);
    this.#lines = new Lines(file.path, this.#text);
    this.#lexer = new Lexer(this.#text, this.#lines);
    let scope: Scope | undefined;
    // The escape directive is known only once the first line is read.
    this.#scope = () => (scope ??= new Scope(this.#lexer.escape));
  }

  run(): ParsedDockerfile {
    if (this.#text.length < this.#file.text.length) this.#limit(`longer than ${maxLength} characters`, 1);
    for (let line = this.#lexer.next(); line !== undefined; line = this.#lexer.next()) {
      if (this.#instructions.length === maxInstructions) {
        this.#limit(`more than ${maxInstructions} instructions`, line.startLine);
        break;
      }
      this.#read(line);
    }
    for (const { reason, line } of this.#lexer.problems) this.#refuse(reason, line);
    if (this.#instructions.length === 0)
      this.#refuse('file without instructions', Math.max(1, this.#lexer.line));
    const doc = {
      path: this.#file.path,
      text: this.#file.text,
      comments: this.#comments(),
      directives: this.#lexer.directives.map(({ name, value, start, end }) => ({
        name,
        value: {
          text: this.#text.slice(value.start, value.end),
          region: this.#lines.region(value.start, value.end),
        },
        region: this.#lines.region(start, end),
      })),
      instructions: this.#instructions,
      stages: this.#stages,
    };
    return { doc, problems: this.#problems };
  }

  #refuse(reason: string, line: number): void {
    this.#problems.push({ code: 'parse-error', reason, line });
  }

  #limit(reason: string, line: number): void {
    this.#problems.push({ code: 'limit', reason, line });
  }

  #read(logical: LogicalLine): void {
    const { line, startLine } = logical;
    this.#readShellComments();
    const problem = (reason: string): void => this.#refuse(reason, startLine);
    const draft = readInstruction(line, { start: 0, end: line.text.length }, this.#lexer.escape, problem);
    const bodies = this.#readBodies(draft, startLine);
    const end = bodies.at(-1)?.behind ?? line.end(Math.max(draft.keywordRange.end, draft.rest.end));
    const instruction = this.#instruction(draft, bodies, end);
    // One in an ONBUILD holds for the images on top of this one only.
    if (draft.keyword === 'SHELL' && draft.json !== undefined)
      this.#shells.set(instruction.stage, shellOf(draft.json.map(({ text }) => text)));
    this.#instructions.push(instruction);
    this.#stages.at(-1)?.instructions.push(instruction);
    this.#spans.push({ startLine, endLine: this.#lexer.line });
  }

  /** Comments before the instruction that name the shell of its stage. */
  #readShellComments(): void {
    const stage = this.#stages.at(-1);
    for (; this.#commentsSeen < this.#lexer.comments.length; this.#commentsSeen++) {
      const found = this.#lexer.comments[this.#commentsSeen];
      const shell = found?.inside === false ? shellNamedBy(found.comment.text) : undefined;
      if (shell === undefined) continue;
      this.#shells.set(stage, renamed(this.#shells.get(stage) ?? sh, shell));
      if (stage === undefined) this.#ownShell = shell;
    }
  }

  #readBodies(draft: Draft, line: number): Body[] {
    const holder = draft.keyword === 'ONBUILD' ? draft.trigger : draft;
    if (holder === undefined || !heredocKeywords.has(holder.keyword) || holder.json !== undefined) return [];
    try {
      const starts = heredocsOf(draft.line.text);
      if (starts.length > maxHeredocs)
        this.#limit(`more than ${maxHeredocs} heredocs in one instruction`, line);
      return starts.slice(0, maxHeredocs).map((start) => {
        const body = this.#lexer.heredoc(start.name, start.chomp);
        if (!body.closed)
          this.#refuse(`the heredoc ${JSON.stringify(start.name.slice(0, 40))} is never closed`, line);
        return Object.assign(body, start);
      });
    } catch (error) {
      if (!(error instanceof MalformedHeredoc)) throw error;
      this.#refuse(error.message, line);
      return [];
    }
  }

  /** `end`: the offset in the file behind the instruction's last character. */
  #instruction(draft: Draft, bodies: readonly Body[], end: number): Instruction {
    const { line, keyword, keywordRange, rest } = draft;
    const compound = keyword === 'ONBUILD' && draft.trigger !== undefined;
    const stage = keyword === 'FROM' ? undefined : this.#stages.at(-1);
    if (keyword === 'ARG' && stage === undefined)
      draft.words().forEach((word) => this.#scope().declare(word));
    const heredocs = compound ? [] : bodies;
    const shell = this.#shells.get(stage) ?? sh;
    const { script, body } = readScript(draft, heredocs, shell);
    if (script?.complete === false)
      this.#limit('a command too large or nested too deep to read', this.#lines.lineAt(line.offset(0)));
    const instruction = new ReadInstruction(draft.words, {
      keyword,
      keywordRegion: line.region(keywordRange.start, keywordRange.end),
      region: this.#lines.region(line.offset(keywordRange.start), end),
      flags: draft.flags,
      rest: { text: textOf(line, rest), region: line.region(rest.start, rest.end) },
      json: draft.json,
      pairs: draft.pairs,
      heredocs: heredocs.map((body) => this.#heredoc(body)),
      trigger: draft.trigger && this.#instruction(draft.trigger, bodies, end),
      stage,
      script,
      body,
    });
    if (keyword === 'RUN' && shell.kind === 'sh')
      for (const each of bodiesRead(draft, heredocs))
        this.#bodyComments.push(...bodyComments(this.#text, this.#lines, each));
    if (keyword === 'FROM') instruction.stage = this.#open(instruction, draft);
    return instruction;
  }

  #heredoc({ name, content, expand, chomp, fd, start, end }: Body): Heredoc {
    return { name, content, expand, chomp, fd, region: this.#lines.region(start, end) };
  }

  #open(from: Instruction, draft: Draft): OpenStage {
    const [image, as, name] = from.words;
    if (
      image === undefined ||
      (from.words.length > 1 && (from.words.length !== 3 || !/^as$/i.test(as?.text ?? '')))
    ) {
      this.#refuse('FROM takes an image, or an image, AS and a name', from.region.startLine);
    }
    const resolved = image && this.#scope().resolve(image.text);
    const resolvedImage = resolved === '' ? undefined : resolved;
    const base = resolvedImage === undefined ? undefined : this.#named.get(resolvedImage.toLowerCase());
    const stage = new OpenStage(() => image && readImage(draft.line, draft.rest.start, image.text), {
      index: this.#stages.length,
      name: from.words.length === 3 ? name?.text.toLowerCase() : undefined,
      from,
      image: image ?? from.rest,
      resolvedImage,
      base,
    });
    this.#stages.push(stage);
    if (stage.name !== undefined) this.#named.set(stage.name, stage);
    const platform = from.flags.find((flag) => flag.name === 'platform')?.value?.text;
    const inherited = base && this.#shells.get(base);
    this.#shells.set(stage, inherited ?? renamed(defaultShell(resolvedImage, platform), this.#ownShell));
    return stage;
  }

  #comments(): Comment[] {
    let next = 0;
    const comments = this.#lexer.comments.map(({ comment, inside }) => {
      if (inside) return comment;
      const { startLine } = comment.covers;
      while ((this.#spans[next]?.startLine ?? Infinity) < startLine) next++;
      const covers = { startLine, endLine: this.#spans[next]?.endLine ?? startLine };
      const stage = this.#stageFrom(next);
      return { ...comment, covers, ...(stage && { stage: { ...stage, startLine } }) };
    });
    return [...comments, ...this.#bodyComments].sort((a, b) => a.region.startLine - b.region.startLine);
  }

  /** The lines of the stage whose FROM is the instruction at `index`. */
  #stageFrom(index: number): { readonly startLine: number; readonly endLine: number } | undefined {
    const from = this.#instructions[index];
    const first = this.#spans[index];
    if (from?.keyword !== 'FROM' || first === undefined) return undefined;
    const last = this.#spans[index + (from.stage?.instructions.length ?? 1) - 1];
    return { startLine: first.startLine, endLine: (last ?? first).endLine };
  }
}

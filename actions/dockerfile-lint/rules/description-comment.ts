import type { Comment } from '../../../shared/core/document.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Directive, Dockerfile, Instruction } from '../../../shared/parse/dockerfile.ts';
import { insertBefore } from '../../../shared/parse/edit.ts';

export const descriptionComment: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/description-comment',
  scope: 'document',
  title: 'A comment that is taken for a description',
  severity: 'info',
  confidence: 'medium',
  preset: 'strict',
  why: '`docker build --call=outline` and `--call=targets` show the comment right above an ARG or a named stage as its description, if it starts with the name; another comment there gets lost.',
  advice: 'Start the comment with the name of the stage or argument, or put an empty line between the two.',
  references: ['https://docs.docker.com/reference/build-checks/invalid-definition-description/'],
  aliases: ['InvalidDefinitionDescription'],
  examples: {
    bad: [
      {
        text: '# compiles it\nFROM debian:12 AS build\n# the version\nARG VERSION=1\n# OTHER one\nARG OTHER\n',
        lines: [1, 3],
      },
      {
        text: '# check=experimental=InvalidDefinitionDescription\nFROM debian:12\n# VERSION, it is\n# about A\nARG VERSION \\\n  OTHER\n',
        lines: [4],
      },
    ],
    good: [
      { text: '# build compiles it\nFROM debian:12 AS build\n# VERSION of what is built\nARG VERSION=1\n' },
      { text: '# syntax=docker/dockerfile:1\nFROM debian:12 AS build\n' },
      { text: '# for later\n\nARG VERSION\n# more\n#\nARG OTHER\nFROM debian:12 AS build\n' },
      { text: '# compiles it\nFROM debian:12 AS build\n# the version\nARG VERSION=1\n' },
      { text: '# no name to describe\nFROM debian:12\n# not of interest\nRUN make\n' },
      { text: '# hadolint ignore=DL3006\nFROM debian:12 AS build\n# check=skip=all\nARG A\n' },
    ],
  },
  check({ doc }, report) {
    const described = [...definitions(doc)];
    const isDescription = ({ names, first }: Definition): boolean => names.includes(first);
    // BuildKit looks only where it is told to; elsewhere a comment is a comment.
    if (!doc.directives.some(isSwitch) && !described.some(isDescription)) return;
    for (const definition of described) {
      const { instruction, names, comment, first } = definition;
      if (isDescription(definition)) continue;
      report({
        region: comment.region,
        message: `The comment above ${instruction.keyword} does not start with \`${names.slice(0, 3).join('\` or \`')}\`.`,
        evidence: `${instruction.keyword} ${names.join(' ')} # ${first}`.slice(0, longestEvidence),
        fixes: [
          {
            title: 'Put an empty line between',
            mode: 'suggest',
            edits: [insertBefore(doc, instruction.region, doc.text.includes('\r\n') ? '\r\n' : '\n')],
          },
        ],
      });
    }
  },
};

/** In UTF-16 code units. */
const longestEvidence = 200;

/** A stage or argument with a comment right above. */
interface Definition {
  readonly instruction: Instruction;
  readonly names: readonly string[];
  readonly comment: Comment;
  /** The comment's first word. */
  readonly first: string;
}

function* definitions(doc: Dockerfile): Generator<Definition> {
  const above = new Map(doc.comments.map((comment) => [comment.region.startLine + 1, comment]));
  for (const instruction of doc.instructions) {
    const comment = above.get(instruction.region.startLine);
    if (comment === undefined || isForTools(comment)) continue;
    const names = namesOf(instruction);
    if (names.length === 0) continue;
    const [first = ''] = comment.text.split(' ', 1);
    if (first !== '') yield { instruction, names, comment, first };
  }
}

/** `# check=experimental=InvalidDefinitionDescription`; https://docs.docker.com/build/checks/#experimental-checks */
const isSwitch = ({ name, value }: Directive): boolean =>
  name === 'check' && /\bexperimental\s*=[^;]*\b(?:all|InvalidDefinitionDescription)\b/i.test(value.text);

function namesOf({ keyword, words, pairs }: Instruction): readonly string[] {
  if (keyword === 'ARG') return pairs.map(({ name }) => name.text);
  const [, , name] = words;
  return keyword === 'FROM' && words.length === 3 && name !== undefined ? [name.text.toLowerCase()] : [];
}

/** Ignores and settings have to stand there. */
const isForTools = ({ text }: Comment): boolean =>
  /^(?:portcullis-ignore:|hadolint\b|check\s*=|shellcheck\b|tally\b|checkov:|trivy:|syntax\s*=|escape\s*=)/i.test(
    text,
  );

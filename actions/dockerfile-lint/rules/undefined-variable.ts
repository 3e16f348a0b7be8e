import { closest } from '../../../shared/core/suggest.ts';
import type { Fix, Report } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Instruction, Stage } from '../../../shared/parse/dockerfile.ts';
import { insertBefore, replace } from '../../../shared/parse/edit.ts';
import { expansions } from '../expansions.ts';
import { automaticArgs, isPredefined } from '../predefined-args.ts';
import { globalArgs, StageVariables } from '../stage-variables.ts';
import { VariableReferences, type VariableReference } from '../variable-references.ts';

export const undefinedVariable: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/undefined-variable',
  scope: 'document',
  title: 'A variable that nothing sets',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'The build puts nothing in its place: `COPY a $DIR/` copies to `/`, and `ENV LD_LIBRARY_PATH=/a:$LD_LIBRARY_PATH` ends in an empty entry, which is the current folder. Arguments from before the first FROM, and those of the platform, have to be declared again in every stage. Looked at are images that set PATH alone; on others, names that an ARG of the file declares elsewhere.',
  advice:
    'Declare it with ARG or ENV in this stage, mend the name, or write `${NAME:-}` where it may be unset.',
  references: [
    'https://docs.docker.com/reference/build-checks/undefined-var/',
    'https://docs.docker.com/reference/dockerfile/#scope',
  ],
  aliases: ['UndefinedVar'],
  examples: {
    bad: [
      { text: 'FROM alpine:3 AS a\nCOPY $FOO .\nARG BAR=${FOO}\n', lines: [2, 3] },
      { text: 'FROM debian:12\nENV PATH=/a \\\n  NAME="x $PAHT"\n', lines: [3] },
      { text: 'ARG VERSION=1\nFROM registry.example/a:$VERSION\nLABEL version=$VERSION\n', lines: [3] },
      { text: 'FROM node:22\nCOPY bin-$TARGETARCH /bin/\nARG TARGETARCH\nCOPY $TARGETARCH /\n', lines: [2] },
      { text: 'FROM scratch\nARG A\nFROM scratch\nCOPY ["$A", "$B", "/"]\nUSER $A\n', lines: [4, 4, 5] },
      { text: 'FROM ubuntu:24.04\nCOPY <<EOF /a.sh\nset -e\ncd $HOME\nEOF\n', lines: [4] },
    ],
    good: [
      { text: 'ARG V\nFROM alpine:3 AS a\nARG V FOO\nENV BAR=$FOO\nFROM a\nCOPY $BAR ${PATH}$HTTP_PROXY/\n' },
      { text: 'FROM python:3.12\nARG V=$PYTHON_VERSION\nWORKDIR $HOME\n' },
      { text: 'ARG NODE_VERSION\nFROM node:$NODE_VERSION\nLABEL v=$NODE_VERSION\n' },
      { text: 'FROM debian:12\nRUN echo $A\nCMD echo $A\nENTRYPOINT ["sh", "-c", "$A"]\n' },
      { text: "FROM debian:12\nENV A='$B' C=\\$D E=a$ F=$1 G=${H:-x}${I:+:$I}\n" },
      { text: "FROM debian:12\nCOPY <<'EOF' /a.sh\ncd $HOME\nEOF\n" },
      { text: 'FROM debian:12 AS a\nONBUILD ARG A\nONBUILD COPY $X /\nFROM a\nCOPY $A /\n' },
      // Whether the same ENV may be used already is the matter of another rule.
      { text: 'FROM debian:12\nENV A=1 B=$A\n' },
    ],
  },
  check({ doc }, report) {
    const references = new VariableReferences(doc);
    const outer = globalArgs(doc);
    const elsewhere = new Set([...outer, ...argsOfStages(doc)]);
    const byStage = new Map<Stage, StageVariables>();
    for (const stage of doc.stages) {
      const known = new StageVariables(stage, stage.base && byStage.get(stage.base));
      byStage.set(stage, known);
      for (const instruction of stage.instructions) {
        const used = expansions(instruction, references);
        const own = new Set(
          instruction.keyword === 'ENV' && used.length > 0
            ? instruction.pairs.map(({ name }) => name.text)
            : [],
        );
        const missing = used.filter(
          ({ name }) =>
            !known.has(name) &&
            !isPredefined(name) &&
            !(own.size > 1 && own.has(name)) &&
            (known.isComplete || automaticArgs.has(name) || (elsewhere.has(name) && !isOfImage(name, known))),
        );
        known.add(instruction);
        for (const uses of byName(missing)) report(finding(doc, instruction, uses, known, outer));
      }
    }
  },
};

const isOfImage = (name: string, { rootName }: StageVariables): boolean =>
  /^(?:JAVA|JDK|HOME$|LANG$|LC_)/.test(name) ||
  (rootName !== '' && name.startsWith(`${rootName.toUpperCase().replace(/\W/g, '_')}_`));

function* argsOfStages({ stages }: Dockerfile): Generator<string> {
  for (const { keyword, pairs } of stages.flatMap(({ instructions }) => instructions))
    if (keyword === 'ARG') for (const { name } of pairs) yield name.text;
}

type Uses = readonly [VariableReference, ...VariableReference[]];

function byName(references: readonly VariableReference[]): Iterable<Uses> {
  const groups = new Map<string, [VariableReference, ...VariableReference[]]>();
  for (const reference of references) {
    const group = groups.get(reference.name);
    if (group) group.push(reference);
    else groups.set(reference.name, [reference]);
  }
  return groups.values();
}

function finding(
  doc: Dockerfile,
  instruction: Instruction,
  uses: Uses,
  known: StageVariables,
  outer: ReadonlySet<string>,
): Report {
  const [{ name, region }] = uses;
  const isAutomatic = automaticArgs.has(name);
  const why = isAutomatic
    ? 'a stage sees it only behind an ARG of that name'
    : outer.has(name)
      ? 'the ARG before the first FROM does not reach into the stage'
      : 'no ENV or ARG of this stage sets it before';
  const near = isAutomatic || outer.has(name) ? undefined : nearest(name, known);
  const fix =
    near !== undefined
      ? rename(doc, uses, near)
      : isAutomatic || outer.has(name)
        ? declare(doc, instruction, name)
        : undefined;
  return {
    region,
    message: `\`${name}\` is empty here: ${why}${near === undefined ? '' : ` (did you mean \`${near}\`?)`}.`,
    evidence: `${instruction.keyword} ${name}`,
    fixes: fix === undefined ? [] : [fix],
    ...(!known.isComplete && !isAutomatic && { confidence: 'medium' as const }),
  };
}

const declare = (doc: Dockerfile, { region }: Instruction, name: string): Fix => ({
  title: `Declare it with \`ARG ${name}\``,
  mode: 'suggest',
  edits: [insertBefore(doc, region, `ARG ${name}${doc.text.includes('\r\n') ? '\r\n' : '\n'}`)],
});

/** More names are not compared with a misspelt one. */
const mostNames = 200;

const nearest = (name: string, known: StageVariables): string | undefined =>
  closest(name, known.some(mostNames));

const rename = (doc: Dockerfile, uses: Uses, near: string): Fix | undefined =>
  uses.every(({ isExact }) => isExact)
    ? {
        title: `Write \`${near}\``,
        mode: 'suggest',
        edits: uses.map(({ region }) => replace(doc, region, near)),
      }
    : undefined;

import type { Fix, Region } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import { effective } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile, Instruction, Stage } from '../../../shared/parse/dockerfile.ts';
import { replace, written } from '../../../shared/parse/edit.ts';
import { evidenceOf } from '../evidence.ts';
import { between } from '../invocations.ts';
import { plainWords, singleQuoted } from '../plain-command.ts';

export const shellFormCommand: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/shell-form-command',
  scope: 'document',
  title: 'CMD or ENTRYPOINT in shell form',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'A shell stands between Docker and the program: it does not hand on the signal to stop, and reads what it is given as code.',
  advice: 'Write the exec form, `CMD ["node", "app.js"]`; where a shell is meant, say so with SHELL.',
  references: ['https://docs.docker.com/reference/build-checks/json-args-recommended/'],
  aliases: ['DL3025', 'JSONArgsRecommended'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nCMD node app.js\n', lines: [2] },
      { text: 'FROM debian:12\nENTRYPOINT \\\n  /app --port=$PORT \\\n  --log\n', lines: [3] },
      { text: "FROM debian:12\nCMD ['node', 'app.js']\nONBUILD CMD exec node app.js\n", lines: [2, 3] },
      { text: 'FROM debian:12\nHEALTHCHECK --retries=3 CMD /health --quick\n', lines: [2] },
      {
        text: 'FROM debian:12 AS a\nSHELL ["/bin/bash", "-c"]\nFROM debian:12\nCMD node app.js && true\n',
        lines: [4],
      },
    ],
    good: [
      { text: 'FROM debian:12\nENTRYPOINT ["node", "app.js"]\nCMD []\nHEALTHCHECK NONE\n' },
      {
        text: 'FROM debian:12 AS a\nSHELL ["/bin/bash", "-c"]\nCMD node app.js\nFROM a\nENTRYPOINT node b.js\n',
      },
      { text: 'FROM debian:12\nHEALTHCHECK CMD curl -f http://localhost/ || exit 1\n' },
      { text: 'FROM debian:12\nRUN make\nRUN <<EOF\nCMD node app.js\nEOF\n' },
    ],
  },
  check({ doc }, report) {
    const shells = new Map<Stage | undefined, boolean>();
    for (const instruction of effective(doc)) {
      const { keyword, stage } = instruction;
      if (!shells.has(stage)) shells.set(stage, stage?.base !== undefined && shells.get(stage.base) === true);
      if (keyword === 'SHELL') shells.set(stage, true);
      if (!starting.has(keyword) || shells.get(stage) === true) continue;
      const command = shellForm(instruction);
      if (command === undefined) continue;
      const { text, region } = command;
      const words = singleQuoted(text) ?? (instruction.script && plainWords(command.words));
      // What HEALTHCHECK runs has no signals to miss, so a shell there is fine where it is of use.
      if (keyword === 'HEALTHCHECK' && words === undefined) continue;
      const isBroken = /^\[\s*(?:'[^'"]*'|"[^'"]*")\s*[,\]]/.test(text);
      report({
        region,
        message: isBroken
          ? `The words of this ${keyword} are no JSON, so a shell gets them as they stand.`
          : `This ${keyword} runs through a shell.`,
        ...evidenceOf(`${keyword} ${text}`),
        fixes:
          words === undefined || hasComment(doc, region)
            ? []
            : [execForm(doc, instruction, region, words, isBroken)],
        ...(isBroken && { severity: 'medium' as const }),
        ...(keyword === 'HEALTHCHECK' && !isBroken && { severity: 'info' as const }),
      });
    }
  },
};

interface Command {
  readonly text: string;
  readonly words: readonly string[];
  readonly region: Region;
}

/** What says how a container starts, or is asked. */
const starting = new Set(['CMD', 'ENTRYPOINT', 'HEALTHCHECK']);

function shellForm({ keyword, json, rest, words }: Instruction): Command | undefined {
  if (json !== undefined) return undefined;
  const isCheck = keyword === 'HEALTHCHECK';
  if (isCheck && words[0]?.text.toUpperCase() !== 'CMD') return undefined;
  const own = words.slice(isCheck ? 1 : 0);
  const [first, last] = [own.at(0), own.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const text = isCheck ? rest.text.replace(/^\S+\s+/, '') : rest.text;
  return { text, words: own.map((word) => word.text), region: between(first.region, last.region) };
}

const hasComment = (doc: Dockerfile, region: Region): boolean => /\n[ \t]*#/.test(written(doc, region));

/** ENTRYPOINT takes the words of CMD only in exec form: that may be another program then. */
function execForm(
  doc: Dockerfile,
  { keyword }: Instruction,
  region: Region,
  words: readonly string[],
  isBroken: boolean,
): Fix {
  const text = `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
  const mode = keyword === 'ENTRYPOINT' && !isBroken ? 'suggest' : 'fix';
  return { title: 'Write the exec form', mode, edits: [replace(doc, region, text)] };
}

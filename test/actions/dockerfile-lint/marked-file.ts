import * as fc from 'fast-check';

/** A file with one place that a rule must find. */
export interface MarkedFile {
  /** Without the check's name. */
  readonly rule: string;
  readonly text: string;
  /** Offsets of the place, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Texts are put together with placeholders: `‹` and `›` around the place, `§` for the file's escape, `\n` for its end of
 * line. The texts around hold none of them, so that the offsets are known whatever quotes and escapes come on top.
 */
const markers = fc.constantFrom<[rule: string, command: string]>(
  ['sudo', '‹sudo make all›'],
  ['sudo', '‹/usr/bin/sudo -u app §\n\tmake›'],
  ['curl-insecure', 'curl -sS §\n  ‹--insecure› https://get.example/a'],
  ['curl-insecure', 'curl ‹-fsSLko› a https://get.example/é'],
  ['world-writable', 'chmod -R ‹777› /srv'],
  ['world-writable', 'mkdir -p /文 && chmod -v ‹"a+rwx"› /文'],
  ['apt-allow-unauthenticated', "apt-get install 'a' §\n# why\n  ‹--force-yes› b"],
  [
    'apt-allow-unauthenticated',
    'DEBIAN_FRONTEND=noninteractive apt-get -y ‹--allow-unauthenticated› install a',
  ],
  ['wget-no-check-certificate', 'wget "https://get.example/🎉" ‹--no-check-certificate› -O -'],
  ['pip-trusted-host', "pip install --trusted-host ‹'get.example'› a"],
  ['apk-allow-untrusted', 'apk add §\n§\n ‹--allow-§\nuntrusted› a.apk'],
  ['npm-strict-ssl-off', 'npm config set ‹"strict-ssl"› false'],
  ['git-ssl-verify-off', '‹GIT_SSL_NO_VERIFY="1"› git clone https://git.example/a'],
);

/** Commands that none of the rules speaks of. */
const noise = fc.constantFrom(
  ...[
    'true',
    'echo 🎉 文字',
    'cd "/a b"',
    "printf '%s;\\n' it",
    'x=$((1 + 2))',
    'echo "a $(id -u) b"',
    '[ -e a ]',
  ],
  ...[
    'echo §\n  one §\n\n# sudo no\n\ttwo',
    'a=1\tmake\té',
    "echo 'sudo make' \"it's\"",
    'echo \\" \\\\',
    ': "é\\"ü"',
  ],
);
const inLine = fc.constantFrom(
  ' && ',
  '; ',
  ';\t',
  ' &&\t§\n  ',
  ' §\n&& ',
  ' || §\n# sudo no, it\'s "\n\t',
  ' && §\n\n §\n',
);
const inBody = fc.constantFrom(
  ' && ',
  '; ',
  '\n',
  '\n\t',
  '\n# sudo no\n  ',
  ' && \\\n  ',
  '\n\n',
  " # it's\n",
);

const among = (command: fc.Arbitrary<string>, joint: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.tuple(noise, joint), { maxLength: 3 }),
      command,
      fc.array(fc.tuple(joint, noise), { maxLength: 2 }),
    )
    .map((pieces) => pieces.flat(2).join(''));

const doubleQuoted = (script: string): string => `"${script.replace(/["\\$`]/g, '\\$&')}"`;
/** A quote inside is the two in the middle of `'\''`: those around it end the string and start it anew. */
const singleQuoted = (script: string): string =>
  `'${script.replaceAll("'", "'\\''").replace("‹'\\''", "'‹\\''").replace("'\\''›", "'\\'›'")}'`;
const wrap = fc.constantFrom<(script: string) => string>(
  (script) => script,
  (script) => `( ${script})`,
  (script) => `{ ${script}; }`,
  (script) => `if true; then ${script}; fi`,
  (script) => `for i in 1 2; do\t${script}; done`,
  (script) => `echo 文 "$( ${script})"`,
  (script) => `y=$( ${script})`,
  (script) => `sh -c ${doubleQuoted(script)}`,
  (script) => `bash -exc ${singleQuoted(script)} 文`,
  (script) => `eval ${doubleQuoted(script)}`,
  (script) => `timeout 9 sh -c ${singleQuoted(script)}`,
);
/** Nested up to three deep, with noise on each level. */
const nested = (joint: fc.Arbitrary<string>, marker: string): fc.Arbitrary<string> => {
  const deeper = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.tuple(wrap, inner).chain(([around, script]) => among(fc.constant(around(script)), joint));
  const flat = among(fc.constant(marker), joint);
  return fc.oneof(flat, deeper(flat), deeper(deeper(flat)));
};

const inJson = (script: string, ascii: boolean): string => {
  const text = script.replace(/["\\]/g, '\\$&').replaceAll('\t', '\\t');
  if (!ascii) return text;
  return text.replace(/[é文ü🎉]/gu, (char) =>
    Array.from(
      { length: char.length },
      (_, at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
};

const lineForm = (marker: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(
        'RUN ',
        'run\t',
        'RUN --network=none §\n ',
        'ONBUILD RUN ',
        'CMD ',
        'ENTRYPOINT §\n# no\n',
      ),
      nested(inLine, marker),
    )
    .map((pieces) => pieces.join(''));
const execForm = (marker: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(
        'RUN ["sh", "-c", "',
        'RUN [ "/bin/b\\u0061sh",§\n "-exc" , "',
        'ONBUILD CMD\t["文", "sh", "-c", "'.replace('"文", ', ''),
        'ENTRYPOINT ["env", "A=文", "sh", "-c", "',
      ),
      nested(inLine, marker),
      fc.boolean(),
    )
    .map(([before, script, ascii]) => `${before}${inJson(script, ascii)}"]`);
/** The shell's own continuation is a backslash whatever the file's escape is, and no line is dropped behind it. */
const heredoc = (marker: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(
        'RUN <<EOF',
        'RUN <<-"EOF"',
        "ONBUILD RUN --network=none <<'EOF'",
        "RUN bash -e <<'EOF'",
        "RUN true §\n && sh <<'EOF'",
        "RUN cat <<'EOF' | sh",
        "RUN cat <<'EOF' > a &&\tsh <<'OTHER'",
      ),
      nested(inBody, marker),
    )
    .map(([line, script]) => {
      const body = `${script.replace(/§\n(?:#.*\n|\n)+/g, '§\n').replaceAll('§', '\\')}\n`;
      if (line.includes('OTHER')) return `${line}\nsudo no\nEOF\n${body}OTHER`;
      return line.includes('-"') ? `${line}\n\t${body.replaceAll('\n', '\n\t\t')}EOF` : `${line}\n${body}EOF`;
    });

export const markedFile: fc.Arbitrary<MarkedFile> = markers.chain(([rule, marker]) =>
  fc
    .record({
      top: fc.constantFrom('', '\ufeff', '# escape=§\n', '# 🎉\n\n'),
      escape: fc.constantFrom('\\', '\\', '`'),
      eol: fc.constantFrom('\n', '\n', '\r\n'),
      before: fc.constantFrom(
        'FROM debian:12\n',
        'FROM debian:12\nENV A="é" §\n  B=🎉\n\t',
        'ARG A\nRUN <<X cat\nsudo no\nX\n',
      ),
      instruction: fc.oneof(lineForm(marker), execForm(marker), heredoc(marker)),
      behind: fc.constantFrom('', '\n', '\nRUN true\n', ' \nCMD ["a"]'),
    })
    .map(({ top, escape, eol, before, instruction, behind }) => {
      const header =
        escape === '`' && !top.includes('escape') ? `# escape=§\n${top.replace('\ufeff', '')}` : top;
      const text = `${header}${before}${instruction}${behind}`.replaceAll('§', escape).replaceAll('\n', eol);
      const start = text.indexOf('‹');
      return { rule, text: text.replace(/[‹›]/g, ''), start, end: text.indexOf('›') - 1 };
    }),
);

import { describe, expect, test } from 'vitest';
import { commentsIn } from '../../../actions/secret-scan/comments.ts';
import { provenOf, provenRule, scanned, tokenOf } from './scanned.ts';

const t = tokenOf('comments');
const own = 'portcullis-ignore: secret-scan/acme-token -- a test key';

describe('hides the secret', () => {
  test.each<[string, string]>([
    ['#', `key=${t} # ${own}`],
    ['//', `const key = "${t}"; // ${own}`],
    ['--', `SELECT '${t}' -- ${own}`],
    [';', `key=${t} ; ${own}`],
    ['/*', `key: "${t}"; /* ${own} */`],
    ['<!--', `<a>${t}</a> <!-- ${own} -->`],
    ['%', `\\key{${t}} % ${own}`],
    ["'", `key = "${t}" ' ${own}`],
    ['REM', `REM ${own}\nset key=${t}`],
    ['*, in a block', `/*\n * ${own}\n */ key = "${t}"`],
    ['above', `# ${own}\nkey=${t}`],
    ['above another one', `# ${own}\n# gitleaks:allow\nkey=${t}`],
    ['with an end that is not reached', `# ${own} until 2099-01-01\nkey=${t}`],
    ['by alias', `key=${t} # portcullis-ignore: acme-api-token -- a test key`],
    ['any rule of the check', `key=${t} # portcullis-ignore: secret-scan:* -- a test key`],
    ['CR LF', `key=1\r\nkey=${t} # ${own}\r\n`],
    ['gitleaks', `key=${t} # gitleaks:allow`],
    ['gitleaks, in JSON', `{"key": "${t}", "note": "gitleaks:allow"}`],
    ['betterleaks', `key=${t} # betterleaks:allow a reason`],
    ['trufflehog', `key=${t} // trufflehog:ignore`],
    ['kingfisher', `key=${t} // kingfisher:ignore`],
    ['detect-secrets', `key=${t}  # pragma: allowlist secret`],
    ['detect-secrets, as it was', `key=${t}  # pragma: whitelist secret`],
    ['detect-secrets, the next line', `# pragma: allowlist nextline secret\nkey=${t}`],
    ['secretlint, the line', `key=${t} // secretlint-disable-line`],
    ['secretlint, the next line', `// secretlint-disable-next-line -- a reason\nkey=${t}`],
    ['secretlint, a block', `// secretlint-disable\n\n\nkey=${t}\n// secretlint-enable`],
    ['secretlint, to the end', `/* secretlint-disable */\n\n\n\nkey=${t}`],
    [
      'secretlint, another rule on again',
      `# secretlint-disable acme-api-token, x\n# secretlint-enable y\nkey=${t}`,
    ],
  ])('%s', async (_, text) => {
    const { shown, hidden, check } = await scanned({ 'a.txt': text });
    expect([shown, hidden, check.unchecked]).toEqual([[], [expect.stringMatching(/^inline a\.txt:\d$/)], []]);
  });
});

describe('hides nothing', () => {
  test.each<[string, string]>([
    ['two lines above', `# ${own}\n\nkey=${t}`],
    ['below', `key=${t}\n# ${own}`],
    ['behind code, above', `a=1 # ${own}\nkey=${t}`],
    ['another rule', `key=${t} # portcullis-ignore: ${provenRule} -- a test key`],
    ['no comment', `key=${t} ${own}`],
    ['no comment, by secretlint', `key=${t} secretlint-disable-line`],
    ['run out', `key=${t} # ${own} until 2001-01-01`],
    ['gitleaks, above', `# gitleaks:allow\nkey=${t}`],
    ['gitleaks, another word', `key=${t} # gitleaks:allowed`],
    ['detect-secrets, the line below', `# pragma: allowlist secret\nkey=${t}`],
    ['detect-secrets, two below', `# pragma: allowlist nextline secret\n\nkey=${t}`],
    ['secretlint, the line above', `# secretlint-disable-line\nkey=${t}`],
    ['secretlint, behind the block', `# secretlint-disable\n# secretlint-enable\nkey=${t}`],
    [
      'secretlint, off twice and on',
      `# secretlint-disable\n# secretlint-disable\n# secretlint-enable\nkey=${t}`,
    ],
    [
      'secretlint, one rule on again',
      `# secretlint-disable acme-api-token\n# secretlint-enable acme-api-token\nkey=${t}`,
    ],
    ['secretlint, another rule', `# secretlint-disable @secretlint/secretlint-rule-github\nkey=${t}`],
    ['secretlint, before the block', `key=${t}\n# secretlint-disable`],
  ])('%s', async (_, text) => {
    const { hidden, shown } = await scanned({ 'a.txt': text });
    expect([shown, hidden]).toEqual([[expect.stringMatching(/^acme-token/)], []]);
  });
});

test('one of ours that is not understood is told where a secret stands, and nowhere else', async () => {
  const about = '# portcullis-ignore: <rule> -- reason';
  const { check } = await scanned({ 'a.txt': `${about}\n\n\nkey=${t}`, 'b.txt': `${about}\nkey=${t}` });
  expect(check.unchecked.map(({ code, path }) => `${code} ${path}`)).toEqual(['bad-ignore b.txt']);
});

test('beside the last line of a secret of several lines', () => {
  const text = 'a\nb # gitleaks:allow\nc';
  const [comment] = commentsIn('a.txt', text, [{ startLine: 1, endLine: 2 }]);
  expect([comment?.line, comment?.covers]).toEqual([
    { startLine: 1, endLine: 2 },
    { startLine: 1, endLine: 2 },
  ]);
});

test('a text of nothing but comments is read in one go', () => {
  const text = '# secretlint-disable a\n# secretlint-enable b\n'.repeat(20_000);
  expect(commentsIn('a.txt', text, [{ startLine: 3, endLine: 3 }])).toHaveLength(2);
});

describe('a proven token', () => {
  const proven = provenOf('comments');
  const text = `key=${proven} # portcullis-ignore: ${provenRule} -- it is fine`;

  test('is shown, and says that a comment would hide it', async () => {
    const { check, result } = await scanned({ 'a.env': text });
    expect(result.outcome).toBe(1);
    expect(check.findings[0]?.properties.ignoreRefused).toBe('a.env:1');
  });
  test.each([
    ['allow-proven', 0, undefined],
    ['none', 1, undefined],
  ] as const)('under inlineIgnores: %s', async (inlineIgnores, outcome, refused) => {
    const { check, result } = await scanned({ 'a.env': text }, undefined, { policy: { inlineIgnores } });
    expect(result.outcome).toBe(outcome);
    expect(check.findings[0]?.properties.ignoreRefused).toBe(refused);
  });
  test('may be accepted by the policy', async () => {
    const entries = [{ rule: provenRule, reason: 'r', until: '2099-01-01' }];
    const suppressions = [{ by: 'policy' as const, source: 'p.yml', entries }];
    expect((await scanned({ 'a.env': text }, undefined, { suppressions })).hidden).toEqual(['policy p.yml']);
  });
});

import { describe, expect, test } from 'vitest';
import { hash } from 'node:crypto';
import { matcher } from '../../../shared/files/matcher.ts';
import { secretScan } from '../../../actions/secret-scan/check.ts';
import { keyOf, plain, provenOf, provenRule, scanned, set, tokenOf, type Files } from './scanned.ts';

// No test waits for it.
await secretScan.whole?.();

const t = tokenOf('imports');
const k = keyOf('another one');
const files = { 'src/a.env': `key=${t}\n` };

async function under(settings: Files, head: Files = files) {
  const { check, problems } = await set(settings);
  expect(problems).toEqual([]);
  return scanned(head, check);
}

test('without settings the check is the one it was', async () => {
  expect(await set({})).toEqual({ check: plain, problems: [] });
});

describe('an allowlist of gitleaks', () => {
  const list = (body: string) => `[extend]\nuseDefault = true\n${body}`;
  test.each<[string, string, boolean]>([
    ['paths', `[[allowlists]]\npaths = ['''^src/''']`, true],
    ['other paths', `[[allowlists]]\npaths = ['''^test/''']`, false],
    ['the old form', `[allowlist]\ndescription = "d"\npaths = ['''a\\.env$''']`, true],
    ['regexes', `[[allowlists]]\nregexes = ['''^acm_''']`, true],
    ['regexes of the secret alone', `[[allowlists]]\nregexes = ['''key''']`, false],
    ['regexes of the line', `[[allowlists]]\nregexTarget = "line"\nregexes = ['''^key=''']`, true],
    ['stop words', `[[allowlists]]\nstopwords = ["${t.slice(6, 12).toUpperCase()}"]`, true],
    ['commits, in head', `[[allowlists]]\ncommits = ["${'a'.repeat(40)}"]`, false],
    ['and, both', `[[allowlists]]\ncondition = "AND"\npaths = ['''src''']\nregexes = ['''acm''']`, true],
    [
      'and, one of two',
      `[[allowlists]]\ncondition = "AND"\npaths = ['''src''']\nregexes = ['''no''']`,
      false,
    ],
    ['of a rule', `[[rules]]\nid = "acme-api-token"\n[[rules.allowlists]]\npaths = ['''src''']`, true],
    ['of another rule', `[[rules]]\nid = "else"\n[[rules.allowlists]]\npaths = ['''src''']`, false],
    ['for a rule', `[[allowlists]]\ntargetRules = ["acme-api-token"]\npaths = ['''src''']`, true],
    ['for another rule', `[[allowlists]]\ntargetRules = ["else"]\npaths = ['''src''']`, false],
  ])('%s', async (_, body, isAccepted) => {
    const { shown, hidden } = await under({ '.gitleaks.toml': list(body) });
    expect([shown.length, hidden.length]).toEqual(isAccepted ? [0, 1] : [1, 0]);
  });

  test('is counted apart, with its place and reason', async () => {
    const { check } = await under({
      '.gitleaks.toml': list(`[[allowlists]]\ndescription = "samples"\npaths = ['''src''']`),
    });
    expect(check.suppressed).toMatchObject([
      { by: 'imported', source: '.gitleaks.toml: allowlists[0]', reason: 'samples', until: null },
    ]);
  });

  test('accepts a proven token too: a pull request cannot write it', async () => {
    const settings = { '.gitleaks.toml': list(`[[allowlists]]\npaths = ['''src''']`) };
    expect((await under(settings, { 'src/a': provenOf('imports') })).hidden).toHaveLength(1);
  });
});

test('rules that gitleaks leaves out are accepted', async () => {
  const toml = `[extend]\nuseDefault = true\ndisabledRules = ["acme-api-token"]`;
  const { hidden } = await under({ '.gitleaks.toml': toml });
  expect(hidden).toEqual(['imported .gitleaks.toml: extend.disabledRules']);
});

test('ours are on where gitleaks has only the rules of the repository, and that is said', async () => {
  const { shown, check } = await under({ '.gitleaks.toml': 'title = "ours"' });
  expect([shown, check.notes]).toEqual([
    ['acme-token src/a.env:1'],
    [expect.stringContaining('look all the same')],
  ]);
  expect((await under({ '.gitleaks.toml': '[extend]\nuseDefault = true' })).check.notes).toEqual([]);
});

describe('a rule of the repository', () => {
  const rule = (body: string) => `[[rules]]\nid = "Our ID"\ndescription = "Our id"\n${body}`;
  const id = 'int-0123456789ab';
  const word = 'keywords = ["INT-"]';
  test.each<[string, string, string, readonly string[]]>([
    [
      'with a keyword',
      `regex = '''int-[0-9a-f]{12}'''\n${word}`,
      `x\nid: ${id}`,
      ['gitleaks-our-id a.txt:2'],
    ],
    ['without', `regex = '''int-[0-9a-f]{12}'''`, `id: ${id}`, ['gitleaks-our-id a.txt:1']],
    ['without its keyword', `regex = '''int-[0-9a-f]{12}'''\nkeywords = ["other"]`, id, []],
    [
      'a keyword elsewhere',
      `regex = '''int-\\w{12}'''\nkeywords = ["corp"]`,
      `${id}\n\ncorp`,
      ['gitleaks-our-id a.txt:1'],
    ],
    ['letter case', `regex = '''(?i)INT-[0-9a-f]{12}'''\n${word}`, id, ['gitleaks-our-id a.txt:1']],
    ['its path', `regex = '''int-\\w{12}'''\npath = '''\\.txt$'''`, id, ['gitleaks-our-id a.txt:1']],
    ['another path', `regex = '''int-\\w{12}'''\npath = '''\\.md$'''`, id, []],
    ['a path alone', `path = '''^a\\.'''`, 'nothing', ['gitleaks-our-id a.txt:1']],
    ['too little entropy', `regex = '''int-\\w{12}'''\nentropy = 5`, id, []],
    ['enough of it', `regex = '''int-\\w{12}'''\nentropy = 3`, id, ['gitleaks-our-id a.txt:1']],
    [
      'letters of two bytes before it',
      `regex = '''int-\\w{12}'''`,
      `é\né ${id}`,
      ['gitleaks-our-id a.txt:2'],
    ],
    ['a thing that would backtrack', `regex = '''(a+)+b'''`, 'a'.repeat(50_000), []],
    [
      'its allowlist',
      `regex = '''int-\\w{12}'''\n[[rules.allowlists]]\nregexTarget = "match"\nregexes = ['''^int''']`,
      id,
      [],
    ],
  ])('%s', async (_, body, text, expected) => {
    expect((await under({ '.gitleaks.toml': rule(body) }, { 'a.txt': text })).shown).toEqual(expected);
  });

  test.each([
    ['the first group that holds something', '', 'd7f'],
    ['the group it names', 'secretGroup = 2', '99'],
  ])('takes %s', async (_, more, secret) => {
    const toml = rule(
      `regex = '''id=(x)?(?:[a-z0-9]+)-(\\d+)'''\n${more}`.replace('(x)?(?:[a-z0-9]+)', '([a-z0-9]+)'),
    );
    const { check } = await under({ '.gitleaks.toml': toml }, { 'a.txt': 'é id=d7f-99' });
    const { startColumn = 0, endColumn = 0 } = check.findings[0]?.region ?? {};
    expect('é id=d7f-99'.slice(startColumn - 1, endColumn - 1)).toBe(secret);
  });

  test('is known to policies and comments', async () => {
    const { check } = await set({ '.gitleaks.toml': rule(`regex = '''int-\\w{12}'''`) });
    const text = `${id} # portcullis-ignore: secret-scan/gitleaks-our-id -- a sample`;
    const { hidden, check: result } = await scanned({ 'a.txt': text }, check);
    expect([hidden, result.unchecked]).toEqual([['inline a.txt:1'], []]);
  });

  const pair = (within: string) =>
    `[[rules]]\nid = "one"\nregex = '''int-\\w{12}'''\n[[rules.required]]\nid = "two"\n${within}
[[rules]]\nid = "two"\nregex = '''owner=(\\w+)'''\nskipReport = true`;
  test.each([
    ['in the same file', '', `owner=ada\n\n\n${id}`, 1],
    ['not alone', '', id, 0],
    ['two lines away', 'withinLines = 2', `${id}\n\nowner=ada`, 1],
    ['not three lines away', 'withinLines = 2', `${id}\n\n\nowner=ada`, 0],
    ['columns away', 'withinLines = 0\nwithinColumns = 20', `owner=ada ${id}`, 1],
    ['not many columns away', 'withinColumns = 5', `owner=ada ${id}`, 0],
  ])('that requires another is found %s', async (_, within, text, count) => {
    const { shown } = await under({ '.gitleaks.toml': pair(within) }, { 'a.txt': text });
    expect(shown.map((one) => one.replace(/:\d+$/, ''))).toEqual(count === 0 ? [] : ['gitleaks-one a.txt']);
  });

  test('is joined with those of the file it extends', async () => {
    const settings = {
      '.gitleaks.toml': `[extend]\npath = "ci/base.toml"\n[[rules]]\nid = "one"\n[[rules.allowlists]]\npaths = ['''^b''']`,
      'ci/base.toml': `[[rules]]\nid = "one"\nregex = '''int-\\w{12}'''`,
    };
    const { shown, hidden } = await under(settings, { 'a.txt': id, 'b.txt': id });
    expect([shown, hidden.length]).toEqual([['gitleaks-one a.txt:1'], 1]);
  });
});

describe('what is not understood is an error, and nothing of it holds', () => {
  const accepts = `[[allowlists]]\npaths = ['''.''']\n`;
  test.each<[string, string, string]>([
    ['.gitleaks.toml', 'a = ', '.gitleaks.toml: line 1: not TOML'],
    ['.gitleaks.toml', `alowlist = 1\n${accepts}`, 'the key "alowlist" is not understood'],
    [
      '.gitleaks.toml',
      `${accepts}[[allowlists]]\npaths = "x"`,
      'allowlists[1]: paths must be a list of texts',
    ],
    ['.gitleaks.toml', `${accepts}[[allowlists]]`, 'allowlists[1]: holds neither'],
    ['.gitleaks.toml', `${accepts}[[allowlists]]\nregexes = ['''(?=a)''']`, 'no regular expression of RE2'],
    ['.gitleaks.toml', `${accepts}condition = "xor"`, 'condition must be AND or OR'],
    ['.gitleaks.toml', `${accepts}regexTarget = "file"`, 'regexTarget must be'],
    ['.gitleaks.toml', `${accepts}[[rules]]\nid = "a"`, 'rules[0]: has neither regex nor path'],
    ['.gitleaks.toml', `${accepts}[[rules]]\nregex = "a"`, 'rules[0]: has no id'],
    ['.gitleaks.toml', `${accepts}[[rules]]\nid = "a"\nregex = "a"\nsecretGroup = 1`, 'secretGroup'],
    [
      '.gitleaks.toml',
      `${accepts}[[rules]]\nid = "a"\nregex = "a"\n[[rules.required]]\nid = "b"`,
      '"a" requires "b"',
    ],
    [
      '.gitleaks.toml',
      `${accepts}[[rules]]\nid = "a"\nregex = "a"\n[[rules]]\nid = "A"\nregex = "b"`,
      'called "A"',
    ],
    ['.gitleaks.toml', `${accepts}[extend]\npath = "none.toml"`, 'extend.path: leads to no file'],
    ['.gitleaks.toml', `${accepts}[extend]\npath = ".gitleaks.toml"`, 'extend.path: leads to no file'],
    ['.gitleaksignore', 'src/a.env:acme-api-token', '.gitleaksignore:1: not a fingerprint'],
    ['.secrets.baseline', '{', '.secrets.baseline: not JSON'],
    ['.secrets.baseline', '{}', '.secrets.baseline: holds no results'],
    ['.secrets.baseline', '{"results":{"a":[{"hashed_secret":"x"}]}}', 'results.a[0]: hashed_secret must be'],
    ['.secretlintrc.json', '{', '.secretlintrc.json: not JSON'],
  ])('%s: %s', async (path, text, message) => {
    const { check, problems } = await set({ [path]: text });
    expect(check).toBe(plain);
    expect(problems[0]?.code).toBe('bad-policy');
    expect(problems[0]?.message).toContain(message);
  });
});

describe('.gitleaksignore', () => {
  const commit = 'a'.repeat(40);
  test.each<[string, string, number]>([
    ['path, rule and line', 'src/a.env:acme-api-token:1', 1],
    ['of a commit', `${commit}:src/a.env:acme-api-token:1`, 1],
    ['with comments', '# why\n\nsrc/a.env:acme-api-token:1', 1],
    ['another line', 'src/a.env:acme-api-token:2', 0],
    ['another path', 'a.env:acme-api-token:1', 0],
    ['another rule', 'src/a.env:aws-access-token:1', 0],
    ['the rule of names, for a token', 'src/a.env:generic-api-key:1', 0],
  ])('%s', async (_, text, count) => {
    expect((await under({ '.gitleaksignore': text })).hidden).toHaveLength(count);
  });

  test("gitleaks' rule of names means ours", async () => {
    const settings = { '.gitleaksignore': '\nb.env:generic-api-key:1' };
    const { hidden } = await under(settings, { 'b.env': `ACME_KEY=${k}` });
    expect(hidden).toEqual(['imported .gitleaksignore:2']);
  });
});

describe('.secrets.baseline', () => {
  const baseline = (path: string, secret: string, more: object = {}) =>
    JSON.stringify({
      version: '1.5.0',
      results: { [path]: [{ type: 'x', hashed_secret: hash('sha1', secret), line_number: 9, ...more }] },
    });
  test.each<[string, string, number]>([
    ['known', baseline('src/a.env', t), 1],
    ['written on Windows', baseline('src\\a.env', t), 1],
    ['audited as none', baseline('src/a.env', t, { is_secret: false }), 1],
    ['audited as a real one', baseline('src/a.env', t, { is_secret: true }), 0],
    ['another secret', baseline('src/a.env', k), 0],
    ['another file', baseline('b.env', t), 0],
  ])('%s', async (_, text, count) => {
    expect((await under({ '.secrets.baseline': text })).hidden).toHaveLength(count);
  });
});

describe('secretlint', () => {
  const rc = (rule: object) =>
    JSON.stringify({ rules: [{ id: 'preset', rules: [{ id: 'acme-api-token', ...rule }] }] });
  test.each<[string, string, string, number]>([
    ['a path', '.secretlintignore', '# tests\nsrc/', 1],
    ['not this one', '.secretlintignore', 'src/*\n!src/a.env', 0],
    ['another path', '.secretlintignore', 'test/', 0],
    ['a rule that is off', '.secretlintrc.json', rc({ disabled: true }), 1],
    ['an allowed pattern', '.secretlintrc.json', rc({ options: { allows: ['/^ACM_/i'] } }), 1],
    ['an allowed text', '.secretlintrc.json', rc({ options: { allows: [t] } }), 1],
    ['another text', '.secretlintrc.json', rc({ options: { allows: [k] } }), 0],
  ])('%s', async (_, path, text, count) => {
    expect((await under({ [path]: text })).hidden).toHaveLength(count);
  });
});

describe('a rule of the repository itself', () => {
  const toml = (more = ''): string => `[[rules]]\nid = "acme"\nregex = '''acmetok_\\w{20}'''\n${more}`;
  const configured = async (text: string) => {
    const read = (path: string) =>
      Promise.resolve(path === '.gitleaks.toml' ? { path, text, size: text.length, blob: text } : undefined);
    const settings = await secretScan.configured?.({ read, matcher });
    return settings?.check ?? secretScan;
  };
  const guess = `service_token = "acmetok_${k.slice(0, 20)}"\n`;
  const key = `github = "${provenOf('own rule')}"\n`;

  test.each([
    ['wins over a guess', toml(), guess, ['gitleaks-acme a.env:1']],
    [
      'wins where what is guessed is longer',
      toml('secretGroup = 0'),
      guess.replace('acmetok', 'x-acmetok'),
      ['gitleaks-acme a.env:1'],
    ],
    ['that is of another path leaves the guess', toml(`path = '''^b'''`), guess, ['generic-api-key a.env:1']],
    [
      'does not win over a proven token',
      toml().replace('acmetok_', 'gh[a-z]_'),
      key,
      [`${provenRule.slice(12)} a.env:1`],
    ],
  ])('%s', async (_, settings, text, expected) => {
    const { shown } = await scanned({ 'a.env': text }, await configured(settings));
    expect(shown).toEqual(expected);
  });
});

import { describe, expect, test } from 'vitest';
import { redact } from '../../../shared/core/redact.ts';

describe('shown text keeps its length and loses its secrets', () => {
  test.each([
    ['RUN curl -H "Authorization: Bearer abc.def-ghi" https://a.example', 'abc.def-ghi'],
    ['RUN mysql -pSup3rS3cret99 -e x', 'Sup3rS3cret99'],
    ['ENV DB_PASSWORD=hunter2 PORT=80', 'hunter2'],
    ['ENV DB_PASSWORD hunter2', 'hunter2'],
    ["  apiKey: 'abc def'", 'abc def'],
    ['tool --token s3cr3t --verbose', 's3cr3t'],
    ['tool --client-secret=s3cr3t', 's3cr3t'],
    [`x ghp_${'a1B2'.repeat(9)} y`, 'a1B2a1B2'],
    [`ENV STRIPE_KEY=sk_live_${'51H8abcd'.repeat(2)}`, '51H8abcd'],
    [`AKIA${'ABCD1234'.repeat(2)}`, 'ABCD1234'],
    ['password := "hunter2"', 'hunter2'],
    ['PASSWORD := hunter2', 'hunter2'],
    ['password    =   "hunter2"', 'hunter2'],
    ["'password' => 'hunter2',", 'hunter2'],
    ['if password == "hunter2" {', 'hunter2'],
    ['--password is-my-dog', 'is-my-dog'],
    ['git clone https://me:pa55@git.example/x', 'pa55'],
  ])('%j', (line, secret) => {
    const shown = redact(line);
    expect(shown).not.toContain(secret);
    expect(shown).toHaveLength(line.length);
  });

  test.each([
    'ENV TOKEN_EXPIRY=3600 PASSWORD_HASH_ROUNDS=10',
    '        token: ${{ secrets.GITHUB_TOKEN }}',
    'ENV NPM_TOKEN=$NPM_TOKEN',
    'image: registry.example/app@sha256:0123456789abcdef',
    'mkdir -p /srv/app',
    'key: value',
    '// Password is not kept',
    '# the token of the build.',
    'token := r.Header.Get("X")',
    'if password != nil {',
    'login(user: string, password: string): void',
    'password := "*******"',
  ])('%j stays', (line) => {
    expect(redact(line)).toBe(line);
  });

  test.each(['password=password=', '-eyJ'])('a hostile line of %j takes no time', (part) => {
    const line = part.repeat(100_000);
    expect(redact(line)).toHaveLength(line.length);
  });

  test.each([0, 9_995, 19_990, 30_000])('wherever it stands in a long line: %i', (at) => {
    const line = `${'a '.repeat(at / 2)} password=correct-horse ${'b '.repeat(20_000)}`;
    const shown = redact(line);
    expect(shown).toBe(line.replace('correct-horse', '*'.repeat(13)));
  });
});

import { describe, expect, test } from 'vitest';
import { answerCall, functionNames } from '../../../../actions/manifest-policy-check/rego/functions.ts';

const call = (name: string, ...args: readonly unknown[]): unknown => {
  const answer = answerCall({ name, args: args.map((arg) => JSON.stringify(arg)) });
  return answer === undefined ? undefined : (JSON.parse(answer) as unknown);
};

describe('functions of Rego', () => {
  test.each<[string, readonly unknown[], unknown]>([
    ['sprintf', ['%s of %d and %v%%', ['web', 3, true]], 'web of 3 and true%'],
    ['sprintf', ['%v %v %v', [['a', 1], { b: null }, 1.5]], '["a", 1] {"b": null} 1.5'],
    ['sprintf', ['[%5d|%-5d|%05d|%+d]', [7, 7, -7, 7]], '[    7|7    |-0007|+7]'],
    ['sprintf', ['%5s|%-5s|%.2s|%q', ['ab', 'ab', 'abc', 'a"b']], '   ab|ab   |ab|"a\\"b"'],
    ['sprintf', ['%.2f %f %e %g', [1.005, 0.5, 12345.678, 0.00001]], '1.00 0.500000 1.234568e+04 1e-05'],
    ['sprintf', ['%x %X %o %b %c', [255, 255, 8, 5, 65]], 'ff FF 10 101 A'],
    ['sprintf', ['%d %s', ['web', 3]], '%!d(string=web) %!s(int=3)'],
    ['sprintf', ['%d %d', [1]], '1 %!d(MISSING)'],
    ['sprintf', ['%d', [1, 'b']], '1%!(EXTRA string=b)'],
    ['sprintf', ['%', []], '%!(NOVERB)'],
    ['sprintf', ['%d', [1e21]], '%!d(float64=1e+21)'],
    ['sprintf', [1, []], undefined],
    ['trace', ['note'], true],
    ['strings.any_prefix_match', ['ghcr.io/a', ['docker.io/', 'ghcr.io/']], true],
    ['strings.any_prefix_match', [['b', 'c'], 'a'], false],
    ['strings.any_prefix_match', [1, 'a'], undefined],
    ['strings.any_suffix_match', ['a.example', '.example'], true],
    ['strings.count', ['banana', 'an'], 2],
    ['indexof_n', ['banana', 'an'], [1, 3]],
    ['indexof_n', ['é-é', 'é'], [0, 2]],
    ['glob.quote_meta', ['*.a'], '\\*.a'],
    ['regex.find_n', ['a.', 'ab-ac-ad', 2], ['ab', 'ac']],
    ['regex.find_n', ['a.', 'ab-ac', -1], ['ab', 'ac']],
    ['regex.find_n', ['(', 'a', -1], undefined],
    ['regex.split', ['/+', 'a/b//c'], ['a', 'b', 'c']],
    ['regex.split', ['', 'abc'], ['a', 'b', 'c']],
    ['regex.split', ['-', 'a-'], ['a', '']],
    ['regex.replace', ['ab-cd', '(\\w)(\\w)', '$2${1}$$'], 'ba$-dc$'],
    ['regex.replace', ['abc', 'x*', '-'], '-a-b-c-'],
    ['units.parse', ['100m'], 0.1],
    ['units.parse', ['1.5Gi'], 1610612736],
    ['units.parse', ['2K'], 2000],
    ['units.parse', ['1e3'], 1000],
    ['units.parse', ['1E'], 1e18],
    ['units.parse', ['Gi'], undefined],
    ['units.parse', ['1 Gi'], undefined],
    ['units.parse', ['1X'], undefined],
    ['units.parse_bytes', ['512Mi'], 536870912],
    ['units.parse_bytes', ['1.5KB'], 1500],
    ['units.parse_bytes', ['1m'], 1_000_000],
    ['units.parse_bytes', ['0.1'], 0],
    ['semver.is_valid', ['1.2.3-rc.1+a'], true],
    ['semver.is_valid', ['1.2'], false],
    ['semver.is_valid', [1], false],
    ['semver.compare', ['1.10.0', '1.9.0'], 1],
    ['semver.compare', ['1.0.0-rc.2', '1.0.0'], -1],
    ['semver.compare', ['1.0.0-rc.10', '1.0.0-rc.9'], 1],
    ['semver.compare', ['1.0.0-a', '1.0.0-a.1'], -1],
    ['semver.compare', ['1.0.0+a', '1.0.0+b'], 0],
    ['semver.compare', ['1', '2'], undefined],
    ['numbers.range_step', [0, 10, 5], [0, 5, 10]],
    ['numbers.range_step', [5, 0, 2], [5, 3, 1]],
    ['numbers.range_step', [0, 1, 0], undefined],
    ['base64url.encode_no_pad', ['a?>'], 'YT8-'],
    ['hex.encode', ['é'], 'c3a9'],
    ['hex.decode', ['c3a9'], 'é'],
    ['hex.decode', ['c'], undefined],
    ['urlquery.encode', ["a b~é*'"], 'a+b~%C3%A9%2A%27'],
    ['urlquery.decode', ['a+b%C3%A9'], 'a bé'],
    ['urlquery.decode', ['%'], undefined],
    ['json.is_valid', ['{"a":1}'], true],
    ['json.is_valid', ['{a:1}'], false],
    ['yaml.is_valid', ['a: [1'], false],
    ['yaml.is_valid', ['a: 1'], true],
    ['yaml.unmarshal', ['a: [1, yes, ~]'], { a: [1, true, null] }],
    ['yaml.unmarshal', ['a: [1'], undefined],
    ['crypto.sha256', ['a'], 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'],
  ])('%s %j', (name, args, answer) => {
    expect(call(name, ...args)).toEqual(answer);
  });

  test('nothing that looks outside, at a clock or at dice is among them', () => {
    expect(functionNames.filter((name) => /^(?:http|net|time|rand|uuid|opa|io)\./.test(name))).toEqual([]);
  });

  test.each<[string, readonly unknown[]]>([
    ['sprintf', ['%99999999d', [1]]],
    ['sprintf', ['%*d', [1, 2]]],
    ['regex.find_n', ['(a{1,500}){1,2}', 'a'.repeat(200_000), -1]],
    ['regex.replace', ['abc', 'b', '${name}']],
    ['numbers.range_step', [0, 1e12, 1]],
    ['strings.any_prefix_match', [Array(2000).fill('a'), Array(2000).fill('b')]],
  ])('%s stops at its limits', (name, args) => {
    expect(() => call(name, ...args)).toThrow();
  });
});

import { describe, expect, test } from 'vitest';
import { outcome } from './cel.ts';

describe('holds', () => {
  test.each([
    // Strings count characters.
    '"a😀c".charAt(1) == "😀" && "ab".charAt(2) == "" && "😀x".substring(1) == "x" && "a😀c".substring(1, 2) == "😀"',
    '"😀b".indexOf("b") == 1 && "abab".indexOf("b", 2) == 3 && "ab".indexOf("z") == -1 && "ab".indexOf("") == 0',
    '"abab".lastIndexOf("a") == 2 && "abab".lastIndexOf("a", 1) == 0 && "😀😀".lastIndexOf("😀") == 1',
    '"abc".contains("bc") && "abc".startsWith("ab") && "abc".endsWith("bc") && !"abc".contains("B")',
    '"aÉB".lowerAscii() == "aÉb" && "aéB".upperAscii() == "AéB" && "a😀".reverse() == "😀a"',
    '"\\u0085 x\\t".trim() == "x" && "\\ufeffx".trim() != "x"',
    '"a-b-c".split("-") == ["a", "b", "c"] && "a-b-c".split("-", 2) == ["a", "b-c"] && "ab".split("") == ["a", "b"]',
    '"a-b".split("-", 0) == [] && "a-b".split("-", 1) == ["a-b"] && "".split("-") == [""]',
    '"aaa".replace("a", "b") == "bbb" && "aaa".replace("a", "b", 2) == "bba" && "aa".replace("a", "b", 0) == "aa"',
    '"ab".replace("", "-") == "-a-b-" && "ab".replace("", "-", 2) == "-a-b" && "".replace("", "x") == "x"',
    '["a", "b"].join("/") == "a/b" && ["a", "b"].join() == "ab" && [].join(",") == ""',
    String.raw`strings.quote("a\"\n\\\a") == '"a\\"\\n\\\\\\a"'`,
    '"abc".matches("^a.c$") && matches("xabcx", "b") && "ABC".matches("(?i)abc") && !"ab".matches("^b")',
    // format.
    '"%s %d %s".format(["a", 2, true]) == "a 2 true" && "100%%".format([]) == "100%"',
    '"%.2f|%e|%f".format([2.675, 12345.678, 1.0]) == "2.67|1.234568e+04|1.000000"',
    '"%.0f %.0f".format([0.5, 1.5]) == "0 2" && "%.1f".format([0.25]) == "0.2" && "%f".format([0.0]) == "0.000000"',
    '"%b %o %x %X %b".format([5, 8, 255, 255u, true]) == "101 10 ff FF 1"',
    '"%x %X".format(["hi", b"\\xab"]) == "6869 AB"',
    '"%s".format([{"b": [1, 2.5, null], "a": "x"}]) == "{a: x, b: [1, 2.5, null]}"',
    '"%s %s %s".format([timestamp(0), duration("90s"), type(1)]) == "1970-01-01T00:00:00Z 90s int"',
    // Math.
    'math.greatest(1, 2.5, 2u) == 2.5 && math.least([3, -1]) == -1 && math.greatest(7) == 7',
    'math.round(-1.5) == -2.0 && math.round(2.4) == 2.0 && math.ceil(1.2) == 2.0 && math.floor(-1.2) == -2.0 && math.trunc(-1.9) == -1.0',
    'math.abs(-3) == 3 && math.abs(-1.5) == 1.5 && math.sign(-2) == -1 && math.sign(5u) == 1u && math.sqrt(49) == 7.0',
    'math.isNaN(0.0 / 0.0) && math.isInf(1.0 / 0.0) && math.isFinite(1.0)',
    'math.bitAnd(6, 3) == 2 && math.bitOr(4u, 1u) == 5u && math.bitXor(5, 1) == 4 && math.bitNot(0) == -1 && math.bitNot(0u) == 18446744073709551615u',
    'math.bitShiftLeft(1, 63) == -9223372036854775808 && math.bitShiftLeft(1u, 64) == 0u && math.bitShiftRight(-1, 60) == 15',
    // Lists, sets, encoders.
    '[1, 2, 3].slice(1, 3) == [2, 3] && [[1], [2, [3]]].flatten() == [1, 2, [3]] && [[1, [2]]].flatten(2) == [1, 2]',
    '[3, 1, 2].sort() == [1, 2, 3] && [1, 1.0, 2].distinct() == [1, 2] && [1, 2].reverse() == [2, 1]',
    '[1, 2].first().value() == 1 && [1, 2].last() == optional.of(2) && ![].first().hasValue() && lists.range(3) == [0, 1, 2]',
    'sets.contains([1, 2, 3], [3.0]) && sets.equivalent([1, 1, 2], [2, 1]) && sets.intersects([1], [2, 1]) && !sets.intersects([], [1])',
    'base64.encode(b"hi") == "aGk=" && base64.decode("aGk=") == b"hi" && base64.decode("aGk") == b"hi"',
  ])('%s', (source) => expect(outcome(source)).toBe(true));
});

describe('errors', () => {
  test.each<[string, string]>([
    ['"abc".charAt(4)', 'missing@6'],
    ['"😀".charAt(2)', 'missing@5'],
    ['"abc".substring(2, 1)', 'value@6'],
    ['"abc".substring(-1)', 'missing@6'],
    ['"abc".indexOf("a", 4)', 'missing@6'],
    ['1.contains("a")', 'overload@2'],
    ['[1].join()', 'overload@4'],
    ['"a".matches("(")', 'value@4'],
    ['"a".matches("(?=a)")', 'value@4'],
    ['"%d".format(["a"])', 'value@5'],
    ['"%d %d".format([1])', 'missing@8'],
    ['"%q".format([1])', 'value@5'],
    ['"%".format([1])', 'value@4'],
    ['"%.101f".format([1.0])', 'value@9'],
    ['"%s".format([optional.none()])', 'value@5'],
    ['math.greatest("a")', 'overload@5'],
    ['math.least([])', 'value@5'],
    ['math.abs(-9223372036854775808)', 'value@5'],
    ['math.bitShiftLeft(1, -1)', 'value@5'],
    ['math.ceil(1)', 'overload@5'],
    ['[1].slice(0, 2)', 'missing@4'],
    ['[1].flatten(-1)', 'value@4'],
    ['[[1]].sort()', 'overload@6'],
    ['[1, 2u].sort()', 'overload@8'],
    ['base64.decode("a?b=")', 'value@7'],
    ['base64.decode("aGk==")', 'value@7'],
  ])('%s', (source, error) => expect(outcome(source)).toBe(error));
});

import { describe, expect, test } from 'vitest';
import { readXml, type XmlElement } from '../../../shared/parse/xml.ts';

const drawn = ({ name, attributes, children, text }: XmlElement): string =>
  `${name}${[...attributes].map(([key, value]) => ` ${key}=${value}`).join('')}(${[text, ...children.map(drawn)].filter(Boolean).join(' ')})`;

test.for([
  ['<a><b x="1"/>two<c>3</c></a>', 'a(two b x=1() c(3))'],
  [
    '\uFEFF<?xml version="1.0"?>\r\n<!-- <no/> --><n:a xmlns:n="urn:x">é&amp;&#65;<![CDATA[<b>]]></n:a>',
    'a xmlns:n=urn:x(é&A<b>)',
  ],
  ['<a __proto__="1" constructor="2"/>', 'a __proto__=1 constructor=2()'],
  ['<!DOCTYPE a SYSTEM "https://host.example/a.dtd"><a/>', 'a()'],
])('%j', ([text = '', tree]) => {
  const { root } = readXml(text);
  expect(root && drawn(root)).toBe(tree);
});

test('places are those of the file', () => {
  const text = '<a>\r\n  <b x=">">é</b>\n</a>\n';
  const { root } = readXml(text);
  const [b] = root?.children ?? [];
  expect(text.slice(root?.start, root?.end)).toBe(text.trim());
  expect(text.slice(b?.start, b?.end)).toBe('<b x=">">é</b>');
});

describe('what is made to grow, or is no XML, is a fault', () => {
  test.for([
    ['<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>', 'declarations of its own'],
    ['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>', 'declarations of its own'],
    ['<a>&b;</a>', 'undefined entity'],
    ['<a>'.repeat(300), 'nest deeper'],
    [`<a b="${'x'.repeat(2_000_000)}"/>`, 'too long'],
    [`<a ${Array.from({ length: 300 }, (_, index) => `x${index}="1"`).join(' ')}/>`, 'attributes'],
    ['<a b="1" b="2"/>', 'duplicate attribute'],
    ['<secret-name>', 'unclosed tag'],
    ['<a/><b/>', 'only one root'],
    ['', 'root element'],
  ])('%.60s: %s', ([text = '', fault]) => {
    const read = readXml(text);
    expect(read.root).toBeUndefined();
    expect('fault' in read && read.fault).toContain(fault);
    expect('fault' in read && read.fault).not.toContain('secret');
  });
});

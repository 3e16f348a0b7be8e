import { expect, it } from 'vitest';
import { lookOf } from '../../../actions/secret-scan/generic/values.ts';
import { base62, hex, sampleOf, seeded } from '../../../actions/secret-scan/grammar.ts';

const random = seeded('looks');
const drawn = `q${sampleOf([base62(31)], random)}7`;
const digest = `${sampleOf([hex(62)], random)}a1`;
const made = `Nq4${sampleOf([base62(3)], random)}!w_Z9`;
const encode = (text: string) => Buffer.from(text).toString('base64');

it.each([
  [drawn, 'drawn'],
  [digest, 'drawn'],
  [made, 'made'],
  ['BqxhZkWuMvDpLfTaYQjl', 'drawn'],
  ['zqxvkjwphgfbdmctlrsy', 'drawn'],
  ['SizeofSockaddrXdpUmem', 'words'],
  ['hunter2!', 'made'],
  ['J6aV$?5l+Zkq\xc2\xa7P', 'made'],
  ['Gr\xc3\xbc\xc3\x9fe', undefined],
  ['D1fficult%40Pass', 'made'],
  ['FSCPN+Z3', 'made'],
  ['one+two', undefined],
  ['###tR9x!kP2vQ7z', 'drawn'],
  ['###FILL ME IN###', undefined],
  ['.$tR9xkP2vQ7z', 'drawn'],
  ['.$config[', undefined],
  ['open_sesame', 'words'],
  ['12345678', 'number'],
  ['config.password', undefined],
  ['https://host.example/x1', undefined],
  [`sha1-${encode('12345678901234567890')}`, undefined],
] as const)('sees how %s was made', (text, look) => {
  expect(lookOf(text)).toBe(look);
});

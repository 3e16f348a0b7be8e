import { expect, test } from 'vitest';
import { places, reports } from './reports.ts';

/** Behind `FROM debian:12`, so the first line of a row is line 2. */
const rows: readonly (readonly [rule: string, text: string, ...found: string[]])[] = [
  ['pipe-to-shell', 'ENV C=curl\nRUN $C https://a.example | sh', '3:5 $C https://a.example | sh'],
  ['pipe-to-shell', 'ARG S="sudo bash"\nRUN curl a.example | ${S}', '3:5 curl a.example | ${S}'],
  ['pipe-to-shell', "ENV C=curl\nRUN sh -c '$C a.example | sh'", '3:12 $C a.example | sh'],
  ['pipe-to-shell', 'ARG V=1\nRUN curl -O a.example/i$V.sh && sh i${V}.sh', '3:5 curl -O a.example/i$V.sh'],
  ['pipe-to-shell', 'ARG V=1\nRUN curl -O a.example/i$V.sh && sh i2.sh'],
  ['curl-insecure', 'ENV O="-sS -k"\nRUN curl $O a.example', '3:10 $O'],
  ['curl-insecure', 'ENV O="-sS -k"\nRUN curl "$O" a.example', '3:10 "$O"'],
  ['curl-insecure', 'ENV O="-o k"\nRUN curl "$O" a.example'],
  ['curl-insecure', 'ENV O=-k\nRUN <<EOF\ncurl \\\n  ${O} a.example\nEOF', '5:3 ${O}'],
  ['curl-insecure', "ENV O=-k\nRUN curl '$O' a.example && curl \\$O a.example && curl $OO a.example"],
  ['curl-insecure', 'ENV O=-k\nFROM debian:12\nRUN curl $O a.example'],
  ['curl-insecure', 'FROM debian:12 AS a\nENV P=-k\nFROM a\nRUN curl $P a.example', '5:10 $P'],
  ['curl-insecure', 'RUN curl $O a.example\nENV O=-k'],
  ['curl-insecure', 'ENV SUDO=""\nRUN $SUDO curl -k a.example', '3:16 -k'],
  ['curl-insecure', 'ENV SUDO=sudo\nRUN $SUDO curl -k a.example', '3:16 -k'],
  // What the script sets itself, and what nobody knows, is no longer the value of ENV.
  ['curl-insecure', 'ENV O=-k\nRUN O=-s; curl $O a.example'],
  ['curl-insecure', 'ENV O=-k\nRUN read -r O && curl $O a.example'],
  ['curl-insecure', 'ENV O=-k\nRUN for O in -s -S; do curl $O a.example; done'],
  ['curl-insecure', 'ARG O\nENV P=$Q\nRUN curl $O $P a.example'],
  ['wget-no-check-certificate', 'ENV W=no-check\nRUN wget --$W-certificate a', '3:10 --$W-certificate'],
];

test.each(rows)('%s: %j', (rule, text, ...found) => {
  expect(places(rule, `FROM debian:12\n${text}\n`)).toEqual(found);
});

test('evidence is what is written', () => {
  const [found] = reports('curl-insecure', 'FROM debian:12\nENV O="-k -s -S"\nRUN curl $O a.example\n');
  expect(found?.evidence).toBe('curl $O a.example');
});

test('a long value that is used again and again is unknown from a limit on', () => {
  const uses = (count: number): string =>
    `FROM debian:12\nENV A="${'-s '.repeat(1000)}" K=-k\nRUN curl${' $A'.repeat(count)} $K a.example\n`;
  expect(places('curl-insecure', uses(20))).toHaveLength(1);
  expect(places('curl-insecure', uses(30))).toEqual([]);
});

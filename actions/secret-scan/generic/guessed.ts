import { rowAt } from '../match/placeholder.ts';
import { strangenessOf } from './words.ts';

/** What is tried first, whatever is done to its letters (`P@ssw0rd1!`) and whatever is counted behind it (`minio123`). */
export function isGuessed(text: string): boolean {
  const lower = text.toLowerCase();
  const [, word = '', behind = ''] = /^(.*?)([\W_]*\d{0,6}[\W_]{0,3})$/s.exec(lower) ?? [];
  const plain = unleet(word);
  if (usual.test(plain) || /^(?:\d+)?$/.test(plain) || isWalk(lower)) return true;
  if (/passw(?:or)?d/.test(plain) && text.length < 40) return true;
  return isCount(behind) && /^[a-z]{3,}$/.test(word) && strangenessOf(word) < 6;
}

/** `1qaz2wsx`, `qwertyuiop123`: keys beside each other, three or more at a time. */
function isWalk(text: string): boolean {
  for (let at = 0; at < text.length;) {
    const length = rowAt(text, at, 3);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** `1`, `123`, `1234!`: digits that nobody drew. */
const isCount = (text: string): boolean => /^[\W_]*(?:0|01|1|12|123|1234|12345|123456)[\W_]*$/.test(text);

/** `s3cr3t`: in plain letters. */
const unleet = (text: string): string => text.replaceAll(/[@4301$5]/g, (char) => leet[char] ?? char);
const leet: Readonly<Record<string, string>> = { '@': 'a', 4: 'a', 3: 'e', 0: 'o', 1: 'i', $: 's', 5: 's' };
const usual =
  /^(?:(?:my|the|test|db|user|super|admin|root)?[-_]?(?:pas+(?:word?|wd)?|pas+word|secret|pwd)|admin(?:istrator)?|root|test(?:ing|er)?|guest|default|welcome|ietmein|letmein|qwerty|asdf|abc|master|login|user|token|demo|postgres|mysql|redis|mongo|hunter|monkey|dragon|foo|bar|hello|world|change(?:it|this)?|pass-?word)$/;

/** Words that nothing but a password is made of: what a tale opens with, whose it is, or that it is one. */
export const isSaying = (text: string): boolean =>
  /^(?:opensesame|letmein(?:now|please)?|(?:super|very|top)(?:duper)?secret|(?:this|that|it|is|my|our|the|not|so|very|super|top|secret|real){2,}(?:pass(?:word|phrase)?|secret))$/.test(
    text.replaceAll(/[-_ ]/g, ''),
  );

/** `secret_access_key`, `AuthToken`, `passwd-on-proxy`, `key_1234`: the name of what belongs there. */
export const isNamed = (text: string): boolean =>
  /^[A-Za-z]+(?:[_-][A-Za-z]+)*(?:[_-]\d{1,4})?$/.test(text) &&
  /[_-]|[a-z][A-Z]/.test(text) &&
  /(?:^|[_-]|(?=[A-Z]))(?:pass(?:w(?:or)?d)?|secret|token|key|pwd)(?=$|[_-]|[A-Z])/i.test(text);

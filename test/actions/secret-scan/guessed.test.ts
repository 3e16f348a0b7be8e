import { describe, expect, it } from 'vitest';
import { isGuessed, isNamed, isSaying } from '../../../actions/secret-scan/generic/guessed.ts';
import { isWords } from '../../../actions/secret-scan/generic/words.ts';
import { endsName } from '../../../actions/secret-scan/match/provider-name.ts';

describe('passwords that all try first', () => {
  it.each([
    'P@ssw0rd1!',
    'kiosk123',
    'Welcome',
    'myOtherPassword9',
    'admin1234',
    '1qazxsw2',
    'qwertyuiop123456',
    'ZXCVbnm,./',
    '!@#$4321',
  ])('%s', (text) => {
    expect(isGuessed(text)).toBe(true);
  });
  it.each(['u7Kd!wq2Lx', 'horse9battery', 'zQ81ppLr', '1qazPw', 'qwxasdzq'])('%s is none', (text) => {
    expect(isGuessed(text)).toBe(false);
  });
});

describe('words that are nothing but a password', () => {
  it.each(['open sesame', 'open-sesame', 'itismysecret', 'supersecret', 'notmyrealpassword'])(
    '%s',
    (text) => {
      expect(isSaying(text)).toBe(true);
    },
  );
  it.each(['secret', 'mypassword', 'openFile', 'thistle', 'confirmpassword', 'supersede'])(
    '%s is none',
    (text) => {
      expect(isSaying(text)).toBe(false);
    },
  );
});

describe('names in the place of a password', () => {
  it.each(['access_secret', 'BearerToken', 'pass-of-proxy', 'token_0001'])('%s', (text) => {
    expect(isNamed(text)).toBe(true);
  });
  it.each(['secret', 'keyboardist', 'tok3n_value'])('%s is none', (text) => {
    expect(isNamed(text)).toBe(false);
  });
});

describe('what reads as words', () => {
  it.each(['resolveAccessHandlerForUser', 'app-main-toolbar-title', 'shop/orders/main/java/billing'])(
    '%s',
    (text) => {
      expect(isWords(text)).toBe(true);
    },
  );
  it.each(['q8ZtV0mLx2RbY7sKpW4nHc', '9f2c4e8a71d05b36e4c89a2f17d3b605', 'abcdefghijklmnopqrstuvwxyz'])(
    '%s does not',
    (text) => {
      expect(isWords(text)).toBe(false);
    },
  );
});

describe('the end of a name', () => {
  it.each([
    ['togglToken', 5, true],
    ['toggleFolder', 5, false],
    ['togglkey', 5, true],
    ['TOGGL_KEY', 5, true],
  ])('%s at %d', (text, end, expected) => {
    expect(endsName(text, end)).toBe(expected);
  });
});

/** What stands where people are to put their own secret. One character a byte. */
export function isPlaceholder(text: string): boolean {
  return words.test(text) || hasRun(text) || new Set(text).size <= Math.min(4, text.length / 4);
}

const words =
  /example|placeholder|your[_-]?|changeme|change[_-]me|redacted|dummy|<[^>]*>|\.\.\.|\*\*\*|\$\{|\{\{|xxxx/i;

/** One character more often in a row than chance gives. */
const hasRun = (text: string): boolean => /([0-9A-Za-z*._-])\1{6}/.test(text);

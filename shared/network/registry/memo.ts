/** Answers by key: each is asked for once, also by callers at the same time. Failures are kept as well. */
export class Memo<Value> {
  readonly #answers = new Map<string, Promise<Value>>();

  get(key: string, ask: () => Promise<Value>): Promise<Value> {
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = ask();
    // Whoever waits sees the failure; nobody else must.
    answer.catch(() => undefined);
    this.#answers.set(key, answer);
    return answer;
  }

  peek(key: string): Promise<Value> | undefined {
    return this.#answers.get(key);
  }

  set(key: string, value: Value): void {
    if (!this.#answers.has(key)) this.#answers.set(key, Promise.resolve(value));
  }

  forget(key: string): void {
    this.#answers.delete(key);
  }
}

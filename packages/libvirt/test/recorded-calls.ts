/** A stand-in for a connection: answers calls by the procedure's name, and remembers them. */
import { type RemoteCalls } from '../src/client/remote-calls.js';
import { type Procedure } from '../src/rpc/procedure.js';

export type Answers = Readonly<Record<string, unknown>>;

/** An answer is a value, or a function of the wire's arguments that gives or throws one. */
export class RecordedCalls implements RemoteCalls {
  readonly calls: { readonly name: string; readonly args: Readonly<Record<string, unknown>> }[] = [];
  readonly #answers: Answers;

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** Names of what was called, in order. */
  get names(): string[] {
    return this.calls.map(({ name }) => name);
  }

  async call<A, R>(procedure: Procedure<A, R>, args: A): Promise<R> {
    const { name } = procedure;
    this.calls.push({ name, args: args as Readonly<Record<string, unknown>> });
    if (!(name in this.#answers)) throw new Error(`No answer to ${name}`);
    const answer = this.#answers[name];
    return (typeof answer === 'function' ? (answer as (args: A) => unknown)(args) : answer) as R;
  }

  openStream(): Promise<never> {
    return Promise.reject(new Error('There are no streams here'));
  }
}

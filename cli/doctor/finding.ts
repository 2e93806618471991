/** `unchecked` is neither good nor bad: something that the check needs is not there. */
export type Mark = 'ok' | 'warning' | 'problem' | 'unchecked';

/** What one look at one thing came to. Nothing in it may hold a token, a secret or what a server wrote. */
export type Finding = {
  readonly mark: Mark;
  readonly check: string;
  readonly says: string;
  /** What the operator does about it. */
  readonly todo?: string;
};

/** Returns the ways to make a finding about one thing. */
export function about(check: string) {
  return {
    ok: (says: string): Finding => ({ mark: 'ok', check, says }),
    warning: (says: string, todo: string): Finding => ({ mark: 'warning', check, says, todo }),
    problem: (says: string, todo: string): Finding => ({ mark: 'problem', check, says, todo }),
    unchecked: (says: string, todo?: string): Finding => ({
      mark: 'unchecked',
      check,
      says,
      todo,
    }),
  };
}

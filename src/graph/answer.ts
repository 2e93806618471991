/**
 * Graph answered, but not with success. Holds the answer's codes and never its body, a URL or a token, so that it can
 * be logged and kept as a cause.
 */
export class GraphAnswerError extends Error {
  readonly status: number;
  /** Every code that the answer names, outermost first: wrapped errors and exception types count as codes too. */
  readonly codes: readonly string[];
  /** What Microsoft's support asks for. */
  readonly requestId: string | undefined;
  /** How long Graph asked us to wait. */
  readonly retryAfterMilliseconds: number | undefined;
  /** The claims that the requester's next sign-in must satisfy, as JSON. */
  readonly challengeClaims: string | undefined;

  constructor(answer: {
    readonly status: number;
    readonly codes?: readonly string[];
    readonly requestId?: string | undefined;
    readonly retryAfterMilliseconds?: number | undefined;
    readonly challengeClaims?: string | undefined;
  }) {
    const { status, codes = [] } = answer;
    super(`Graph answered ${status} ${codes.join(' ')}`.trimEnd());
    this.name = 'GraphAnswerError';
    this.status = status;
    this.codes = codes;
    this.requestId = answer.requestId;
    this.retryAfterMilliseconds = answer.retryAfterMilliseconds;
    this.challengeClaims = answer.challengeClaims;
  }

  /**
   * The code that says most: the innermost that is neither Graph's shrug nor a mere number.
   * Source: https://learn.microsoft.com/graph/errors, which asks for the most specific code that is understood
   */
  get code(): string {
    const said = this.codes.filter((code) => !/^(unknownerror|\d+)$/i.test(code));
    return said.at(-1) ?? this.codes[0] ?? '';
  }

  /** The same answer, with the time to wait that Graph did not tell. */
  after(retryAfterMilliseconds: number): GraphAnswerError {
    const { challengeClaims, codes, requestId, status } = this;
    return new GraphAnswerError({
      status,
      codes,
      requestId,
      challengeClaims,
      retryAfterMilliseconds,
    });
  }

  /**
   * Tells whether the answer names one of these codes, in any letter case, or one that starts so, where the entry ends
   * in `*`. The services behind Graph do not agree on the case.
   */
  names(...codes: readonly string[]): boolean {
    const named = this.codes.map((code) => code.toLowerCase());
    return codes.some((code) => {
      const wanted = code.toLowerCase();
      if (!wanted.endsWith('*')) return named.includes(wanted);
      return named.some((candidate) => candidate.startsWith(wanted.slice(0, -1)));
    });
  }
}

/**
 * Nobody knows whether Graph saw the call: the connection failed or the time ran out. With `resting` it surely did not: we
 * did not even try, because the last calls failed, or because Graph asked us to wait. The underlying error is left out, as it may hold headers.
 */
export class GraphUnreachableError extends Error {
  constructor(
    readonly reason: 'network' | 'timeout' | 'resting',
    readonly retryAfterMilliseconds?: number,
    /** What Node says of the connection, such as `ECONNRESET`. */
    readonly code?: string,
  ) {
    super(`Graph is unreachable: ${reason}`);
    this.name = 'GraphUnreachableError';
  }
}

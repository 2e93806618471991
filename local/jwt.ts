import { createPublicKey, generateKeyPair, randomBytes, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import jwt from 'jsonwebtoken';
import type { JwtPayload } from 'jsonwebtoken';

/** A key that signs tokens and the public half in the form in which its users fetch it. */
export type SigningKey = {
  readonly jwk: Readonly<Record<string, unknown>>;
  /** Signs with RS256; the claims are complete but for `iat`. */
  sign(claims: object): string;
  /**
   * Returns the claims of a token that this key signed and that has not expired, else throws jsonwebtoken's own error.
   */
  verify(token: string): JwtPayload;
};

/** Creates a key; under a `kid` that is somebody else's it is a forger's. */
export async function createSigningKey(
  kid: string = randomBytes(16).toString('base64url'),
): Promise<SigningKey> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
  });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid, x5t: kid, use: 'sig', alg: 'RS256' };
  return {
    jwk,
    sign: oncePerSecond((claims: object) =>
      jwt.sign(claims, privateKey, { algorithm: 'RS256', keyid: kid }),
    ),
    verify: oncePerSecond((token: string) => verifyWith(publicKey, token, ['RS256'])),
  };
}

/** Tokens count seconds, so within one second the same input gives the same result. It is kept, because both are slow. */
function oncePerSecond<Given extends object | string, Made>(
  make: (given: Given) => Made,
): (given: Given) => Made {
  const made = new Map<string, Made>();
  let second = 0;
  return (given) => {
    const now = Math.floor(Date.now() / 1000);
    if (now !== second) made.clear();
    second = now;
    const key = JSON.stringify(given);
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(given);
    made.set(key, fresh);
    return fresh;
  };
}

/**
 * Forgives clocks that differ by a few seconds, as every service does: some clients round "not before" up.
 * @throws JsonWebTokenError | TokenExpiredError | NotBeforeError
 */
export function verifyWith(
  key: KeyObject | string,
  token: string,
  algorithms: ('RS256' | 'PS256')[],
): JwtPayload {
  const publicKey = typeof key === 'string' ? createPublicKey(key) : key;
  const claims = jwt.verify(token, publicKey, { algorithms, clockTolerance: 5 });
  if (typeof claims === 'string') throw new jwt.JsonWebTokenError('claims are not an object');
  return claims;
}

export function isExpired(thrown: unknown): boolean {
  return thrown instanceof jwt.TokenExpiredError;
}

/** Returns the token of an `Authorization: Bearer` header. */
export function bearer(header: string | undefined): string | undefined {
  return /^Bearer (\S+)$/.exec(header ?? '')?.[1];
}

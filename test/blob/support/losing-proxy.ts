import { createServer, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { authorityVariable, issueServerCertificate, openAuthority } from '../../../local/authority';

/** Forwards everything, and loses the answer to the next request of a method: the work is done and nobody hears so. */
export type LosingProxy = {
  /** The same address, by way of the proxy. */
  through(url: string): string;
  loseNext(method: string): void;
  readonly lost: () => number;
  /** What was asked for since the last time, such as `GET`. */
  requests(): readonly string[];
  close(): void;
};

export async function openLosingProxy(): Promise<LosingProxy> {
  const certificate = await issueServerCertificate(
    openAuthority(process.env[authorityVariable] ?? ''),
  );
  let target = new URL('https://localhost');
  let losing: string | undefined;
  let lost = 0;
  let requests: string[] = [];
  const server = createServer(certificate, (incoming, outgoing) => {
    const { headers, method = '', url = '' } = incoming;
    requests.push(`${method} ${url}`);
    const onward = request(new URL(url, target), { method, headers }, (answer) => {
      if (losing === method) {
        losing = undefined;
        lost += 1;
        incoming.socket.destroy();
        answer.resume();
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    through(url) {
      target = new URL(new URL(url).origin);
      return url.replace(target.origin, `https://localhost:${port}`);
    },
    loseNext(method) {
      losing = method;
    },
    lost: () => lost,
    requests() {
      const made = requests;
      requests = [];
      return made;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

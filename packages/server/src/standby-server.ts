import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { ComputeError } from '@hostelry/compute';
import { type Certificate } from './api-server.js';
import { problemOf } from './problem.js';
import { type ActiveManager } from './stores.js';

/** What answers while another manager is active: nothing is done here, and every request is told so. */
export class StandbyServer {
  readonly #server: Server;
  #active: ActiveManager | undefined;

  /** HTTPS with a certificate, else HTTP. */
  constructor(certificate?: Certificate) {
    const answerAll: RequestListener = (_request, response) => {
      const answer = problemOf(new ComputeError('unreachable', this.#text()));
      response.writeHead(answer.status, {
        'content-type': 'application/problem+json; charset=utf-8',
        'cache-control': 'no-store',
        'retry-after': '2',
      });
      response.end(JSON.stringify(answer));
    };
    this.#server =
      certificate === undefined ? createServer(answerAll) : createTlsServer(certificate, answerAll);
  }

  /** Begins to answer; returns the port. Fails as listening does. */
  async listen(port: number, host: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen({ port, host }, () => {
        this.#server.off('error', reject);
        resolve();
      });
    });
    const address = this.#server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  }

  /** Names the manager that is active. */
  standBy(active: ActiveManager): void {
    this.#active = active;
  }

  /** Frees the port. Safe to call twice. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  #text(): string {
    const active = this.#active;
    if (active === undefined) return 'This manager is starting';
    const place = active.address === undefined ? '' : ` at ${active.address}`;
    return `This manager stands by: ${active.owner} is active${place}`;
  }
}

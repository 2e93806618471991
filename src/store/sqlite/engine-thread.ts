import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { failure } from './database';
import type { Engine, Notice } from './engine';
import type { EngineCall, FromThread, ThreadData } from './thread';

type Waiting = {
  readonly resolve: (value: never) => void;
  readonly reject: (thrown: Error) => void;
};

/** The engine in a thread of its own, which keeps the process alive only while somebody waits for it. */
export class EngineThread {
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;
  private gone = false;

  private constructor(
    private readonly thread: Worker,
    private readonly tell: (notice: Notice) => void,
  ) {
    thread.on('message', (said: FromThread) => this.#hear(said));
    thread.on('error', (thrown) => this.#leave(thrown));
    thread.on('exit', () => this.#leave());
  }

  /** Starts the thread. @throws what keeps the engine from opening its folder */
  static async start(data: ThreadData, tell: (notice: Notice) => void): Promise<EngineThread> {
    const file = path.join(__dirname, `thread${path.extname(__filename)}`);
    const started = new EngineThread(new Worker(file, { workerData: data }), tell);
    try {
      await started.#answerTo(0);
      return started;
    } catch (thrown) {
      await started.thread.terminate();
      throw thrown;
    }
  }

  /** Calls a function of the engine. */
  ask<Name extends keyof Engine>(
    name: Name,
    ...given: Parameters<Engine[Name]>
  ): Promise<ReturnType<Engine[Name]>> {
    this.asked += 1;
    const answer = this.#answerTo<ReturnType<Engine[Name]>>(this.asked);
    const call: EngineCall = { id: this.asked, ask: name, given };
    if (!this.gone) this.thread.postMessage(call);
    return answer;
  }

  async end(): Promise<void> {
    if (!this.gone) await this.ask('close');
    await this.thread.terminate();
  }

  #answerTo<T>(id: number): Promise<T> {
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      if (this.gone) this.#leave();
      else this.thread.ref();
    });
  }

  #hear(said: FromThread): void {
    if ('notice' in said) {
      this.tell(said.notice);
      return;
    }
    const asker = this.waiting.get(said.id);
    this.waiting.delete(said.id);
    if (this.waiting.size === 0) this.thread.unref();
    if ('failed' in said) asker?.reject(errorOf(said.failed));
    else asker?.resolve(said.value as never);
  }

  #leave(cause?: unknown): void {
    this.gone = true;
    const closed = failure('store.closed', 'the store is closed', cause);
    for (const { reject } of this.waiting.values()) reject(closed);
    this.waiting.clear();
  }
}

function errorOf({ code, message }: { readonly code: string; readonly message: string }): Error {
  return Object.assign(new Error(message), { code });
}

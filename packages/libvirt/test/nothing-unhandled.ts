import { afterAll, beforeAll, expect } from 'vitest';

/** Fails the file when a rejection went unhandled while its tests ran. */
export function expectNothingUnhandled(): void {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown): void => void unhandled.push(reason);
  beforeAll(() => void process.on('unhandledRejection', listen));
  afterAll(() => {
    process.off('unhandledRejection', listen);
    expect(unhandled).toEqual([]);
  });
}

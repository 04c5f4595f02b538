import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { CommandError, ExitCode } from '../src/exit-codes.js';
import { follow } from '../src/progress.js';
import { FakeIo } from './fake-io.js';
const BEGUN = {
    id: 'op-1',
    kind: 'launch',
    state: 'running',
    host: 'local',
    instance: { name: 'web-1' },
    createdAt: 1,
    steps: [{ name: 'upload image', startedAt: 1, progress: { done: 512, total: 1024 } }],
    mayCancel: true,
};
/** An API whose operation goes through the given states, one at each wait. */
function scripted(states, cancelled) {
    const asked = [];
    const queue = [...states];
    let cancel = false;
    const api = {
        waitOperation: async () => {
            asked.push('wait');
            await sleep(1);
            const next = cancel ? cancelled : queue.length > 1 ? queue.shift() : queue[0];
            return next ?? BEGUN;
        },
        cancelOperation: async (id) => {
            asked.push(`cancel ${id}`);
            cancel = true;
            return BEGUN;
        },
    };
    return { api: api, asked };
}
async function failure(promise) {
    const error = await promise.then(() => undefined, (reason) => reason);
    expect(error).toBeInstanceOf(CommandError);
    return error;
}
describe('following an operation', () => {
    it('tells each step once on stderr and returns the operation when it succeeded', async () => {
        const io = new FakeIo();
        const second = { ...BEGUN, steps: [...BEGUN.steps, { name: 'define', startedAt: 2 }] };
        const { api } = scripted([BEGUN, second, { ...second, state: 'succeeded' }]);
        expect((await follow(api, BEGUN, io)).state).toBe('succeeded');
        expect(io.stderr.text).toBe('upload image\ndefine\n');
        expect(io.interruptible).toBe(0);
    });
    it('does not ask again about an operation that has ended already', async () => {
        const { api, asked } = scripted([]);
        await follow(api, { ...BEGUN, state: 'succeeded' }, new FakeIo());
        expect(asked).toEqual([]);
    });
    it.each([
        ['failed', ExitCode.OPERATION_FAILED],
        ['invalid', ExitCode.OPERATION_FAILED],
        ['no-resources', ExitCode.OPERATION_FAILED],
        ['not-found', ExitCode.NOT_FOUND],
        ['conflict', ExitCode.CONFLICT],
        ['unreachable', ExitCode.UNREACHABLE],
    ])('that failed as %s names the step and exits %d', async (code, exit) => {
        const error = { code, message: 'No such pool', retryable: false, details: { step: 'prepare pool' } };
        const { api } = scripted([{ ...BEGUN, state: 'failed', error }]);
        const told = await failure(follow(api, BEGUN, new FakeIo()));
        expect(told.exitCode).toBe(exit);
        expect(told.message).toBe('launch of "web-1" failed at step "prepare pool": No such pool');
    });
    it('cancels it once when interrupted, waits for the end, and exits as interrupted', async () => {
        const io = new FakeIo();
        const { api, asked } = scripted([BEGUN], { ...BEGUN, state: 'cancelled' });
        const following = failure(follow(api, BEGUN, io));
        await sleep(5);
        io.interrupt();
        io.interrupt();
        const told = await following;
        expect(told.exitCode).toBe(ExitCode.INTERRUPTED);
        expect(asked.filter((each) => each.startsWith('cancel'))).toEqual(['cancel op-1']);
        expect(io.interruptible).toBe(0);
    });
});

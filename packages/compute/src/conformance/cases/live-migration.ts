import assert from 'node:assert/strict';
import { type ComputeDriver, type MigrationTicket } from '@hostelry/compute';
import { type CaseDefinition } from '../case.js';
import { checkError, fails } from '../expectations.js';
import { facetOf } from '../facet-of.js';
import { type Subject } from '../subject.js';

/** The live migration facet. */
export const liveMigrationCases: readonly CaseDefinition[] = [
  {
    name: 'moves a running instance to another host, and leaves nothing here',
    needs: 'createPeer',
    async run(subject) {
      const source = facetOf(subject.driver, 'liveMigration');
      const left = await subject.profile.leftovers?.();
      const { peer, uuid, ticket } = await accepted(subject);
      await source.check(uuid, ticket);
      const steps: string[] = [];
      await source.migrate(uuid, ticket, { progress: { step: (name) => void steps.push(name) } });
      assert.ok(
        steps.includes('memory'),
        `migrate must tell how much memory is moved, and it told ${steps.join(', ')}`,
      );
      const moved = await facetOf(peer, 'liveMigration').complete(ticket);
      assert.deepEqual(
        { uuid: moved.uuid, state: moved.state, persistent: moved.persistent },
        { uuid, state: 'running', persistent: true },
      );
      await fails('get at the source', () => subject.driver.get(uuid), { code: 'not-found' });
      assert.deepEqual(await subject.profile.leftovers?.(), left, 'The source kept something');
      await peer.destroy(uuid);
    },
  },
  {
    name: 'prepares nothing that a withdrawal does not take away',
    needs: 'createPeer',
    async run(subject) {
      const { peer, uuid, ticket, before } = await accepted(subject);
      const destination = facetOf(peer, 'liveMigration');
      await destination.withdraw(ticket);
      await destination.withdraw(ticket);
      await fails('get at the destination', () => peer.get(uuid), { code: 'not-found' });
      await subject.expectUnchanged(before);
      const again = await destination.accept(await facetOf(subject.driver, 'liveMigration').offer(uuid));
      await destination.withdraw(again);
    },
  },
  {
    name: 'leaves all or nothing when it is aborted while it moves',
    needs: 'createPeer',
    async run(subject) {
      const source = facetOf(subject.driver, 'liveMigration');
      const { peer, uuid, ticket, before } = await accepted(subject);
      const controller = new AbortController();
      const progress = { step: () => controller.abort() };
      try {
        await source.migrate(uuid, ticket, { signal: controller.signal, progress });
      } catch (error) {
        checkError('An aborted migrate', error, { code: 'cancelled' });
        await facetOf(peer, 'liveMigration').withdraw(ticket);
        await subject.expectUnchanged(before);
        await fails('get at the destination', () => peer.get(uuid), { code: 'not-found' });
        return;
      }
      // The abort came too late.
      await facetOf(peer, 'liveMigration').complete(ticket);
      await peer.destroy(uuid);
    },
  },
  {
    name: 'aborts a move by a call, and says how far it is meanwhile',
    needs: 'createPeer',
    async run(subject) {
      const source = facetOf(subject.driver, 'liveMigration');
      const { peer, uuid, ticket, before } = await accepted(subject);
      let asked: Promise<void> | undefined;
      const step = (): void => {
        asked ??= (async () => {
          const moving = await source.progress(uuid);
          if (moving !== undefined) assert.ok(moving.memory.totalBytes >= moving.memory.doneBytes);
          await source.abort(uuid);
        })();
        // Looked at below; it may fail before the move ends.
        asked.catch(() => undefined);
      };
      const [move] = await Promise.allSettled([source.migrate(uuid, ticket, { progress: { step } })]);
      const [abort] = await Promise.allSettled([asked]);
      assert.ok(asked !== undefined, 'migrate must tell its progress');
      if (move.status === 'rejected') {
        checkError('A migrate that is aborted', move.reason, { code: 'cancelled' });
        if (abort.status === 'rejected') throw abort.reason;
        await facetOf(peer, 'liveMigration').withdraw(ticket);
        await subject.expectUnchanged(before);
        assert.equal(await source.progress(uuid), undefined, 'Nothing moves any more');
        return;
      }
      assert.equal(abort.status, 'rejected', 'An abort that succeeds must end the move');
      await peer.destroy(uuid);
    },
  },
  {
    name: 'refuses what is down, what is here already, and a destination that expects nothing',
    needs: 'createPeer',
    async run(subject) {
      const source = facetOf(subject.driver, 'liveMigration');
      const { peer, uuid, ticket, before } = await accepted(subject);
      const offer = await source.offer(uuid);
      await fails('accept where it is', () => source.accept(offer), { code: 'conflict' });
      await facetOf(peer, 'liveMigration').withdraw(ticket);
      const nowhere = { ...ticket, address: 'hostelry-conformance.invalid' };
      await fails('check of a destination that is none', () => source.check(uuid, nowhere), {
        code: ['unreachable', 'invalid', 'conflict', 'failed'],
      });
      await subject.expectUnchanged(before);
      const down = await subject.spawnStopped();
      await fails('offer of what is down', () => source.offer(down.uuid), { code: 'conflict' });
    },
  },
  {
    name: 'refuses to abort and to force what is not moving',
    async run(subject) {
      const source = facetOf(subject.driver, 'liveMigration');
      const before = await subject.spawn();
      assert.equal(await source.progress(before.uuid), undefined);
      await fails('abort of what is not moving', () => source.abort(before.uuid), { code: 'conflict' });
      await fails('force of what is not moving', () => source.force(before.uuid, 'pause'), {
        code: 'conflict',
      });
      await subject.expectUnchanged(before);
    },
  },
];

async function accepted(subject: Subject): Promise<{
  peer: ComputeDriver;
  uuid: string;
  ticket: MigrationTicket;
  before: Awaited<ReturnType<Subject['spawn']>>;
}> {
  const peer = await subject.peer();
  const before = await subject.spawn();
  const offer = await facetOf(subject.driver, 'liveMigration').offer(before.uuid);
  const ticket = await facetOf(peer, 'liveMigration').accept(offer);
  return { peer, uuid: before.uuid, ticket, before };
}

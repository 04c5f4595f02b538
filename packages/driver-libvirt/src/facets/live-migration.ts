import { type LiveMigrationFacet } from '@hostelry/compute';
import { type ActionContext } from '../actions/context.js';
import { Moves } from '../actions/live-migration/moves.js';

export function liveMigrationFacet(context: ActionContext): LiveMigrationFacet {
  const moves = new Moves();
  return {
    offer: async (uuid, each) =>
      (await import('../actions/live-migration/offer.js')).offer(context, uuid, each),
    accept: async (offer, each) =>
      (await import('../actions/live-migration/accept.js')).accept(context, offer, each),
    check: async (uuid, ticket, each) =>
      (await import('../actions/live-migration/check.js')).check(context, uuid, ticket, each),
    migrate: async (uuid, ticket, each) =>
      (await import('../actions/live-migration/migrate.js')).migrate(context, moves, uuid, ticket, each),
    progress: async (uuid, each) =>
      (await import('../actions/live-migration/progress.js')).progress(context, moves, uuid, each),
    abort: async (uuid, each) =>
      (await import('../actions/live-migration/abort.js')).abort(context, moves, uuid, each),
    force: async (uuid, how, each) =>
      (await import('../actions/live-migration/force.js')).force(context, moves, uuid, how, each),
    complete: async (ticket, each) =>
      (await import('../actions/live-migration/complete.js')).complete(context, ticket, each),
    withdraw: async (ticket, each) =>
      (await import('../actions/live-migration/withdraw.js')).withdraw(context, ticket, each),
  };
}

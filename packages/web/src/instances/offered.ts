import type { InstanceResource } from '@hostelry/server/api';

/** An action that needs no more than a click. */
export type QuickAction =
  | 'start'
  | 'stop'
  | 'force-stop'
  | 'restart'
  | 'reset'
  | 'pause'
  | 'resume'
  | 'suspend'
  | 'discard'
  | 'unrescue';

/** An action that opens a form first. */
export type FormAction = 'resize' | 'rescue' | 'move' | 'password' | 'delete';

export type OfferedAction = QuickAction | FormAction;

type State = InstanceResource['state'];

interface Offer {
  readonly label: string;
  readonly facets: readonly string[];
  readonly states: readonly State[];
  readonly rescued?: boolean;
}

const DOWN: readonly State[] = ['stopped', 'crashed'];
const UP: readonly State[] = ['running', 'paused'];

/** What each action is called, what its host must have for it (one of these facets), and when it makes sense. */
export const OFFERS: Readonly<Record<OfferedAction, Offer>> = {
  start: { label: 'Start', facets: ['power'], states: DOWN },
  resume: { label: 'Resume', facets: ['pause', 'suspend'], states: ['paused', 'suspended'] },
  stop: { label: 'Stop', facets: ['power'], states: ['running'] },
  restart: { label: 'Restart', facets: ['power'], states: ['running'] },
  pause: { label: 'Pause', facets: ['pause'], states: ['running'] },
  suspend: { label: 'Suspend to disk', facets: ['suspend'], states: UP },
  discard: { label: 'Discard saved memory', facets: ['suspend'], states: ['suspended'] },
  'force-stop': { label: 'Force stop', facets: ['power'], states: [...UP, 'stopping'] },
  reset: { label: 'Reset', facets: ['power'], states: ['running'] },
  unrescue: { label: 'Leave rescue', facets: ['rescue'], states: [...UP, ...DOWN], rescued: true },
  resize: { label: 'Resize …', facets: ['resize'], states: ['running', ...DOWN], rescued: false },
  rescue: { label: 'Rescue …', facets: ['rescue'], states: ['running', ...DOWN], rescued: false },
  move: { label: 'Move …', facets: ['coldMigration', 'liveMigration'], states: [...UP, ...DOWN] },
  password: { label: 'Set password …', facets: ['agent'], states: ['running'] },
  delete: { label: 'Delete …', facets: [], states: [...UP, ...DOWN, 'suspended', 'stopping', 'unknown'] },
};

/** The actions that make sense for an instance as it is, on a host with these facets, in the order in which they are shown. */
export function offeredActions(
  { state, rescued = false }: Pick<InstanceResource, 'state' | 'rescued'>,
  facets: ReadonlySet<string>,
): OfferedAction[] {
  return (Object.keys(OFFERS) as OfferedAction[]).filter((action) => {
    const offer = OFFERS[action];
    if (!offer.states.includes(state)) return false;
    if (offer.rescued !== undefined && offer.rescued !== rescued) return false;
    if (action === 'resume') return facets.has(state === 'suspended' ? 'suspend' : 'pause');
    return offer.facets.length === 0 || offer.facets.some((facet) => facets.has(facet));
  });
}

/** Tells whether an action is one that needs no form. */
export function isQuick(action: OfferedAction): action is QuickAction {
  return !OFFERS[action].label.endsWith('…') && action !== 'delete';
}

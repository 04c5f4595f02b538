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
  | 'unrescue'
  | 'autostart-on'
  | 'autostart-off';

/** An action that opens a form first. */
export type FormAction =
  | 'annotate'
  | 'resize'
  | 'rename'
  | 'clone'
  | 'rebuild'
  | 'rescue'
  | 'move'
  | 'password'
  | 'adopt'
  | 'disown'
  | 'delete';

export type OfferedAction = QuickAction | FormAction;

type State = InstanceResource['state'];

interface Offer {
  readonly label: string;
  readonly facets: readonly string[];
  readonly states: readonly State[];
  /** What else must be so. */
  readonly when?: (instance: Actable) => boolean;
}

/** What tells which actions make sense. */
type Actable = Pick<InstanceResource, 'state' | 'rescued' | 'autostart' | 'persistent' | 'managed'>;

const DOWN: readonly State[] = ['stopped', 'crashed'];
const UP: readonly State[] = ['running', 'paused'];
const ANY: readonly State[] = [...UP, ...DOWN, 'suspended', 'stopping', 'unknown'];

const isRescued = ({ rescued = false }: Actable): boolean => rescued;
const isNotRescued = (instance: Actable): boolean => !isRescued(instance);

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
  unrescue: { label: 'Leave rescue', facets: ['rescue'], states: [...UP, ...DOWN], when: isRescued },
  'autostart-on': {
    label: 'Start with the host',
    facets: ['autostart'],
    states: ANY,
    when: ({ autostart, persistent }) => persistent && autostart === false,
  },
  'autostart-off': {
    label: 'Do not start with the host',
    facets: ['autostart'],
    states: ANY,
    when: ({ autostart }) => autostart === true,
  },
  annotate: { label: 'Title and labels …', facets: ['annotations'], states: ANY },
  resize: { label: 'Resize …', facets: ['resize'], states: ['running', ...DOWN], when: isNotRescued },
  rename: { label: 'Rename …', facets: ['rename'], states: DOWN },
  clone: { label: 'Clone …', facets: ['clone'], states: ['running', ...DOWN], when: isNotRescued },
  rebuild: { label: 'Rebuild …', facets: ['rebuild'], states: ['running', ...DOWN], when: isNotRescued },
  rescue: { label: 'Rescue …', facets: ['rescue'], states: ['running', ...DOWN], when: isNotRescued },
  move: { label: 'Move …', facets: ['coldMigration', 'liveMigration'], states: [...UP, ...DOWN] },
  password: { label: 'Set password …', facets: ['agent'], states: ['running'] },
  adopt: { label: 'Adopt …', facets: ['adoption'], states: ANY, when: ({ managed }) => !managed },
  disown: { label: 'Disown …', facets: ['adoption'], states: ANY, when: ({ managed }) => managed },
  delete: { label: 'Delete …', facets: [], states: ANY },
};

/** The actions that make sense for an instance as it is, on a host with these facets, in the order in which they are shown. */
export function offeredActions(instance: Actable, facets: ReadonlySet<string>): OfferedAction[] {
  return (Object.keys(OFFERS) as OfferedAction[]).filter((action) => {
    const offer: Offer = OFFERS[action];
    const { state } = instance;
    if (!offer.states.includes(state) || offer.when?.(instance) === false) return false;
    if (action === 'resume') return facets.has(state === 'suspended' ? 'suspend' : 'pause');
    return offer.facets.length === 0 || offer.facets.some((facet) => facets.has(facet));
  });
}

/** Tells whether an action is one that needs no form. */
export function isQuick(action: OfferedAction): action is QuickAction {
  return !OFFERS[action].label.endsWith('…') && action !== 'delete';
}

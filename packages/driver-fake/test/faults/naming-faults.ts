import { faultOf, recoded, type Fault } from './fault.js';

const ANNOTATED = 'annotates an instance, running and stopped, and get and list tell it';
const RENAMED = 'renames what is down, which has all that it had and starts';
const AUTOSTART = 'sets and clears the autostart, which get and list tell, and repeating either is no error';
const ADOPTED = 'disowns an instance and adopts it again, which goes on meanwhile';
const EDITED = 'takes its own definition back as no change, and refuses that of another revision';

/** Defects of facets that say what an instance is called, whose it is, and how it is written down. */
export const namingFaults: readonly Fault[] = [
  faultOf('rename', 'says that it renamed and did not', () => ({ rename: async () => undefined }), [RENAMED]),
  faultOf(
    'rename',
    'renames to a name that is taken',
    (_, driver, host) => ({
      rename: async (uuid, name) => void (host.guest((await driver.get(uuid)).uuid).name = name),
    }),
    ['refuses a name that is taken or is none, and leaves the instance as it is'],
  ),
  faultOf(
    'rename',
    'says that renaming what runs failed',
    (facet) => ({
      rename: (uuid, name, options) => recoded(facet.rename(uuid, name, options), 'conflict', 'failed'),
    }),
    ['renames what runs, or refuses it with conflict'],
  ),
  faultOf('autostart', 'only sets the autostart', (facet) => ({ set: (uuid) => facet.set(uuid, true) }), [
    AUTOSTART,
  ]),
  faultOf(
    'annotations',
    'forgets labels that are not named again',
    (facet, driver) => ({
      set: async (uuid, change, options) => {
        const { labels = {} } = await driver.get(uuid, options);
        const gone = Object.fromEntries(Object.keys(labels).map((key) => [key, null]));
        return facet.set(uuid, { ...change, labels: { ...gone, ...change.labels } }, options);
      },
    }),
    [ANNOTATED],
  ),
  faultOf(
    'annotations',
    'takes anything for a title',
    (facet) => ({
      set: (uuid, { title: _title, ...change }, options) =>
        facet.set(uuid, { description: 'x', ...change }, options),
    }),
    ['refuses wrong annotations and names the field'],
  ),
  faultOf(
    'definition',
    'takes an edit of any revision',
    (facet) => ({
      change: async (uuid, edit, options) => {
        const { revision } = await facet.read(uuid, options);
        return facet.change(uuid, { ...edit, revision }, options);
      },
    }),
    [EDITED],
  ),
  faultOf(
    'definition',
    'takes any document',
    (facet) => ({
      check: async (_uuid, { revision }) => ({ revision, differences: [], findings: [] }),
      read: (uuid, options) => facet.read(uuid, options),
    }),
    [EDITED, 'refuses a definition that is none, or that has another name or UUID'],
  ),
  faultOf(
    'definition',
    'says another revision each time',
    (facet) => ({
      read: async (uuid, options) => ({ ...(await facet.read(uuid, options)), revision: `${Math.random()}` }),
    }),
    ['reads the definition of what runs and of what is down'],
  ),
  faultOf(
    'screenshot',
    'gives no picture',
    () => ({ take: async () => ({ mediaType: 'image/png', bytes: new Uint8Array(64) }) }),
    ['takes a picture of the screen of a running instance, and refuses it of what is down'],
  ),
  faultOf('adoption', 'disowns nothing', () => ({ disown: async () => ({ ownDisks: [] }) }), [ADOPTED]),
  faultOf(
    'adoption',
    'takes the disks without being told',
    (facet) => ({ adopt: (uuid, options) => facet.adopt(uuid, { ...options, withDisks: true }) }),
    [ADOPTED],
  ),
  faultOf(
    'adoption',
    'leaves the disks where they are to be adopted',
    (facet) => ({ adopt: (uuid, options) => facet.adopt(uuid, { ...options, withDisks: false }) }),
    ['removes with an adopted instance the disks that were adopted with it'],
  ),
];
